//! Calls to servers whose responses are invalid, incomplete, too large or missing.

mod bodies;
mod failure;
mod handshakes;
mod responses;

use std::time::Duration;

use aliyun_core::Error;
use aliyun_sign::Credentials;
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use workspace_tests::{Server, error_text, http_response, on_both};

use self::failure::Failure;

/// The limit of response bodies, in bytes.
const LIMIT: u64 = 100_000;

/// A timeout for servers that respond.
const LONG: Duration = Duration::from_secs(30);
/// A timeout for servers that do not.
const SHORT: Duration = Duration::from_millis(500);

/// Calls an endpoint with both clients, asserts that no error shows a secret, and returns the result of
/// the second one.
fn call(endpoint: &str, timeout: Duration) -> Result<GetWebshellTokenResponse, Error> {
    let operation = GetWebshellToken::new("app", "pod").extra_query("Private", "QUERYVALUE");
    let mut last = None;
    on_both(|kind| {
        let client = kind
            .builder()
            .endpoint(endpoint)
            .credentials(Credentials::sts("testid", "KEYSECRET", "STSTOKEN"))
            .max_response_bytes(LIMIT)
            .timeout(timeout)
            .build()
            .expect("the settings are valid");
        let result = client.call(&operation);
        if let Err(error) = &result {
            assert_no_secret(error);
        }
        let failure = result.as_ref().err().map(Failure::of);
        last.replace(result);
        failure
    });
    last.expect("both clients were called")
}

fn assert_no_secret(error: &Error) {
    let text = error_text(error);
    for secret in [
        "KEYSECRET",
        "STSTOKEN",
        "QUERYVALUE",
        "Signature=",
        "Credential=",
    ] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

fn result(server: &Server) -> Result<GetWebshellTokenResponse, Error> {
    call(&server.endpoint(), LONG)
}

fn error(server: &Server) -> Error {
    result(server).expect_err("the server is broken")
}

fn error_after_short_timeout(server: &Server) -> Error {
    call(&server.endpoint(), SHORT).expect_err("the server is broken")
}

/// Starts a server that responds with this head and body.
fn server(head: &str, body: impl AsRef<[u8]>) -> Server {
    Server::responding(http_response(head, body))
}
