//! The read timeout, and the timeout of a call.

use std::io::Write as _;
use std::thread;
use std::time::Duration;

use aliyun_core::error::{Phase, Stage};
use aliyun_core::{CallOptions, RetryPolicy};
use workspace_tests::{KeepAliveServer, TOKEN_BODY, on_both, webshell};

use super::{builder, client, respond};

#[test]
fn a_response_without_progress_reaches_the_read_timeout() {
    for (beginning, phase) in [
        ("", Phase::Receive),
        ("HTTP/1.1 200 OK\r\nContent-Le", Phase::Receive),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
            Phase::Body,
        ),
    ] {
        on_both(|kind| {
            let server = KeepAliveServer::start(|_, stream| stream.write_all(beginning.as_bytes()));
            let client = builder(kind, &server)
                .read_timeout(Duration::from_millis(300))
                .build()
                .expect("the settings are valid");
            let error = client.call(&webshell()).unwrap_err();
            assert!(error.is_timeout(), "{error:?}");
            assert_eq!(error.stage(), Stage::Transport(phase), "{beginning}");
        });
    }
}

#[test]
fn a_response_with_progress_does_not_reach_the_read_timeout() {
    on_both(|kind| {
        let server = KeepAliveServer::start(|_, stream| {
            let length = TOKEN_BODY.len();
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
            for part in [
                &head[..20],
                &head[20..],
                &TOKEN_BODY[..10],
                &TOKEN_BODY[10..],
            ] {
                stream.write_all(part.as_bytes())?;
                thread::sleep(Duration::from_millis(600));
            }
            Ok(())
        });
        let client = builder(kind, &server)
            // Less than the whole response takes.
            .read_timeout(Duration::from_millis(1500))
            .build()
            .expect("the settings are valid");
        client.call(&webshell()).expect("the response arrives");
    });
}

#[test]
fn a_slow_response_reaches_the_timeout_of_the_call() {
    for is_head_slow in [true, false] {
        on_both(|kind| {
            let server = KeepAliveServer::start(move |_, stream| {
                let (beginning, part): (&str, &[u8]) = if is_head_slow {
                    ("HTTP/1.1 200 OK\r\nX-Long: ", b"x")
                } else {
                    ("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", b" ")
                };
                stream.write_all(beginning.as_bytes())?;
                loop {
                    // Fails when the client closes the connection.
                    stream.write_all(part)?;
                    thread::sleep(Duration::from_millis(20));
                }
            });
            // The timeout is an option of the call, not a setting of the client.
            let options = CallOptions::new().timeout(Duration::from_millis(500));
            let result = client(kind, &server).call_with(&webshell(), options);
            let error = result.unwrap_err();
            assert!(error.is_timeout(), "{error:?}");
        });
    }
}

#[test]
fn the_timeout_of_a_call_includes_all_its_attempts() {
    on_both(|kind| {
        let server = KeepAliveServer::start(|_, stream| respond(stream, "503 Busy", ""));
        let retry = RetryPolicy::new()
            .max_attempts(u32::MAX)
            .max_delay(Duration::from_millis(20));
        let options = CallOptions::new()
            .retry(retry)
            .timeout(Duration::from_millis(500));
        let result = client(kind, &server).call_with(&webshell(), options);
        let error = result.unwrap_err();
        assert_eq!(usize::try_from(error.attempts()), Ok(server.requests()));
        assert!(error.attempts() > 1, "{error}");
    });
}
