//! An emulator with a fixed clock, and requests to it over plain TCP connections.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use aliyun_sign::{ApiStyle, Buffer, Signer, acs3};
use emulator::{Clock, Credentials, Emulator, Timestamp, demo};

pub(crate) const NOW: Timestamp = Timestamp::from_unix(1_719_792_012);

pub(crate) fn start() -> Emulator {
    let clock = Clock::fixed(NOW);
    Emulator::builder().clock(clock).start().unwrap()
}

pub(crate) fn connect(emulator: &Emulator) -> TcpStream {
    let stream = TcpStream::connect(emulator.host()).unwrap();
    let timeout = Some(Duration::from_secs(10));
    stream.set_read_timeout(timeout).unwrap();
    stream
}

/// An ACS3 request, signed with the demo access key.
pub(crate) fn request(
    emulator: &Emulator,
    action: &str,
    query: &[(&str, &str)],
    nonce: &str,
) -> String {
    signed(emulator, emulator.credentials(), action, query, nonce)
}

/// An ACS3 request, signed with these credentials. It closes the connection.
pub(crate) fn signed(
    emulator: &Emulator,
    credentials: Credentials,
    action: &str,
    query: &[(&str, &str)],
    nonce: &str,
) -> String {
    let is_webshell = action == "GetWebshellToken";
    let (style, method, path, version) = if is_webshell {
        let path = "/pop/v1/sam/instance/webshellToken";
        (ApiStyle::Roa, "GET", path, "2019-05-06")
    } else {
        (ApiStyle::Rpc, "POST", "/", "2019-12-09")
    };
    let signer = Signer::new(credentials);
    let mut buffer = Buffer::new();
    let request = acs3::Request {
        style,
        method,
        host: &emulator.host(),
        path,
        query,
        headers: &[],
        body: b"",
        action,
        version,
        timestamp: emulator.now(),
        nonce,
    };
    let signed = acs3::sign(&signer, &request, &mut buffer).unwrap();
    let mut text = format!("{method} {path}?{} HTTP/1.1\r\n", signed.query());
    for (name, value) in signed.headers() {
        text.extend([name, ": ", value, "\r\n"]);
    }
    text + "content-length: 0\r\nconnection: close\r\n\r\n"
}

/// A request that issues an O&M token.
pub(crate) fn generate(emulator: &Emulator, nonce: &str) -> String {
    let query = [
        ("InstanceId", demo::INSTANCE_ID),
        ("AssetType", "Host"),
        ("AssetId", demo::HOST_ID),
        ("AssetAccountId", demo::HOST_ACCOUNT_ID),
    ];
    request(emulator, "GenerateAssetOperationToken", &query, nonce)
}

/// Sends a request and reads the response until the connection is closed.
pub(crate) fn exchange(emulator: &Emulator, request: &str) -> String {
    let mut stream = connect(emulator);
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

/// The body of a response, as JSON.
pub(crate) fn json_body(response: &str) -> serde_json::Value {
    let (_, body) = response.split_once("\r\n\r\n").unwrap();
    serde_json::from_str(body).unwrap()
}
