//! Servers that break, and what becomes of a call to them.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use aliyun_core::Error;
use aliyun_core::error::{Arrival, Fault, Phase, Stage};
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use workspace_tests::{Client, Server, Setup, on_both, told};

const LIMIT: u64 = 100_000;
const KIB: &[u8] = &[b' '; 1024];

/// Long enough for whatever answers at all.
const PATIENT: Duration = Duration::from_secs(30);
/// Short, for a server that does not.
const IMPATIENT: Duration = Duration::from_millis(500);

struct To {
    endpoint: String,
    timeout: Duration,
}

impl Setup for To {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(&self.endpoint)
            .credentials(Credentials::sts("testid", "KEYSECRET", "STSTOKEN"))
            .max_response_bytes(LIMIT)
            .timeout(self.timeout)
    }
}

/// What matters of an error.
#[derive(Debug, PartialEq)]
struct Failure {
    stage: Stage,
    arrival: Arrival,
    fault: Fault,
    timeout: bool,
}

fn failure(stage: Stage, arrival: Arrival, fault: Fault) -> Failure {
    Failure {
        stage,
        arrival,
        fault,
        timeout: false,
    }
}

fn lost(phase: Phase, arrival: Arrival) -> Failure {
    failure(Stage::Transport(phase), arrival, Fault::Network)
}

fn undecodable() -> Failure {
    failure(Stage::Decode, Arrival::Responded, Fault::Service)
}

fn of(error: &Error) -> Failure {
    Failure {
        stage: error.stage(),
        arrival: error.arrival(),
        fault: error.fault(),
        timeout: error.is_timeout(),
    }
}

/// Calls an endpoint with both clients; no error of any depth may tell a secret.
fn call(endpoint: &str, timeout: Duration) -> Result<GetWebshellTokenResponse, Error> {
    let to = To {
        endpoint: endpoint.to_owned(),
        timeout,
    };
    let operation = GetWebshellToken::new("app", "pod").extra_query("Private", "QUERYVALUE");
    let mut last = None;
    on_both(|kind| {
        let result = Client::new(kind, &to).call(&operation);
        if let Err(error) = &result {
            tells_no_secret(error);
        }
        let failure = result.as_ref().err().map(of);
        last.replace(result);
        failure
    });
    last.expect("both clients were called")
}

fn tells_no_secret(error: &Error) {
    let told = told(error);
    for secret in [
        "KEYSECRET",
        "STSTOKEN",
        "QUERYVALUE",
        "Signature=",
        "Credential=",
    ] {
        assert!(!told.contains(secret), "{secret} in {told}");
    }
}

fn outcome(server: &Server) -> Result<GetWebshellTokenResponse, Error> {
    call(&format!("http://{}", server.address()), PATIENT)
}

fn error(server: &Server) -> Error {
    outcome(server).expect_err("the server is broken")
}

fn error_of_the_impatient(server: &Server) -> Error {
    call(&format!("http://{}", server.address()), IMPATIENT).expect_err("the server is broken")
}

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    [head.as_bytes(), b"\r\n\r\n", body].concat()
}

const GOOD: &[u8] = br#"{"RequestId": "R", "Data": {"Token": "t"}, "Success": true}"#;

#[test]
fn nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = call(&endpoint, PATIENT).unwrap_err();
    assert_eq!(of(&error), lost(Phase::Connect, Arrival::NeverSent));
}

#[test]
fn the_connection_closes_before_the_answer() {
    for bytes in [
        "",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n",
    ] {
        let error = error(&Server::answering(bytes));
        assert_eq!(
            of(&error),
            lost(Phase::Exchange, Arrival::MayHaveArrived),
            "{bytes}"
        );
    }
}

