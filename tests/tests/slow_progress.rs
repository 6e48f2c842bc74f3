//! Responses that make progress, slowly: they are not idle, and the timeout of the call ends them.

use std::io::Write as _;
use std::thread;
use std::time::{Duration, Instant};

use aliyun_core::CallOptions;
use aliyun_sign::Credentials;
use workspace_tests::{KeepAliveServer, on_both, webshell};

const PAUSE: Duration = Duration::from_millis(100);
const READ_TIMEOUT: Duration = Duration::from_millis(500);
const TIMEOUT: Duration = Duration::from_millis(1500);

/// Calls a server that sends a beginning and then this part again and again.
fn call(beginning: &'static str, part: &'static str, pause: Duration) {
    on_both(|kind| {
        let server = KeepAliveServer::start(move |_, stream| {
            stream.write_all(beginning.as_bytes())?;
            loop {
                // Fails when the client closes the connection.
                stream.write_all(part.as_bytes())?;
                thread::sleep(pause);
            }
        });
        let client = kind
            .builder()
            .endpoint(server.endpoint())
            .credentials(Credentials::access_key("testid", "testsecret"))
            .read_timeout(READ_TIMEOUT)
            .build()
            .expect("the settings are valid");
        let started = Instant::now();
        let options = CallOptions::new().timeout(TIMEOUT);
        let error = client
            .call_with(&webshell(), options)
            .expect_err("the response has no end");
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.attempts(), 1, "{error}");
        let elapsed = started.elapsed();
        assert!(elapsed >= TIMEOUT, "{elapsed:?}");
        assert!(elapsed < TIMEOUT * 3, "{elapsed:?}");
        error.stage()
    });
}

#[test]
fn a_head_that_arrives_slowly_is_not_idle() {
    call("HTTP/1.1 200 OK\r\nX-Long: ", "x", PAUSE);
}

#[test]
fn interim_responses_are_progress() {
    call("", "HTTP/1.1 102 Processing\r\n\r\n", PAUSE);
    call("", "HTTP/1.1 100 Continue\r\n\r\n", PAUSE);
}

#[test]
fn a_body_that_arrives_slowly_is_not_idle() {
    call(
        "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n",
        " ",
        PAUSE,
    );
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    call(chunked, "1\r\n \r\n", PAUSE);
}

#[test]
fn a_flood_of_interim_responses_is_ended_by_the_timeout() {
    let much = "HTTP/1.1 100 Continue\r\n\r\n".repeat(10_000).leak();
    call("", much, Duration::ZERO);
    call(
        "",
        "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n",
        Duration::ZERO,
    );
}
