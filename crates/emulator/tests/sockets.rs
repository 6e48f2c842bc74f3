//! The emulator over real connections: starting, stopping, clocks and credentials.

mod support;

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use emulator::{Clock, Credentials, Emulator, UseTokenError, demo};
use support::{NOW, connect, exchange, generate, json_body, request, signed, start};

/// The body of the response to a request with an additional header.
fn body(emulator: &Emulator, method: &str, path: &str, header: &str) -> String {
    let host = emulator.host();
    let head = format!("{method} {path} HTTP/1.1\r\nhost: {host}\r\n{header}\r\n");
    let request = head + "content-length: 0\r\nconnection: close\r\n\r\n";
    let response = exchange(emulator, &request);
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
    response.split_once("\r\n\r\n").unwrap().1.to_owned()
}

fn credentials(json: &str) -> Credentials {
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    let [id, secret, token] = ["AccessKeyId", "AccessKeySecret", "SecurityToken"]
        .map(|name| json[name].as_str().unwrap());
    Credentials::sts(id, secret, token)
}

/// Calls `GenerateAssetOperationToken` and returns the token.
fn token(emulator: &Emulator, nonce: &str) -> String {
    let response = exchange(emulator, &generate(emulator, nonce));
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
    let token = &json_body(&response)["AssetOperationToken"]["Token"];
    token.as_str().unwrap().to_owned()
}

#[test]
fn emulators_run_side_by_side_and_share_nothing() {
    let emulators: Vec<Emulator> = (0..16).map(|_| start()).collect();
    for emulator in &emulators {
        // All requests have the same nonce, which each emulator accepts once.
        let query = [("AppId", demo::APP_ID), ("PodName", demo::POD_NAME)];
        let response = exchange(
            emulator,
            &request(emulator, "GetWebshellToken", &query, "n"),
        );
        assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
        assert!(
            response.contains("date: Mon, 01 Jul 2024 00:00:12 GMT\r\n"),
            "{response}"
        );
        assert_eq!(emulator.requests().len(), 1);
        emulator.clear_requests();
        assert!(emulator.requests().is_empty());
    }
}

#[test]
fn dropping_an_emulator_frees_its_port() {
    let emulator = start();
    let address: SocketAddr = emulator.host().parse().unwrap();
    let in_use = Emulator::builder().port(address.port()).start();
    assert_eq!(in_use.unwrap_err().kind(), io::ErrorKind::AddrInUse);
    token(&emulator, "n");
    drop(emulator);
    let refused = TcpStream::connect(address).unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::ConnectionRefused);
    let restarted = Emulator::builder().port(address.port()).start().unwrap();
    assert_eq!(restarted.endpoint(), format!("http://{address}"));
}

#[test]
fn slow_clients_do_not_block_it() {
    let emulator = start();
    let idle = connect(&emulator);
    let mut halfway = connect(&emulator);
    halfway
        .write_all(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n1")
        .unwrap();
    token(&emulator, "n");
    let started = Instant::now();
    drop(emulator);
    assert!(started.elapsed() < Duration::from_secs(5));
    drop((idle, halfway));
}

#[test]
fn an_emulator_can_be_started_and_dropped_inside_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let emulator = start();
        token(&emulator, "n");
    });
}

#[test]
fn a_body_above_the_limit_is_rejected() {
    let emulator = start();
    let mut stream = connect(&emulator);
    let length = 1024 * 1024 + 1;
    let head = format!("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&vec![b'x'; length]).unwrap();
    let mut start = [0; 12];
    stream.read_exact(&mut start).unwrap();
    assert_eq!(&start, b"HTTP/1.1 413");
}

#[test]
fn tokens_expire_by_the_emulators_clock() {
    let emulator = start();
    let token = token(&emulator, "1");
    assert_eq!(emulator.use_token(&token).unwrap().count_left, Some(9));
    assert_eq!(emulator.token_state("1").unwrap().count_left, Some(9));
    emulator.advance(Duration::from_secs(3599));
    assert!(emulator.use_token(&token).is_ok());

    let query = [("InstanceId", demo::INSTANCE_ID), ("TokenId", "1")];
    let renewal = request(&emulator, "RenewAssetOperationToken", &query, "2");
    assert!(exchange(&emulator, &renewal).starts_with("HTTP/1.1 200 "));
    emulator.advance(Duration::from_secs(3600));
    assert!(emulator.use_token(&token).is_ok());
    emulator.advance(Duration::from_secs(1));
    assert_eq!(emulator.use_token(&token), Err(UseTokenError::Expired));
    assert_eq!(emulator.use_token("other"), Err(UseTokenError::Unknown));
    emulator.set_clock(Clock::fixed(NOW));
    assert!(emulator.use_token(&token).is_ok());
}

#[test]
fn temporary_credentials_expire_and_can_be_revoked() {
    let emulator = start();
    let uri = emulator.credentials_uri();
    let path = uri.strip_prefix(&emulator.endpoint()).unwrap();
    let ttl = "x-aliyun-ecs-metadata-token-ttl-seconds: 60";
    let token = body(&emulator, "PUT", "/latest/api/token", ttl);
    let token = format!("x-aliyun-ecs-metadata-token: {token}");
    let roles = "/latest/meta-data/ram/security-credentials/";
    let role = body(&emulator, "GET", roles, &token);
    let metadata = body(&emulator, "GET", &format!("{roles}{role}"), &token);
    let temporary = [
        credentials(&body(&emulator, "GET", path, "accept: */*")),
        credentials(&metadata),
    ];
    let query = [("AppId", demo::APP_ID), ("PodName", demo::POD_NAME)];
    let call = |key: &Credentials, nonce: &str| {
        let key = key.clone();
        exchange(
            &emulator,
            &signed(&emulator, key, "GetWebshellToken", &query, nonce),
        )
    };
    let expired = |response: &str| response.contains("InvalidSecurityToken.Expired");
    for key in &temporary {
        assert!(call(key, "1").starts_with("HTTP/1.1 200 "));
    }
    emulator.advance(Duration::from_secs(3600));
    assert!(expired(&call(&temporary[0], "2")));
    assert!(call(&temporary[1], "2").starts_with("HTTP/1.1 200 "));
    emulator.revoke_issued_credentials();
    assert!(expired(&call(&temporary[1], "3")));
}

#[test]
fn a_port_in_use_is_an_error() {
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = other.local_addr().unwrap().port();
    let error = Emulator::builder().port(port).start().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
}
