//! Faults over real connections: what arrives, and whether the operation was carried out.

mod support;

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use emulator::{Clock, Emulator, Fault, Faults, RateLimit, RetryAfter};
use support::{NOW, connect, exchange, generate, json_body, start};

const HOUR: Duration = Duration::from_secs(3600);

/// The request of [`generate`], which keeps the connection open.
fn generate_keep_alive(emulator: &Emulator, nonce: &str) -> String {
    generate(emulator, nonce).replace("connection: close\r\n", "")
}

/// Whether the request of [`generate`] was processed: it issues a token, whose ID is 1.
fn is_processed(emulator: &Emulator) -> bool {
    emulator.token_state("1").is_some()
}

/// Sends a request with a fault to a new emulator. Returns both, with the connection.
fn send_with_fault(fault: Fault) -> (Emulator, TcpStream, String) {
    let emulator = start();
    emulator.inject(fault);
    let request = generate(&emulator, "n");
    let stream = send(&emulator, &request);
    (emulator, stream, request)
}

fn send(emulator: &Emulator, request: &str) -> TcpStream {
    let mut stream = connect(emulator);
    stream.write_all(request.as_bytes()).unwrap();
    stream
}

/// Reads until the connection is closed (TCP FIN).
fn read_to_end(mut stream: &TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    bytes
}

/// The status line, the value of `Content-Length`, and the body.
fn parse_response(response: &[u8]) -> (String, usize, &[u8]) {
    let end = response.windows(4).position(|four| four == b"\r\n\r\n");
    let (head, body) = response.split_at(end.unwrap() + 4);
    let head = std::str::from_utf8(head).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().to_owned();
    let length = lines.find_map(|line| line.strip_prefix("content-length: "));
    (status, length.unwrap().parse().unwrap(), body)
}

fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(body).is_ok()
}

/// Reads from an open connection until the response is complete.
fn read_until(stream: &mut TcpStream, mut is_complete: impl FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut response = Vec::new();
    while !is_complete(&response) {
        let mut some = [0; 64];
        let count = stream.read(&mut some).unwrap();
        assert_ne!(count, 0, "{}", String::from_utf8_lossy(&response));
        response.extend_from_slice(&some[..count]);
    }
    response
}

fn ends_in_json(response: &[u8]) -> bool {
    let end = response.windows(4).position(|four| four == b"\r\n\r\n");
    end.is_some_and(|end| is_json(&response[end + 4..]))
}

fn code(response: &str) -> String {
    let code = &json_body(response)["Code"];
    code.as_str().unwrap_or_default().to_owned()
}

