//! Clients with an HTTP client of the caller.

use aliyun_core::error::{Arrival, Fault, TransportErrorKind};
use aliyun_core::{Error, ErrorKind};
use emulator::demo;
use sae_api::GetWebshellTokenResponse;
use workspace_tests::{
    Server, TOKEN_BODY, emulator, http_response, om_token, reqwest_builder, webshell,
};

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

/// The error of a call with this client of reqwest. The operation is not idempotent.
fn error_with(backend: reqwest::ClientBuilder, endpoint: &str) -> Error {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be created");
    let client = transport_async::Client::builder()
        .endpoint(endpoint)
        .credentials(demo::credentials())
        .backend(backend.build().expect("the settings are valid"))
        .build()
        .expect("the settings are valid");
    let result = runtime.block_on(client.call(&om_token()));
    result.expect_err("it is not the service that responds")
}

fn redirecting(status: u16, location: &str) -> Server {
    let head = format!("HTTP/1.1 {status} Else\r\nLocation: {location}\r\nContent-Length: 0");
    Server::responding(http_response(&head, ""))
}

/// ureq's redirects are turned off for each request. reqwest's cannot be, so they are noticed.
#[test]
fn a_client_that_follows_redirects_is_not_called_again() {
    let elsewhere = Server::responding("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    for status in [301, 302, 303, 307, 308] {
        let server = redirecting(status, &format!("{}/", elsewhere.endpoint()));
        let error = asynchronous(&server.endpoint(), 10_000).unwrap_err();
        let ErrorKind::Transport(transport) = error.kind() else {
            panic!("{error:?}");
        };
        assert_eq!(transport.kind(), TransportErrorKind::Redirected);
        assert_eq!(error.fault(), Fault::Caller);
        assert_eq!((error.attempts(), server.connections()), (1, 1));
        let hint = error.hint().unwrap_or_default();
        assert!(hint.contains("turn redirects off"), "{hint}");
    }
    assert_eq!(elsewhere.connections(), 5);
}

#[test]
fn redirects_without_end_are_a_followed_redirect_too() {
    let server = redirecting(302, "/again");
    let error = asynchronous(&server.endpoint(), 10_000).unwrap_err();
    assert!(error.to_string().contains("followed a redirect"), "{error}");
    assert_eq!(error.attempts(), 1);
}

/// An address where nothing listens.
fn nowhere() -> String {
    Server::responding("").endpoint()
}

#[test]
fn a_request_that_was_redirected_to_nowhere_may_have_arrived() {
    let server = redirecting(307, &format!("{}/", nowhere()));
    let error = error_with(reqwest_builder(), &server.endpoint());
    assert_eq!(error.arrival(), Arrival::MayHaveArrived, "{error:?}");
    assert_eq!((error.attempts(), server.connections()), (1, 1));
}

#[test]
fn a_request_without_a_connection_was_never_sent_if_redirects_are_off() {
    let backend = reqwest_builder().redirect(reqwest::redirect::Policy::none());
    let error = error_with(backend, &nowhere());
    assert_eq!(error.arrival(), Arrival::NeverSent, "{error:?}");
    assert_eq!(error.attempts(), 3);
}
