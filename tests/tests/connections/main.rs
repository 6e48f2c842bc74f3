//! Kept connections and the timeouts of reading from them.

mod idle;
mod reuse;
mod timeouts;

use std::io::{self, ErrorKind, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use aliyun_core::RetryPolicy;
use aliyun_credentials::ClientBuilder;
use aliyun_sign::Credentials;
use workspace_tests::{Client, KeepAliveServer, Kind, TOKEN_BODY, http_response};

/// Returns a builder of clients that never retry, so that every request is a call, and that have timeouts
/// which only a hanging test reaches.
fn builder(kind: Kind, server: &KeepAliveServer) -> ClientBuilder<Client> {
    kind.builder()
        .endpoint(server.endpoint())
        .credentials(Credentials::access_key("testid", "testsecret"))
        .max_response_bytes(100_000)
        .retry(RetryPolicy::never())
        .read_timeout(Duration::from_secs(30))
        .timeout(Duration::from_secs(60))
}

fn client(kind: Kind, server: &KeepAliveServer) -> Client {
    let builder = builder(kind, server);
    builder.build().expect("the settings are valid")
}

/// Responds with this status and body, and keeps the connection open.
fn respond(stream: &mut TcpStream, status: &str, body: &str) -> io::Result<()> {
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}", body.len());
    stream.write_all(&http_response(&head, body))
}

fn succeed(stream: &mut TcpStream) -> io::Result<()> {
    respond(stream, "200 OK", TOKEN_BODY)
}

/// The error that makes a server close the connection.
fn close() -> io::Result<()> {
    Err(ErrorKind::ConnectionAborted.into())
}
