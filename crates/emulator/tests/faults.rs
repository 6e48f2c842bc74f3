//! Faults as a client sees them: what arrives, and whether the operation was carried out.

mod support;

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use emulator::{Clock, Emulator, Fault, Faults, RateLimit, RetryAfter, demo};
use support::{NOW, connect, exchange, request, start};

const HOUR: Duration = Duration::from_secs(3600);

/// A request that leaves a trace if it is carried out: the token `1`, if it is the first.
fn generate(emulator: &Emulator, nonce: &str) -> String {
    let query = [
        ("InstanceId", demo::INSTANCE_ID),
        ("AssetType", "Host"),
        ("AssetId", demo::HOST_ID),
        ("AssetAccountId", demo::HOST_ACCOUNT_ID),
    ];
    request(emulator, "GenerateAssetOperationToken", &query, nonce)
}

/// The same, for a connection that is to stay open.
fn generate_more(emulator: &Emulator, nonce: &str) -> String {
    generate(emulator, nonce).replace("connection: close\r\n", "")
}

fn is_carried_out(emulator: &Emulator) -> bool {
    emulator.token_state("1").is_some()
}

/// A new emulator, a connection that a request was sent on, and that request.
fn hit(fault: Fault) -> (Emulator, TcpStream, String) {
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

/// What arrives until the connection is closed in good order.
fn rest(mut stream: &TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    bytes
}

/// The status line, the length that is announced, and the body.
fn read(answer: &[u8]) -> (String, usize, &[u8]) {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
    let (head, body) = answer.split_at(end.unwrap() + 4);
    let head = std::str::from_utf8(head).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().to_owned();
    let length = lines.find_map(|line| line.strip_prefix("content-length: "));
    (status, length.unwrap().parse().unwrap(), body)
}

fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(body).is_ok()
}

/// Reads an answer of the length it announces and, if it announces too little, what follows.
fn next_answer(stream: &mut TcpStream, mut is_whole: impl FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut answer = Vec::new();
    while !is_whole(&answer) {
        let mut some = [0; 64];
        let count = stream.read(&mut some).unwrap();
        assert_ne!(count, 0, "{}", String::from_utf8_lossy(&answer));
        answer.extend_from_slice(&some[..count]);
    }
    answer
}

fn ends_in_json(answer: &[u8]) -> bool {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
    end.is_some_and(|end| is_json(&answer[end + 4..]))
}

