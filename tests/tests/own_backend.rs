//! Clients on an HTTP client that the caller brought.

use aliyun_core::Error;
use emulator::{Emulator, demo};
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use workspace_tests::Server;

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\
    {\"RequestId\": \"R\", \"Data\": {\"Token\": \"t\"}, \"Success\": true}";

fn webshell() -> GetWebshellToken {
    GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)
}

/// Asks with an agent or a client as its library makes it: it follows redirects and treats
/// statuses of failure as errors of its own if it does that by default.
fn blocking(endpoint: &str, max: u64) -> Result<GetWebshellTokenResponse, Error> {
    transport_blocking::Client::builder()
        .endpoint(endpoint)
        .credentials(demo::credentials())
        .max_response_bytes(max)
        .backend(ureq::Agent::new_with_defaults())
        .build()?
        .call(&webshell())
}

fn asynchronous(endpoint: &str, max: u64) -> Result<GetWebshellTokenResponse, Error> {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be made");
    let client = transport_async::Client::builder()
        .endpoint(endpoint)
        .credentials(demo::credentials())
        .max_response_bytes(max)
        .backend(own_reqwest())
        .build()?;
    runtime.block_on(client.call(&webshell()))
}

fn own_reqwest() -> reqwest::Client {
    // The provider is installed for the process, as programs that bring a client do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("it can be made")
}

type Call = fn(&str, u64) -> Result<GetWebshellTokenResponse, Error>;

const CALLS: [Call; 2] = [blocking, asynchronous];

#[test]
fn it_works_like_our_own() {
    let emulator = Emulator::start().expect("loopback can be listened to");
    for call in CALLS {
        assert!(call(&emulator.endpoint(), 10_000).is_ok());
        let error = call(&emulator.endpoint(), 10).expect_err("the limit holds");
        assert!(
            error.to_string().starts_with("the response is larger"),
            "{error}"
        );
    }
}

#[test]
fn a_refusal_is_a_refusal() {
    let head = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";
    let server = Server::answering(format!("{head}{{\"Code\": \"X\", \"Message\": \"m\"}}"));
    for call in CALLS {
        let error = call(&format!("http://{}", server.address()), 10_000).unwrap_err();
        assert_eq!(error.code(), Some("X"));
    }
}

#[test]
fn the_answer_to_a_followed_redirect_is_not_taken() {
    let elsewhere = Server::answering(ANSWER);
    let server = Server::answering(format!(
        "HTTP/1.1 302 Found\r\nLocation: http://{}/\r\nContent-Length: 0\r\n\r\n",
        elsewhere.address()
    ));
    for call in CALLS {
        let error = call(&format!("http://{}", server.address()), 10_000).unwrap_err();
        let told = format!("{error} {error:?}");
        assert!(told.contains("redirect"), "{told}");
    }
}