#[test]
fn reset_before_processing() {
    let (emulator, mut stream, request) = send_with_fault(Fault::ResetBefore);
    let error = stream.read(&mut [0; 16]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert!(!is_processed(&emulator));
    let record = &emulator.requests()[0];
    assert_eq!(record.fault(), Some(&Fault::ResetBefore));
    assert_eq!((record.status(), record.error_code()), (0, None));
    // The nonce was not used up.
    assert!(exchange(&emulator, &request).starts_with("HTTP/1.1 200 "));
    assert_eq!(emulator.requests()[1].fault(), None);
}

#[test]
fn reset_after_processing() {
    let (emulator, mut stream, request) = send_with_fault(Fault::ResetAfter);
    let error = stream.read(&mut [0; 16]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert!(is_processed(&emulator));
    let record = &emulator.requests()[0];
    assert_eq!(record.fault(), Some(&Fault::ResetAfter));
    assert_eq!(record.status(), 200);
    assert_eq!(code(&exchange(&emulator, &request)), "SignatureNonceUsed");
}

#[test]
fn close_after_processing() {
    let (emulator, stream, _) = send_with_fault(Fault::CloseAfter);
    assert_eq!(read_to_end(&stream), b"");
    assert!(is_processed(&emulator));
}

#[test]
fn a_truncated_body() {
    let (emulator, stream, _) = send_with_fault(Fault::TruncatedBody);
    let response = read_to_end(&stream);
    let (status, length, body) = parse_response(&response);
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(body.len(), length / 2);
    assert!(body.starts_with(b"{\"AssetOperationToken\":"));
    assert!(is_processed(&emulator));
}

#[test]
fn a_content_length_that_is_too_large() {
    let (emulator, stream, _) = send_with_fault(Fault::ContentLengthTooLarge);
    let response = read_to_end(&stream);
    let (status, length, body) = parse_response(&response);
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(body.len() + 16, length);
    assert!(is_json(body));
    assert!(is_processed(&emulator));
}

#[test]
fn a_content_length_that_is_too_small() {
    let (emulator, stream, _) = send_with_fault(Fault::ContentLengthTooSmall);
    let response = read_to_end(&stream);
    let (status, length, body) = parse_response(&response);
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(body.len() / 2, length);
    assert!(is_json(body));
    assert!(is_processed(&emulator));
}

#[test]
fn a_connection_stays_open_after_a_complete_response() {
    let emulator = start();
    let every = Duration::ZERO;
    emulator.inject_all([
        Fault::ContentLengthTooSmall,
        Fault::Drip { interval: every },
    ]);
    let mut stream = connect(&emulator);
    for nonce in ["1", "2", "3"] {
        let request = generate_keep_alive(&emulator, nonce);
        stream.write_all(request.as_bytes()).unwrap();
        let response = read_until(&mut stream, ends_in_json);
        assert!(response.starts_with(b"HTTP/1.1 200 OK\r\n"));
    }
    assert_eq!(emulator.requests().len(), 3);
}

#[test]
fn a_connection_is_closed_on_a_pipelining_client() {
    let emulator = start();
    emulator.inject(Fault::ContentLengthTooSmall);
    let [first, second] = ["1", "2"].map(|nonce| generate_keep_alive(&emulator, nonce));
    let stream = send(&emulator, &(first + &second));
    let response = read_to_end(&stream);
    assert!(is_json(parse_response(&response).2));
    assert_eq!(emulator.requests().len(), 1);
}

#[test]
fn bytes_that_are_not_http() {
    let (emulator, stream, _) = send_with_fault(Fault::Garbage);
    let response = read_to_end(&stream);
    assert!(!response.is_empty() && !response.starts_with(b"HTTP"));
    assert!(is_processed(&emulator));
}

#[test]
fn a_body_in_no_known_format() {
    let (emulator, stream, request) = send_with_fault(Fault::GarbageBody);
    let response = read_to_end(&stream);
    let (status, length, body) = parse_response(&response);
    assert_eq!((&*status, length), ("HTTP/1.1 200 OK", body.len()));
    assert!(!is_json(body) && std::str::from_utf8(body).is_err());
    assert!(is_processed(&emulator));
    // An error response is replaced as well.
    emulator.inject(Fault::GarbageBody);
    let response = read_to_end(&send(&emulator, &request));
    assert!(response.starts_with(b"HTTP/1.1 200 OK\r\n"));
    let record = &emulator.requests()[1];
    assert_eq!(record.status(), 200);
    assert_eq!(record.error_code(), Some("SignatureNonceUsed"));
}

#[test]
fn an_error_response() {
    let (emulator, stream, _) =
        send_with_fault(Fault::too_many_requests(RetryAfter::AcsMillis(1800)));
    let response = String::from_utf8(read_to_end(&stream)).unwrap();
    assert!(response.starts_with("HTTP/1.1 429 Too Many Requests\r\n"));
    assert!(response.contains("\r\nx-acs-retry-after: 1800\r\n"));
    assert_eq!(code(&response), "Throttling");
    assert!(!is_processed(&emulator));
}

#[test]
fn an_error_page_of_a_load_balancer() {
    let (emulator, stream, _) = send_with_fault(Fault::error_page(502, None));
    let response = String::from_utf8(read_to_end(&stream)).unwrap();
    assert!(response.starts_with("HTTP/1.1 502 Bad Gateway\r\n"));
    assert!(response.contains("\r\ncontent-type: text/html\r\n"));
    assert!(response.contains("<html>"));
    assert!(!is_processed(&emulator));
}

#[test]
fn a_drip_ends_with_a_complete_response() {
    let (emulator, stream, _) = send_with_fault(Fault::Drip {
        interval: Duration::ZERO,
    });
    let response = read_to_end(&stream);
    let (status, length, body) = parse_response(&response);
    assert_eq!((&*status, length), ("HTTP/1.1 200 OK", body.len()));
    assert!(is_json(body));
    assert!(is_processed(&emulator));
}

/// Waits until `count` requests have arrived.
fn wait_for(emulator: &Emulator, count: usize) {
    while emulator.requests().len() < count {
        thread::sleep(Duration::from_millis(1));
    }
}

/// Drops an emulator, which takes a second at most. The limit is longer for busy machines.
fn assert_drops_quickly(emulator: Emulator) {
    let started = Instant::now();
    drop(emulator);
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_drip_sends_single_bytes_and_does_not_block_others() {
    let (emulator, mut stream, _) = send_with_fault(Fault::Drip { interval: HOUR });
    let mut some = [0; 16];
    assert_eq!(stream.read(&mut some).unwrap(), 1);
    assert_eq!(some[0], b'H');
    assert!(exchange(&emulator, &generate(&emulator, "2")).starts_with("HTTP/1.1 200 "));
    assert_drops_quickly(emulator);
    // The connection is closed before the response is complete.
    let rest = stream.read(&mut some);
    assert!(rest.is_err() || rest.is_ok_and(|count| count == 0));
}

#[test]
fn a_delay_follows_the_operation_and_does_not_block_others() {
    let (emulator, mut stream, _) = send_with_fault(Fault::Delay(HOUR));
    wait_for(&emulator, 1);
    assert!(is_processed(&emulator));
    assert!(exchange(&emulator, &generate(&emulator, "2")).starts_with("HTTP/1.1 200 "));
    stream.set_nonblocking(true).unwrap();
    let nothing = stream.read(&mut [0; 16]).unwrap_err();
    assert_eq!(nothing.kind(), ErrorKind::WouldBlock);
    assert_drops_quickly(emulator);
}

#[test]
fn a_delayed_response_is_complete() {
    let (emulator, stream, _) = send_with_fault(Fault::Delay(Duration::from_millis(1)));
    let response = read_to_end(&stream);
    assert!(response.starts_with(b"HTTP/1.1 200 OK\r\n"));
    assert!(is_processed(&emulator));
}

#[test]
fn a_client_may_close_the_connection_during_a_drip() {
    let (emulator, stream, _) = send_with_fault(Fault::Drip {
        interval: Duration::from_millis(1),
    });
    drop(stream);
    assert!(exchange(&emulator, &generate(&emulator, "2")).starts_with("HTTP/1.1 200 "));
    assert_drops_quickly(emulator);
}

#[test]
fn faults_are_taken_in_order_by_requests_to_the_gateway() {
    let emulator = start();
    emulator.inject(Fault::unavailable(None));
    emulator.inject_all([Fault::error_page(504, None), Fault::ReplayedNonce]);
    let uri = emulator.credentials_uri();
    let path = uri.strip_prefix(&emulator.endpoint()).unwrap();
    for path in [path, "/latest/meta-data/ram/security-credentials/"] {
        let other = format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        exchange(&emulator, &other);
    }
    let status = |nonce: &str| {
        let response = exchange(&emulator, &generate(&emulator, nonce));
        response[9..12].to_owned()
    };
    let found = ["1", "2", "3", "4"].map(status);
    assert_eq!(found, ["503", "504", "400", "200"]);
    assert_eq!(emulator.requests()[0].fault(), None);
    assert_eq!(emulator.requests()[4].fault(), Some(&Fault::ReplayedNonce));
}

#[test]
fn random_faults_are_reproducible() {
    let faults = Faults::mixed(1, 0.5);
    let builder = Emulator::builder().clock(Clock::fixed(NOW));
    let emulator = builder.faults(faults.clone()).start().unwrap();
    let run = || {
        for _ in 0..60 {
            let nonce = emulator.requests().len().to_string();
            let mut stream = send(&emulator, &generate(&emulator, &nonce));
            let _: io::Result<usize> = stream.read_to_end(&mut Vec::new());
        }
    };
    run();
    emulator.set_faults(faults.clone());
    run();
    emulator.inject(Fault::Garbage);
    emulator.clear_faults();
    run();
    let requests = emulator.requests();
    let found: Vec<_> = requests.iter().map(|request| request.fault()).collect();
    let expected: Vec<_> = (0..60).map(|number| faults.nth(number)).collect();
    assert_eq!(found[..60], expected);
    assert_eq!(found[60..120], expected);
    assert_eq!(found[120..], [None; 60]);
}

#[test]
fn a_rate_limit_follows_the_emulators_clock() {
    let emulator = Emulator::builder()
        .clock(Clock::fixed(NOW))
        .rate_limit(RateLimit::new(1, Duration::from_secs(2)))
        .start()
        .unwrap();
    let send = |nonce| exchange(&emulator, &generate(&emulator, nonce));
    assert!(send("1").starts_with("HTTP/1.1 200 "));
    emulator.advance(Duration::from_secs(1));
    let rejected = send("2");
    assert!(rejected.starts_with("HTTP/1.1 400 "), "{rejected}");
    assert!(rejected.contains("\r\nx-ratelimit-user: Limit:1,Remain:0,TimeLeft:1000\r\n"));
    assert_eq!(code(&rejected), "Throttling.User");
    assert_eq!(emulator.requests()[1].fault(), None);
    emulator.advance(Duration::from_secs(1));
    assert!(send("3").starts_with("HTTP/1.1 200 "));
}
