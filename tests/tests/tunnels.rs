//! Tunnels through a proxy: with TLS to the proxy, and tunnels that end too soon.

use std::io::{Read, Write};
use std::net::TcpStream;

use aliyun_core::config::{RootCertificates, Tunnel};
use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{Error, ErrorKind, RetryPolicy};
use aliyun_sign::Credentials;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sae_api::GetWebshellTokenResponse;
use workspace_tests::{
    Kind, Listener, ServerCertificate, TOKEN_BODY, authority, error_text, http_response,
    is_child_process, limit_io, new_key, on_both, run_in_child_process, webshell,
};

/// The variable with the certificate that the child process trusts, in PEM.
const TRUSTED: &str = "TRUSTED_AUTHORITY";

const OPEN: &str = "HTTP/1.1 200 Connection established\r\n\r\n";

/// Calls a host that only the proxy knows, once.
fn call(kind: Kind) -> Result<GetWebshellTokenResponse, Error> {
    let trusted = std::env::var(TRUSTED).expect("the parent process sets it");
    let client = kind
        .builder()
        .endpoint("https://gateway.example")
        .credentials(Credentials::access_key("testid", "testsecret"))
        .root_certificates(RootCertificates::none().add_pem(trusted))
        .retry(RetryPolicy::never())
        .build();
    client.and_then(|client| client.call(&webshell()))
}

/// What both clients report of the call, and the reason that the last one gives.
fn failure() -> (Phase, TransportErrorKind, String) {
    let mut reason = String::new();
    let (phase, kind) = on_both(|kind| {
        let error = call(kind).expect_err("the tunnel is broken");
        let ErrorKind::Transport(transport) = error.kind() else {
            panic!("{error:?}");
        };
        let proxy = transport.proxy().unwrap_or_default();
        assert!(proxy.starts_with("localhost:"), "{error:?}");
        assert_eq!(transport.host(), Some("gateway.example:443"));
        let text = error_text(&error);
        assert!(!text.contains("kept"), "the connection is new: {text}");
        let cause = std::error::Error::source(&error);
        reason = cause.map(ToString::to_string).unwrap_or_default();
        (transport.phase(), transport.kind())
    });
    (phase, kind, reason)
}

/// Reads the head of a request. Returns whether there was one.
fn read_head(stream: &mut impl Read) -> bool {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        head.push(byte[0]);
    }
    head.ends_with(b"\r\n\r\n")
}

/// Runs a test in a child process whose proxy does this after the request for a tunnel, with the
/// certificate of the host.
fn with_proxy(
    test: &str,
    scheme: &str,
    behave: impl Fn(&mut dyn ReadWrite, &ServerCertificate) + Send + 'static,
) {
    let authority = authority("the authority of a tunnel", new_key());
    let of_proxy = ServerCertificate::issue(&["localhost"], Some(&authority), |_| {});
    let of_host = ServerCertificate::issue(&["gateway.example"], Some(&authority), |_| {});
    let encrypts = scheme == "https";
    let listener = Listener::start(move |stream: TcpStream| {
        let _ = limit_io(&stream);
        let mut stream: Box<dyn ReadWrite> = if encrypts {
            Box::new(of_proxy.acceptor().accept(stream))
        } else {
            Box::new(stream)
        };
        if read_head(&mut stream) {
            behave(&mut stream, &of_host);
        }
    });
    let variable = format!("{scheme}://localhost:{}", listener.address().port());
    let encoded = STANDARD.encode(authority.der());
    let pem = format!("-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n");
    run_in_child_process(test, &[("https_proxy", &variable), (TRUSTED, &pem)]);
    assert_eq!(listener.connections(), 2, "one of each client");
}

trait ReadWrite: Read + Write {}

impl<S: Read + Write> ReadWrite for S {}

/// Writes what the client may not be there to read.
fn write(stream: &mut dyn ReadWrite, bytes: impl AsRef<[u8]>) {
    let _ = stream
        .write_all(bytes.as_ref())
        .and_then(|()| stream.flush());
}

#[test]
fn the_connection_to_a_proxy_may_be_encrypted() {
    const TEST: &str = "the_connection_to_a_proxy_may_be_encrypted";
    if is_child_process() {
        on_both(|kind| call(kind).expect("the tunnel is open").request_id);
        return;
    }
    with_proxy(TEST, "https", |stream, certificate| {
        write(stream, OPEN);
        let mut stream = certificate.acceptor().accept(stream);
        if read_head(&mut stream) {
            write(
                &mut stream,
                http_response("HTTP/1.1 200 OK\r\nConnection: close", TOKEN_BODY),
            );
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    });
}

#[test]
fn a_tunnel_that_closes_at_once_is_a_failure_to_connect() {
    const TEST: &str = "a_tunnel_that_closes_at_once_is_a_failure_to_connect";
    if is_child_process() {
        let (phase, kind, _) = failure();
        assert_eq!((phase, kind), (Phase::Connect, TransportErrorKind::Failed));
        return;
    }
    with_proxy(TEST, "http", |stream, _| write(stream, OPEN));
}

#[test]
fn a_tunnel_that_closes_after_the_handshake_is_no_kept_connection() {
    const TEST: &str = "a_tunnel_that_closes_after_the_handshake_is_no_kept_connection";
    if is_child_process() {
        let (phase, kind, _) = failure();
        assert_eq!((phase, kind), (Phase::Exchange, TransportErrorKind::Failed));
        return;
    }
    with_proxy(TEST, "http", |stream, certificate| {
        write(stream, OPEN);
        let mut stream = certificate.acceptor().accept(stream);
        read_head(&mut stream);
        stream.conn.send_close_notify();
        let _ = stream.flush();
    });
}

#[test]
fn a_response_that_ends_in_a_tunnel_names_the_proxy() {
    const TEST: &str = "a_response_that_ends_in_a_tunnel_names_the_proxy";
    if is_child_process() {
        let (phase, kind, _) = failure();
        assert_eq!((phase, kind), (Phase::Body, TransportErrorKind::Failed));
        return;
    }
    with_proxy(TEST, "http", |stream, certificate| {
        write(stream, OPEN);
        let mut stream = certificate.acceptor().accept(stream);
        if read_head(&mut stream) {
            write(
                &mut stream,
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
            );
        }
    });
}

#[test]
fn the_head_of_a_proxy_is_bounded() {
    const TEST: &str = "the_head_of_a_proxy_is_bounded";
    if is_child_process() {
        let (phase, kind, cause) = failure();
        assert_eq!((phase, kind), (Phase::Connect, TransportErrorKind::Failed));
        assert!(cause.contains("exceeds 65536 bytes"), "{cause}");
        return;
    }
    with_proxy(TEST, "http", |stream, _| {
        write(stream, "HTTP/1.1 200 OK\r\nX-Long: ");
        write(stream, "x".repeat(2 * Tunnel::MAX_HEAD_BYTES));
    });
}