#[test]
fn the_answer_is_not_http() {
    let error = error(&Server::answering("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
    assert_eq!(of(&error), lost(Phase::Exchange, Arrival::MayHaveArrived));
}

#[test]
fn the_body_is_shorter_than_announced() {
    let server = Server::answering(answer("HTTP/1.1 200 OK\r\nContent-Length: 1000", GOOD));
    assert_eq!(of(&error(&server)), lost(Phase::Body, Arrival::Responded));

    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked";
    for body in ["5\r\n{\"Req", "zz\r\n{}\r\n"] {
        let server = Server::answering(answer(chunked, body.as_bytes()));
        assert_eq!(
            of(&error(&server)),
            lost(Phase::Body, Arrival::Responded),
            "{body}"
        );
    }
}

#[test]
fn the_server_never_answers() {
    let server = Server::start(|stream| drop(stream.read(&mut [0])));
    let expected = Failure {
        timeout: true,
        ..lost(Phase::WholeCall, Arrival::MayHaveArrived)
    };
    assert_eq!(of(&error_of_the_impatient(&server)), expected);
}

#[test]
fn the_body_drips() {
    let server = Server::start(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
        while stream.write_all(b" ").is_ok() {
            std::thread::sleep(Duration::from_millis(50));
        }
    });
    let expected = Failure {
        timeout: true,
        ..lost(Phase::Body, Arrival::Responded)
    };
    assert_eq!(of(&error_of_the_impatient(&server)), expected);
}

#[test]
fn the_body_is_too_large() {
    let expected = failure(
        Stage::Transport(Phase::Body),
        Arrival::Responded,
        Fault::Service,
    );
    let endless = |head: &'static [u8], piece: &'static [u8]| {
        Server::start(move |stream| {
            let _ = stream.write_all(head);
            // As much as a client takes, but not for ever.
            for _ in 0..100_000 {
                if stream.write_all(piece).is_err() {
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
        assert_eq!(of(&error), expected);
        assert!(
            error
                .to_string()
                .starts_with("the response is larger than 100000 bytes")
        );
    }
}

#[test]
fn the_body_may_be_exactly_as_large_as_allowed() {
    let mut body = GOOD.to_vec();
    body.resize(usize::try_from(LIMIT).unwrap(), b' ');
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {LIMIT}");
    assert!(outcome(&Server::answering(answer(&head, &body))).is_ok());
}

#[test]
fn the_answer_is_a_page() {
    for status in ["200 OK", "502 Bad Gateway"] {
        let page = b"<html><head><title>502 Bad Gateway</title></head></html>";
        let head = format!("HTTP/1.1 {status}\r\nContent-Type: text/html\r\nConnection: close");
        let error = error(&Server::answering(answer(&head, page)));
        assert_eq!(of(&error), undecodable());
        let text = error.to_string();
        assert!(text.contains("text/html"), "{text}");
        assert!(text.contains("page titled `502 Bad Gateway`"), "{text}");
    }
}

#[test]
fn the_body_is_no_json_of_ours() {
    for body in [
        &b""[..],
        b"null",
        b"[]",
        b"{\"RequestId\": \"\xff\"}",
        b"\x1f\x8b\x08",
        b"{}",
    ] {
        let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close";
        assert_eq!(
            of(&error(&Server::answering(answer(head, body)))),
            undecodable()
        );
    }
}

#[test]
fn a_redirect_leads_nowhere() {
    let elsewhere = Server::answering(answer("HTTP/1.1 200 OK\r\nConnection: close", GOOD));
    for status in [301, 302, 303, 307, 308] {
        let head = format!(
            "HTTP/1.1 {status} Elsewhere\r\nLocation: http://{}/\r\nContent-Length: 0",
            elsewhere.address()
        );
        let error = error(&Server::answering(answer(&head, b"")));
        assert_eq!(of(&error), undecodable());
        assert!(error.to_string().contains("redirect"), "{error}");
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[test]
fn an_old_server_without_a_length_is_understood() {
    let answer = outcome(&Server::answering(answer("HTTP/1.0 200 OK", GOOD))).unwrap();
    assert_eq!(answer.request_id, "R");
}

#[test]
fn what_fails_in_the_handshake_was_never_sent() {
    // In the clear, and not at all.
    for answer in ["HTTP/1.1 400 Bad Request\r\n\r\n", ""] {
        let server = Server::answering(answer);
        let error = call(&format!("https://{}", server.address()), PATIENT).unwrap_err();
        assert_eq!(of(&error), lost(Phase::Connect, Arrival::NeverSent));
        assert_eq!(error.attempts(), 3);
        assert_eq!(server.connections(), 6, "three of each client");
    }
}

/// A stream that nobody reads must not keep a server of these tests alive.
#[test]
fn a_server_ends_when_dropped() {
    let server = Server::answering("");
    let address = server.address();
    drop(server);
    assert!(TcpStream::connect(address).is_err());
}
