//! Clients in an environment that names a proxy.

use aliyun_core::error::{Arrival, Stage};
use aliyun_core::{Error, Operation};
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use sae_api::GetWebshellToken;
use workspace_tests::{Kind, Server, UNCONNECTED, again, is_inside, on_both, place, told};

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
        assert_eq!(proxy.connections(), 6, "three of each client");
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
