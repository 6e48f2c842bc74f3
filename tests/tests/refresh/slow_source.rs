//! A source of credentials that responds when the test allows it.

use std::io::Write as _;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_core::CallOptions;
use aliyun_core::error::{Arrival, Phase, Stage};
use aliyun_credentials::{CredentialsUriProvider, Provider, Timestamp};
use workspace_tests::{Client, Kind, Server, SetClock, http_response, on_both, webshell};

use super::call_at_once;

/// Starts a server of credentials that waits for a permit before each response. The credentials are
/// valid for an hour.
fn source(permits: Receiver<()>, clock: &SetClock) -> Server {
    let (permits, clock) = (Mutex::new(permits), clock.clone());
    Server::start(move |stream| {
        // Without a permit the test is over.
        let _ = permits
            .lock()
            .unwrap()
            .recv_timeout(Duration::from_secs(10));
        let expiration = Timestamp::from_unix(clock.unix() + 3600).iso8601();
        let body = format!(
            r#"{{"Code": "Success", "AccessKeyId": "STS.x", "AccessKeySecret": "secret",
                "SecurityToken": "token", "Expiration": "{expiration}"}}"#
        );
        let length = body.len();
        let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}");
        let _ = stream.write_all(&http_response(&head, body));
    })
}

/// Returns a client whose credentials come from a server. Its own endpoint gets no request.
fn client(kind: Kind, server: &Server, clock: &SetClock) -> Client {
    let uri = format!("{}/credentials", server.endpoint());
    let provider = Provider::from(CredentialsUriProvider::new().uri(uri));
    let provider = provider.system(Arc::new(clock.clone()));
    kind.client("http://127.0.0.1:1", provider)
}

#[test]
fn a_call_times_out_while_it_waits_for_credentials_and_the_refresh_continues() {
    on_both(|kind| {
        let clock = SetClock::new();
        let (permit, permits) = channel();
        let server = source(permits, &clock);
        let client = client(kind, &server, &clock);
        let options = CallOptions::new().timeout(Duration::from_millis(100));
        let result = client.call_with(&webshell(), options);
        let error = result.expect_err("there are no credentials yet");
        assert_eq!(error.stage(), Stage::Transport(Phase::Credentials));
        assert_eq!(error.arrival(), Arrival::NeverSent);
        assert!(error.is_timeout());
        permit.send(()).unwrap();
        let identity = client.identity().expect("there are credentials now");
        assert_eq!(identity.provider(), "credential_uri");
        assert_eq!(server.connections(), 1);
    });
}

#[test]
fn calls_use_valid_credentials_while_new_ones_are_requested() {
    on_both(|kind| {
        let clock = SetClock::new();
        let (permit, permits) = channel();
        let server = source(permits, &clock);
        let client = client(kind, &server, &clock);
        permit.send(()).unwrap();
        let first = client.identity().expect("there are credentials");
        clock.advance(3600 - 600);
        for _ in 0..10 {
            // The server does not respond yet.
            let same = client.identity().expect("the old ones are valid");
            assert!(Arc::ptr_eq(first.signer(), same.signer()));
        }
        permit.send(()).unwrap();
        clock.advance(600);
        // No other refresh starts, whether the response has arrived by now or not.
        let second = client.identity().expect("there are new ones");
        assert!(!Arc::ptr_eq(first.signer(), second.signer()));
        assert_eq!(server.connections(), 2);
    });
}

#[test]
fn all_waiting_calls_get_the_error_of_a_failed_refresh() {
    on_both(|kind| {
        let clock = SetClock::new();
        let server =
            Server::responding("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
        let client = Arc::new(client(kind, &server, &clock));
        for result in call_at_once(&client) {
            let error = result.expect_err("there are no credentials");
            assert_eq!(error.stage(), Stage::Credentials);
            assert!(error.to_string().contains("HTTP 503"), "{error}");
        }
    });
}