fn code(answer: &str) -> String {
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    body["Code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn reset_before_anything_is_done() {
    let (emulator, mut stream, request) = hit(Fault::ResetBefore);
    let error = stream.read(&mut [0; 16]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert!(!is_carried_out(&emulator));
    let record = &emulator.requests()[0];
    assert_eq!(record.fault(), Some(&Fault::ResetBefore));
    assert_eq!((record.status(), record.error_code()), (0, None));
    // Not even the nonce was seen.
    assert!(exchange(&emulator, &request).starts_with("HTTP/1.1 200 "));
    assert_eq!(emulator.requests()[1].fault(), None);
}

#[test]
fn reset_after_everything_is_done() {
    let (emulator, mut stream, request) = hit(Fault::ResetAfter);
    let error = stream.read(&mut [0; 16]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert!(is_carried_out(&emulator));
    let record = &emulator.requests()[0];
    assert_eq!(record.fault(), Some(&Fault::ResetAfter));
    assert_eq!(record.status(), 200);
    assert_eq!(code(&exchange(&emulator, &request)), "SignatureNonceUsed");
}

#[test]
fn closed_after_everything_is_done() {
    let (emulator, stream, _) = hit(Fault::CloseAfter);
    assert_eq!(rest(&stream), b"");
    assert!(is_carried_out(&emulator));
}

#[test]
fn half_an_answer() {
    let (emulator, stream, _) = hit(Fault::TruncatedBody);
    let answer = rest(&stream);
    let (status, length, body) = read(&answer);
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(body.len(), length / 2);
    assert!(body.starts_with(b"{\"AssetOperationToken\":"));
    assert!(is_carried_out(&emulator));
}

#[test]
fn more_is_announced_than_comes() {
    let (emulator, stream, _) = hit(Fault::ContentLengthTooLarge);
    let answer = rest(&stream);
    let (status, length, body) = read(&answer);
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(body.len() + 16, length);
    assert!(is_json(body));
    assert!(is_carried_out(&emulator));
}

#[test]
fn more_comes_than_is_announced() {
    let (emulator, stream, _) = hit(Fault::ContentLengthTooSmall);
    let answer = rest(&stream);
    let (status, length, body) = read(&answer);
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(body.len() / 2, length);
    assert!(is_json(body));
    assert!(is_carried_out(&emulator));
}

#[test]
fn a_connection_stays_open_where_it_can() {
    let emulator = start();
    let every = Duration::ZERO;
    emulator.inject_all([
        Fault::ContentLengthTooSmall,
        Fault::Drip { interval: every },
    ]);
    let mut stream = connect(&emulator);
    for nonce in ["1", "2", "3"] {
        let request = generate_more(&emulator, nonce);
        stream.write_all(request.as_bytes()).unwrap();
        let answer = next_answer(&mut stream, ends_in_json);
        assert!(answer.starts_with(b"HTTP/1.1 200 OK\r\n"));
    }
    assert_eq!(emulator.requests().len(), 3);
}

#[test]
fn a_connection_is_closed_on_a_client_that_does_not_wait() {
    let emulator = start();
    emulator.inject(Fault::ContentLengthTooSmall);
    let [first, second] = ["1", "2"].map(|nonce| generate_more(&emulator, nonce));
    let stream = send(&emulator, &(first + &second));
    let answer = rest(&stream);
    assert!(is_json(read(&answer).2));
    assert_eq!(emulator.requests().len(), 1);
}

#[test]
fn bytes_that_are_no_http() {
    let (emulator, stream, _) = hit(Fault::Garbage);
    let answer = rest(&stream);
    assert!(!answer.is_empty() && !answer.starts_with(b"HTTP"));
    assert!(is_carried_out(&emulator));
}

#[test]
fn a_body_that_is_nothing_known() {
    let (emulator, stream, request) = hit(Fault::GarbageBody);
    let answer = rest(&stream);
    let (status, length, body) = read(&answer);
    assert_eq!((&*status, length), ("HTTP/1.1 200 OK", body.len()));
    assert!(!is_json(body) && std::str::from_utf8(body).is_err());
    assert!(is_carried_out(&emulator));
    // Whatever the answer would have been.
    emulator.inject(Fault::GarbageBody);
    let answer = rest(&send(&emulator, &request));
    assert!(answer.starts_with(b"HTTP/1.1 200 OK\r\n"));
    let record = &emulator.requests()[1];
    assert_eq!(record.status(), 200);
    assert_eq!(record.error_code(), Some("SignatureNonceUsed"));
}

#[test]
fn a_refusal() {
    let (emulator, stream, _) = hit(Fault::too_many_requests(RetryAfter::AcsMillis(1800)));
    let answer = String::from_utf8(rest(&stream)).unwrap();
    assert!(answer.starts_with("HTTP/1.1 429 Too Many Requests\r\n"));
    assert!(answer.contains("\r\nx-acs-retry-after: 1800\r\n"));
    assert_eq!(code(&answer), "Throttling");
    assert!(!is_carried_out(&emulator));
}

#[test]
fn a_page_of_a_load_balancer() {
    let (emulator, stream, _) = hit(Fault::error_page(502, None));
    let answer = String::from_utf8(rest(&stream)).unwrap();
    assert!(answer.starts_with("HTTP/1.1 502 Bad Gateway\r\n"));
    assert!(answer.contains("\r\ncontent-type: text/html\r\n"));
    assert!(answer.contains("<html>"));
    assert!(!is_carried_out(&emulator));
}

#[test]
fn a_drip_is_whole_in_the_end() {
    let (emulator, stream, _) = hit(Fault::Drip {
        interval: Duration::ZERO,
    });
    let answer = rest(&stream);
    let (status, length, body) = read(&answer);
    assert_eq!((&*status, length), ("HTTP/1.1 200 OK", body.len()));
    assert!(is_json(body));
    assert!(is_carried_out(&emulator));
}

/// Waits until so many requests have arrived.
fn wait_for(emulator: &Emulator, count: usize) {
    while emulator.requests().len() < count {
        thread::sleep(Duration::from_millis(1));
    }
}

/// Drops an emulator, which is to take a second at most. Some more are for a machine that is busy.
fn drop_in_time(emulator: Emulator) {
    let begun = Instant::now();
    drop(emulator);
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_drip_comes_byte_by_byte_and_holds_up_nobody() {
    let (emulator, mut stream, _) = hit(Fault::Drip { interval: HOUR });
    let mut some = [0; 16];
    assert_eq!(stream.read(&mut some).unwrap(), 1);
    assert_eq!(some[0], b'H');
    assert!(exchange(&emulator, &generate(&emulator, "2")).starts_with("HTTP/1.1 200 "));
    drop_in_time(emulator);
    // It breaks off.
    let rest = stream.read(&mut some);
    assert!(rest.is_err() || rest.is_ok_and(|count| count == 0));
}

#[test]
fn a_delay_comes_after_the_operation_and_holds_up_nobody() {
    let (emulator, mut stream, _) = hit(Fault::Delay(HOUR));
    wait_for(&emulator, 1);
    assert!(is_carried_out(&emulator));
    assert!(exchange(&emulator, &generate(&emulator, "2")).starts_with("HTTP/1.1 200 "));
    stream.set_nonblocking(true).unwrap();
    let nothing = stream.read(&mut [0; 16]).unwrap_err();
    assert_eq!(nothing.kind(), ErrorKind::WouldBlock);
    drop_in_time(emulator);
}

#[test]
fn a_delay_has_an_end() {
    let (emulator, stream, _) = hit(Fault::Delay(Duration::from_millis(1)));
    let answer = rest(&stream);
    assert!(answer.starts_with(b"HTTP/1.1 200 OK\r\n"));
    assert!(is_carried_out(&emulator));
}

#[test]
fn a_client_that_does_not_wait_for_the_end_of_a_drip() {
    let (emulator, stream, _) = hit(Fault::Drip {
        interval: Duration::from_millis(1),
    });
    drop(stream);
    assert!(exchange(&emulator, &generate(&emulator, "2")).starts_with("HTTP/1.1 200 "));
    drop_in_time(emulator);
}

#[test]
fn faults_are_taken_in_order_and_by_requests_to_the_gateway_only() {
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
        let answer = exchange(&emulator, &generate(&emulator, nonce));
        answer[9..12].to_owned()
    };
    let found = ["1", "2", "3", "4"].map(status);
    assert_eq!(found, ["503", "504", "400", "200"]);
    assert_eq!(emulator.requests()[0].fault(), None);
    assert_eq!(emulator.requests()[4].fault(), Some(&Fault::ReplayedNonce));
}

#[test]
fn the_same_seed_lets_the_same_go_wrong() {
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
fn a_rate_limit_follows_the_clock_of_the_emulator() {
    let emulator = Emulator::builder()
        .clock(Clock::fixed(NOW))
        .rate_limit(RateLimit::new(1, Duration::from_secs(2)))
        .start()
        .unwrap();
    let ask = |nonce| exchange(&emulator, &generate(&emulator, nonce));
    assert!(ask("1").starts_with("HTTP/1.1 200 "));
    emulator.advance(Duration::from_secs(1));
    let refused = ask("2");
    assert!(refused.starts_with("HTTP/1.1 400 "), "{refused}");
    assert!(refused.contains("\r\nx-ratelimit-user: Limit:1,Remain:0,TimeLeft:1000\r\n"));
    assert_eq!(code(&refused), "Throttling.User");
    assert_eq!(emulator.requests()[1].fault(), None);
    emulator.advance(Duration::from_secs(1));
    assert!(ask("3").starts_with("HTTP/1.1 200 "));
}
