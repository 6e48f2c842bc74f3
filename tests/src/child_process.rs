//! Tests that need environment variables of their own.
//!
//! Variables belong to the whole process, and other tests run in it at the same time. Such a test runs
//! its program again as a child process and does its work there.

use std::env;
use std::process::Command;

/// The variable that marks the child process.
const MARKER: &str = "IS_CHILD_PROCESS_OF_A_TEST";

/// Runs one test of this program in a child process with these environment variables. Variables that
/// name a proxy are removed unless they are among them.
///
/// # Panics
///
/// If the test fails there.
pub fn run_in_child_process(test: &str, variables: &[(&str, &str)]) {
    let program = env::current_exe().expect("a running program has a file");
    let mut command = Command::new(program);
    command.args(["--exact", test, "--nocapture"]);
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    let variables = variables.iter().copied();
    let output = command.envs(variables).env(MARKER, "1").output();
    let output = output.expect("this program can be started");
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stdout}\n{stderr}");
    // A misspelled name would select no test, which succeeds.
    assert!(stdout.contains("1 passed"), "{test} did not run:\n{stdout}");
}

/// Returns whether this process was started by [`run_in_child_process`].
pub fn is_child_process() -> bool {
    env::var_os(MARKER).is_some()
}
