//! Tests that need an environment of their own.
//!
//! The environment is a process's own, so such a test starts its program again in another one.

use std::env;
use std::process::Command;

/// Set in the program that was started again.
const INSIDE: &str = "INSIDE_THE_ENVIRONMENT_OF_A_TEST";

/// Runs one test of this program again, in an environment with these variables and no others that
/// name a proxy.
///
/// # Panics
///
/// If the test fails there.
pub fn again(test: &str, variables: &[(&str, &str)]) {
    let program = env::current_exe().expect("a running program has a file");
    let mut command = Command::new(program);
    command.args(["--exact", test, "--nocapture"]);
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    let variables = variables.iter().copied();
    let output = command.envs(variables).env(INSIDE, "1").output();
    let output = output.expect("this program can be started");
    let told = String::from_utf8_lossy(&output.stdout);
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}\n{problem}");
}

/// Whether this is the program that was started again.
pub fn is_inside() -> bool {
    env::var_os(INSIDE).is_some()
}
