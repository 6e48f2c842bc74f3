//! Bodies that are incomplete, slow or too large.

use std::io::Write as _;
use std::thread;
use std::time::Duration;

use aliyun_core::error::{Arrival, Fault, Phase};
use workspace_tests::{Server, TOKEN_BODY};

use super::failure::Failure;
use super::{LIMIT, error, error_after_short_timeout, result, server};

const KIB: &[u8] = &[b' '; 1024];

#[test]
fn a_body_shorter_than_announced_is_lost() {
    let expected = Failure::lost(Phase::Body, Arrival::Responded);
    let server_with_length = server("HTTP/1.1 200 OK\r\nContent-Length: 1000", TOKEN_BODY);
    assert_eq!(Failure::of(&error(&server_with_length)), expected);

    for body in ["5\r\n{\"Req", "zz\r\n{}\r\n"] {
        let chunked = server("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked", body);
        assert_eq!(Failure::of(&error(&chunked)), expected, "{body}");
    }
}

#[test]
fn a_slow_body_times_out() {
    let server = Server::start(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
        while stream.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(50));
        }
    });
    let error = error_after_short_timeout(&server);
    let expected = Failure::timed_out(Phase::Body, Arrival::Responded);
    assert_eq!(Failure::of(&error), expected);
}

#[test]
fn a_body_beyond_the_limit_is_an_error() {
    let expected = Failure {
        fault: Fault::Caller,
        ..Failure::lost(Phase::Body, Arrival::Responded)
    };
    let endless = |head: &'static [u8], part: &'static [u8]| {
        Server::start(move |stream| {
            let _ = stream.write_all(head);
            // More than a client reads, but not without an end.
            for _ in 0..100_000 {
                if stream.write_all(part).is_err() {
                    return;
                }
            }
        })
    };
    for server in [
        endless(b"HTTP/1.1 200 OK\r\nContent-Length: 102400000\r\n\r\n", KIB),
        endless(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", KIB),
        endless(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"40\r\n                                                                \r\n",
        ),
    ] {
        let error = error(&server);
        assert_eq!(Failure::of(&error), expected);
        let text = error.to_string();
        assert!(
            text.starts_with("the response is larger than 100000 bytes"),
            "{text}"
        );
    }
}

#[test]
fn a_body_may_be_exactly_as_large_as_the_limit() {
    let mut body = TOKEN_BODY.as_bytes().to_vec();
    body.resize(usize::try_from(LIMIT).unwrap(), b' ');
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {LIMIT}");
    assert!(result(&server(&head, body)).is_ok());
}
