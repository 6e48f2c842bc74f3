//! Clients in an environment that names a proxy.
//!
//! The environment is a process's own, so each test starts this program again in another one.

use std::env;
use std::process::Command;

use aliyun_core::error::{Arrival, Stage};
use aliyun_core::{BuildClient, ClientBuilder, Error, Operation};
use aliyun_sign::Credentials;
use sae_api::GetWebshellToken;
use workspace_tests::{Kind, Server, UNCONNECTED, on_both, place, told};

/// Set in the program that was started again.
const INSIDE: &str = "INSIDE_THE_ENVIRONMENT_OF_A_TEST";

/// Runs one test of this program again, in an environment with these variables and no others that
/// name a proxy.
fn again(test: &str, variables: &[(&str, &str)]) {
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

fn is_inside() -> bool {
    env::var_os(INSIDE).is_some()
}

/// What comes of a call to a region that nobody serves, with all that the error tells.
fn failure(kind: Kind) -> (Error, String) {
    fn set_up<C: BuildClient>(builder: ClientBuilder<C>) -> Result<C, Error> {
        let credentials = Credentials::access_key("testid", "testsecret");
        builder
            .region("xx-nowhere")
            .credentials(credentials)
            .build()
    }
    fn call(kind: Kind, operation: &impl Operation) -> Result<(), Error> {
        match kind {
            Kind::Blocking => {
                let client = set_up(transport_blocking::Client::builder())?;
                client.call(operation).map(drop)
            }
            Kind::Async => {
                let runtime = tokio::runtime::Runtime::new().expect("a runtime can be made");
                let client = set_up(transport_async::Client::builder())?;
                runtime.block_on(client.call(operation)).map(drop)
            }
        }
    }
    let error = call(kind, &GetWebshellToken::new("app", "pod")).expect_err("nobody answers");
    let told = told(&error);
    (error, told)
}

#[test]
fn a_proxy_that_refuses_is_a_failure_to_connect() {
    if is_inside() {
        let place = on_both(|kind| {
            let (error, told) = failure(kind);
            assert!(!told.contains("hunter2"), "{told}");
            place(&error)
        });
        assert_eq!(place, UNCONNECTED);
        return;
    }
    let refusal = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    for answer in [refusal, ""] {
        let proxy = Server::answering(answer);
        let variable = format!("http://user:hunter2@{}", proxy.address());
        again(
            "a_proxy_that_refuses_is_a_failure_to_connect",
            &[("HTTPS_PROXY", &variable), ("no_proxy", "10.0.0.0/8")],
        );
        assert_eq!(proxy.connections(), 2, "one of each client");
    }
}

#[test]
fn a_proxy_of_another_kind_is_named_and_not_gone_around() {
    if is_inside() {
        let told = on_both(|kind| {
            let (error, told) = failure(kind);
            assert!(told.contains("all_proxy"), "{told}");
            assert!(!told.contains("hunter2"), "{told}");
            (error.stage(), error.arrival())
        });
        assert_eq!(told, (Stage::Configuration, Arrival::NeverSent));
        return;
    }
    let proxy = Server::answering("");
    let variable = format!("socks5://user:hunter2@{}", proxy.address());
    again(
        "a_proxy_of_another_kind_is_named_and_not_gone_around",
        &[("all_proxy", &variable)],
    );
    assert_eq!(proxy.connections(), 0);
}
