//! Which connections are kept, and what happens if a kept one was closed.

use std::io::Write as _;
use std::thread;
use std::time::Duration;

use aliyun_core::config::RetryBudget;
use aliyun_core::error::TransportErrorKind;
use aliyun_core::{Error, ErrorKind};
use workspace_tests::{KeepAliveServer, om_token, on_both, webshell};

use super::{builder, client, close, respond, succeed};

fn transport_error_kind(error: &Error) -> TransportErrorKind {
    match error.kind() {
        ErrorKind::Transport(error) => error.kind(),
        other => panic!("it is not an error of the transport: {other:?}"),
    }
}

#[test]
fn consecutive_calls_share_a_connection() {
    on_both(|kind| {
        let server = KeepAliveServer::start(|_, stream| succeed(stream));
        let client = client(kind, &server);
        for _ in 0..20 {
            client.call(&webshell()).expect("the server responds");
            client.call(&om_token()).expect("the server responds");
        }
        assert_eq!((server.connections(), server.requests()), (1, 40));
    });
}

#[test]
fn an_error_whose_response_was_read_to_the_end_keeps_the_connection() {
    on_both(|kind| {
        let server = KeepAliveServer::start(|number, stream| match number.of_server {
            1 => respond(stream, "400 Bad Request", r#"{"Code": "X"}"#),
            2 => respond(stream, "503 Busy", "<html></html>"),
            3 => respond(stream, "429 Slow Down", r#"{"Code": "Throttling"}"#),
            4 => respond(stream, "200 OK", "not JSON"),
            5 => respond(stream, "302 Found\r\nLocation: http://127.0.0.1:1/", ""),
            6 => respond(stream, "400 Bad Request", ""),
            7 => stream.write_all(
                b"HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{ }\r\n0\r\n\r\n",
            ),
            _ => succeed(stream),
        });
        let client = client(kind, &server);
        for _ in 0..7 {
            client.call(&webshell()).expect_err("it is refused");
        }
        client.call(&webshell()).expect("the server responds");
        assert_eq!((server.connections(), server.requests()), (1, 8));
    });
}

#[test]
fn errors_leave_no_connection_open() {
    on_both(|kind| {
        let server = KeepAliveServer::start(|number, stream| match number.of_server % 4 {
            // Beyond the limit of the client.
            0 => respond(stream, "200 OK", &" ".repeat(200_000)),
            1 => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")?;
                close()
            }
            2 => stream.write_all(b"what?\r\n\r\n"),
            _ => close(),
        });
        let client = client(kind, &server);
        for _ in 0..40 {
            client
                .call(&webshell())
                .expect_err("the response is broken");
        }
        // The server notices a closed connection a moment later.
        let are_closed = (0..1000).any(|_| {
            thread::sleep(Duration::from_millis(10));
            server.open() <= 1
        });
        assert!(are_closed, "{} connections are open", server.open());
    });
}

#[test]
fn a_closed_kept_connection_is_replaced_without_cost_if_the_operation_is_idempotent() {
    on_both(|kind| {
        // The second request of each connection gets no response.
        let server = KeepAliveServer::start(|number, stream| match number.of_connection {
            1 => succeed(stream),
            _ => close(),
        });
        let budget = RetryBudget::default();
        let builder = builder(kind, &server).retry_budget(budget.clone());
        let client = builder.build().expect("the settings are valid");
        client.call(&webshell()).expect("the server responds");
        client
            .call(&webshell())
            .expect("a new connection is opened");
        assert_eq!((server.connections(), server.requests()), (2, 3));
        assert_eq!(budget.tokens(), RetryBudget::DEFAULT_CAPACITY);

        // The request may have had its effect.
        let error = client.call(&om_token()).expect_err("it is not retried");
        let kind = transport_error_kind(&error);
        assert_eq!(kind, TransportErrorKind::StaleConnection);
        assert!(error.is_outcome_unknown());
        assert_eq!((error.attempts(), server.requests()), (1, 4));
    });
}

#[test]
fn a_new_connection_that_is_closed_is_a_failure() {
    on_both(|kind| {
        let server = KeepAliveServer::start(|_, _| close());
        let result = client(kind, &server).call(&webshell());
        let error = result.expect_err("the server does not respond");
        assert_eq!(transport_error_kind(&error), TransportErrorKind::Failed);
        assert_eq!((error.attempts(), server.requests()), (1, 1));
    });
}
