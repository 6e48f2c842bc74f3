//! Clients with an HTTP client of the caller.

use aliyun_core::Error;
use emulator::demo;
use sae_api::GetWebshellTokenResponse;
use workspace_tests::{Server, TOKEN_BODY, emulator, http_response, reqwest_builder, webshell};

/// Calls with an agent that has the defaults of ureq: it follows redirects, and statuses of failure are
/// errors.
fn blocking(endpoint: &str, max_bytes: u64) -> Result<GetWebshellTokenResponse, Error> {
    transport_blocking::Client::builder()
        .endpoint(endpoint)
        .credentials(demo::credentials())
        .max_response_bytes(max_bytes)
        .backend(ureq::Agent::new_with_defaults())
        .build()?
        .call(&webshell())
}

/// Calls with a client that has the defaults of reqwest: it follows redirects.
fn asynchronous(endpoint: &str, max_bytes: u64) -> Result<GetWebshellTokenResponse, Error> {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be created");
    let backend = reqwest_builder().build().expect("the settings are valid");
    let client = transport_async::Client::builder()
        .endpoint(endpoint)
        .credentials(demo::credentials())
        .max_response_bytes(max_bytes)
        .backend(backend)
        .build()?;
    runtime.block_on(client.call(&webshell()))
}

type Call = fn(&str, u64) -> Result<GetWebshellTokenResponse, Error>;

const CALLS: [Call; 2] = [blocking, asynchronous];

#[test]
fn a_call_succeeds_and_the_size_limit_applies() {
    let emulator = emulator();
    for call in CALLS {
        assert!(call(&emulator.endpoint(), 10_000).is_ok());
        let error = call(&emulator.endpoint(), 10).expect_err("the limit applies");
        assert!(
            error.to_string().starts_with("the response is larger than"),
            "{error}"
        );
    }
}

#[test]
fn a_refusal_has_the_code_of_the_service() {
    let server = Server::responding(http_response(
        "HTTP/1.1 400 Bad Request\r\nConnection: close",
        r#"{"Code": "X", "Message": "m"}"#,
    ));
    for call in CALLS {
        let error = call(&server.endpoint(), 10_000).unwrap_err();
        assert_eq!(error.code(), Some("X"));
    }
}

#[test]
fn the_response_of_a_followed_redirect_is_rejected() {
    let elsewhere = Server::responding(http_response(
        "HTTP/1.1 200 OK\r\nConnection: close",
        TOKEN_BODY,
    ));
    let location = elsewhere.endpoint();
    let head = format!("HTTP/1.1 302 Found\r\nLocation: {location}/\r\nContent-Length: 0");
    let server = Server::responding(http_response(&head, ""));
    for call in CALLS {
        let error = call(&server.endpoint(), 10_000).unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("redirect"), "{text}");
    }
}
