//! What becomes of connections: they are used again, and nobody is bothered with those that are gone.

use std::io::{self, ErrorKind, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use aliyun_core::config::RetryBudget;
use aliyun_core::error::{Phase, Stage, TransportErrorKind};
use aliyun_core::{CallOptions, Error, ErrorKind as Reason, RetryPolicy};
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use bastion_api::GenerateAssetOperationToken;
use bastion_api::generate_asset_operation_token::AssetType;
use sae_api::GetWebshellToken;
use workspace_tests::{Client, KeptAlive, Setup, on_both};

/// A client that repeats nothing, so that every request on the wire is one of a call.
struct To<'s> {
    server: &'s KeptAlive,
    read_timeout: Duration,
    timeout: Duration,
    budget: RetryBudget,
}

impl<'s> To<'s> {
    fn new(server: &'s KeptAlive) -> Self {
        Self {
            server,
            read_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(60),
            budget: RetryBudget::default(),
        }
    }
}

impl Setup for To<'_> {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(self.server.endpoint())
            .credentials(Credentials::access_key("testid", "testsecret"))
            .max_response_bytes(100_000)
            .retry(RetryPolicy::never())
            .retry_budget(self.budget.clone())
            .read_timeout(self.read_timeout)
            .timeout(self.timeout)
    }
}

fn webshell() -> GetWebshellToken {
    GetWebshellToken::new("app", "pod")
}

fn om_token() -> GenerateAssetOperationToken {
    GenerateAssetOperationToken::new("instance", AssetType::Host, "1").asset_account_id("1")
}

const GOOD: &str = r#"{"RequestId": "R", "Success": true, "Data": {"Token": "t"},
    "AssetOperationToken": {"Token": "t", "TokenId": "1"}}"#;

fn answer(stream: &mut TcpStream, status: &str, body: &str) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(&[head.as_bytes(), body.as_bytes()].concat())
}

fn good(stream: &mut TcpStream) -> io::Result<()> {
    answer(stream, "200 OK", GOOD)
}

/// Closes the connection.
fn close() -> io::Result<()> {
    Err(ErrorKind::ConnectionAborted.into())
}

fn kind(error: &Error) -> TransportErrorKind {
    match error.kind() {
        Reason::Transport(error) => error.kind(),
        other => panic!("not lost: {other:?}"),
    }
}

#[test]
fn calls_one_after_the_other_share_a_connection() {
    on_both(|kind| {
        let server = KeptAlive::start(|_, stream| good(stream));
        let client = Client::new(kind, &To::new(&server));
        for _ in 0..20 {
            client.call(&webshell()).expect("it is answered");
            client.call(&om_token()).expect("it is answered");
        }
        assert_eq!((server.connections(), server.requests()), (1, 40));
    });
}

