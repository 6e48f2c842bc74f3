//! Clients in an environment that names a proxy.

use aliyun_core::Error;
use aliyun_core::error::{Arrival, Stage};
use aliyun_sign::Credentials;
use workspace_tests::{
    Kind, NOT_CONNECTED, Server, classification, error_text, is_child_process, on_both,
    run_in_child_process, webshell,
};

/// Returns the error of a call to a region that does not exist, and its text.
fn failure(kind: Kind) -> (Error, String) {
    let client = kind
        .builder()
        .region("xx-nowhere")
        .credentials(Credentials::access_key("testid", "testsecret"))
        .build();
    let result = client.and_then(|client| client.call(&webshell()));
    let error = result.expect_err("the region does not exist");
    let text = error_text(&error);
    (error, text)
}

#[test]
fn a_proxy_that_closes_is_a_failure_to_connect() {
    if is_child_process() {
        let classification = on_both(|kind| {
            let (error, text) = failure(kind);
            assert!(!text.contains("hunter2"), "{text}");
            classification(&error)
        });
        assert_eq!(classification, NOT_CONNECTED);
        return;
    }
    let proxy = Server::responding("");
    let variable = format!("http://user:hunter2@{}", proxy.address());
    run_in_child_process(
        "a_proxy_that_closes_is_a_failure_to_connect",
        &[("HTTPS_PROXY", &variable), ("no_proxy", "10.0.0.0/8")],
    );
    assert_eq!(proxy.connections(), 6, "three of each client");
}

#[test]
fn a_proxy_that_is_not_http_is_an_error_of_configuration() {
    if is_child_process() {
        let outcome = on_both(|kind| {
            let (error, text) = failure(kind);
            assert!(text.contains("all_proxy"), "{text}");
            assert!(!text.contains("hunter2"), "{text}");
            (error.stage(), error.arrival())
        });
        assert_eq!(outcome, (Stage::Configuration, Arrival::NeverSent));
        return;
    }
    let proxy = Server::responding("");
    let variable = format!("socks5://user:hunter2@{}", proxy.address());
    run_in_child_process(
        "a_proxy_that_is_not_http_is_an_error_of_configuration",
        &[("all_proxy", &variable)],
    );
    assert_eq!(proxy.connections(), 0);
}