#[test]
fn a_failure_that_was_read_to_its_end_costs_no_connection() {
    on_both(|kind| {
        let server = KeptAlive::start(|turn, stream| match turn.of_server {
            1 => answer(stream, "400 Bad Request", r#"{"Code": "X"}"#),
            2 => answer(stream, "503 Busy", "<html></html>"),
            3 => answer(stream, "429 Slow Down", r#"{"Code": "Throttling"}"#),
            4 => answer(stream, "200 OK", "no JSON"),
            5 => answer(stream, "302 Found\r\nLocation: http://127.0.0.1:1/", ""),
            6 => answer(stream, "400 Bad Request", ""),
            7 => stream.write_all(
                b"HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{ }\r\n0\r\n\r\n",
            ),
            _ => good(stream),
        });
        let client = Client::new(kind, &To::new(&server));
        for _ in 0..7 {
            client.call(&webshell()).expect_err("it is refused");
        }
        client.call(&webshell()).expect("it is answered");
        assert_eq!((server.connections(), server.requests()), (1, 8));
    });
}

#[test]
fn failures_leave_no_connection_open() {
    on_both(|kind| {
        let server = KeptAlive::start(|turn, stream| match turn.of_server % 4 {
            // Larger than the client takes.
            0 => answer(stream, "200 OK", &" ".repeat(200_000)),
            1 => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")?;
                close()
            }
            2 => stream.write_all(b"what?\r\n\r\n"),
            _ => close(),
        });
        let client = Client::new(kind, &To::new(&server));
        for _ in 0..40 {
            client.call(&webshell()).expect_err("it is broken");
        }
        // The server is told soon, if not at once.
        let told = (0..1000).any(|_| {
            thread::sleep(Duration::from_millis(10));
            server.open() <= 1
        });
        assert!(told, "{} connections are open", server.open());
    });
}

#[test]
fn a_kept_connection_that_closes_is_replaced_at_no_cost_if_that_does_no_harm() {
    on_both(|kind_of_client| {
        // The second request of each connection is never answered.
        let server = KeptAlive::start(|turn, stream| match turn.of_connection {
            1 => good(stream),
            _ => close(),
        });
        let to = To::new(&server);
        let client = Client::new(kind_of_client, &to);
        client.call(&webshell()).expect("it is answered");
        client
            .call(&webshell())
            .expect("another connection is made");
        assert_eq!((server.connections(), server.requests()), (2, 3));
        assert_eq!(to.budget.tokens(), RetryBudget::DEFAULT_CAPACITY);

        // It may have had its effect.
        let error = client.call(&om_token()).expect_err("it is not repeated");
        assert_eq!(kind(&error), TransportErrorKind::StaleConnection);
        assert!(error.is_outcome_unknown());
        assert_eq!((error.attempts(), server.requests()), (1, 4));
    });
}

#[test]
fn a_new_connection_that_closes_is_a_failure() {
    on_both(|kind_of_client| {
        let server = KeptAlive::start(|_, _| close());
        let client = Client::new(kind_of_client, &To::new(&server));
        let error = client.call(&webshell()).expect_err("nobody answers");
        assert_eq!(kind(&error), TransportErrorKind::Failed);
        assert_eq!((error.attempts(), server.requests()), (1, 1));
    });
}

#[test]
fn what_makes_no_progress_is_given_up() {
    for (begins, phase) in [
        ("", Phase::Receive),
        ("HTTP/1.1 200 OK\r\nContent-Le", Phase::Receive),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
            Phase::Body,
        ),
    ] {
        on_both(|kind| {
            // Whoever waits for the rest waits for ever.
            let server = KeptAlive::start(|_, stream| stream.write_all(begins.as_bytes()));
            let to = To {
                read_timeout: Duration::from_millis(300),
                ..To::new(&server)
            };
            let error = Client::new(kind, &to).call(&webshell()).unwrap_err();
            assert!(error.is_timeout(), "{error:?}");
            assert_eq!(error.stage(), Stage::Transport(phase), "{begins}");
        });
    }
}

#[test]
fn what_makes_progress_is_waited_for() {
    on_both(|kind| {
        let server = KeptAlive::start(|_, stream| {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", GOOD.len());
            for piece in [&head[..20], &head[20..], &GOOD[..10], &GOOD[10..]] {
                stream.write_all(piece.as_bytes())?;
                thread::sleep(Duration::from_millis(600));
            }
            Ok(())
        });
        let to = To {
            // Less than all of it takes.
            read_timeout: Duration::from_millis(1500),
            ..To::new(&server)
        };
        Client::new(kind, &to).call(&webshell()).expect("it comes");
    });
}

#[test]
fn a_server_that_drips_holds_no_call_past_its_time() {
    for drips_head in [true, false] {
        on_both(|kind| {
            let server = KeptAlive::start(move |_, stream| {
                let (begin, drop): (&str, &[u8]) = if drips_head {
                    ("HTTP/1.1 200 OK\r\nX-Long: ", b"x")
                } else {
                    ("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", b" ")
                };
                stream.write_all(begin.as_bytes())?;
                loop {
                    // Ends when the client hangs up.
                    stream.write_all(drop)?;
                    thread::sleep(Duration::from_millis(20));
                }
            });
            let client = Client::new(kind, &To::new(&server));
            // The limit is that of the call, not of the client.
            let options = CallOptions::new().timeout(Duration::from_millis(500));
            let error = client.call_with(&webshell(), options).unwrap_err();
            assert!(error.is_timeout(), "{error:?}");
        });
    }
}

#[test]
fn the_time_of_a_call_is_for_all_its_attempts() {
    on_both(|kind| {
        let server = KeptAlive::start(|_, stream| answer(stream, "503 Busy", ""));
        let client = Client::new(kind, &To::new(&server));
        let often = RetryPolicy::new()
            .max_attempts(u32::MAX)
            .max_delay(Duration::from_millis(20));
        let options = CallOptions::new()
            .retry(often)
            .timeout(Duration::from_millis(500));
        let error = client.call_with(&webshell(), options).unwrap_err();
        assert_eq!(usize::try_from(error.attempts()), Ok(server.requests()));
        assert!(error.attempts() > 1, "{error}");
    });
}
