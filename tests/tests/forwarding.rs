//! Proxies that open tunnels, forward requests, and refuse to.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, mpsc};

use aliyun_core::Error;
use aliyun_core::config::{RootCertificates, Tunnel};
use aliyun_core::error::{Arrival, Fault, Phase, Stage};
use aliyun_sign::Credentials;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sae_api::GetWebshellTokenResponse;
use workspace_tests::{
    Authority, Kind, Listener, Server, ServerCertificate, TOKEN_BODY, authority, error_text,
    http_response, is_child_process, limit_io, new_key, on_both, run_in_child_process, webshell,
};

const SECRET_PASSWORD: &str = "hunter2";
/// `user:hunter2`, as it is sent to the proxy.
const AUTHORIZATION: &str = "Basic dXNlcjpodW50ZXIy";

/// The variable with the certificate that the child process trusts, in PEM.
const TRUSTED: &str = "TRUSTED_AUTHORITY";

/// A proxy that does the same with each connection, and remembers the heads of requests for it.
struct Proxy {
    listener: Listener,
    heads: Arc<Mutex<String>>,
}

impl Proxy {
    fn start(behave: impl Fn(TcpStream) + Send + 'static) -> Self {
        let heads = Arc::new(Mutex::new(String::new()));
        let remembered = Arc::clone(&heads);
        let listener = Listener::start(move |mut stream| {
            let _ = limit_io(&stream);
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
                head.push(byte[0]);
            }
            let head = String::from_utf8_lossy(&head);
            remembered.lock().expect("no thread panics").push_str(&head);
            behave(stream);
        });
        Self { listener, heads }
    }

    fn responding(response: impl Into<Vec<u8>>) -> Self {
        let response = response.into();
        Self::start(move |mut stream| {
            // The client may have closed the connection.
            let _ = stream.write_all(&response);
        })
    }

    fn variable(&self) -> String {
        format!("user:{SECRET_PASSWORD}@{}", self.listener.address())
    }

    fn heads(&self) -> String {
        self.heads.lock().expect("no thread panics").clone()
    }
}

/// Calls a host that only the proxy knows.
fn call(kind: Kind, endpoint: &str) -> Result<GetWebshellTokenResponse, Error> {
    let mut builder = kind
        .builder()
        .endpoint(endpoint)
        .allow_plain_http(true)
        .credentials(Credentials::access_key("testid", "testsecret"));
    if let Ok(pem) = std::env::var(TRUSTED) {
        builder = builder.root_certificates(RootCertificates::none().add_pem(pem));
    }
    let result = builder.build().and_then(|client| client.call(&webshell()));
    if let Err(error) = &result {
        let text = error_text(error);
        for secret in [SECRET_PASSWORD, AUTHORIZATION, "user:"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
    result
}

/// What both clients report of a failed call.
fn failure(endpoint: &str) -> (Stage, Arrival, Fault, u32, String, Option<String>) {
    on_both(|kind| {
        let error = call(kind, endpoint).expect_err("the proxy refuses");
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        (
            error.stage(),
            error.arrival(),
            error.fault(),
            error.attempts(),
            error.to_string(),
            cause,
        )
    })
}

#[test]
fn an_unencrypted_request_is_forwarded_in_the_absolute_form() {
    const TEST: &str = "an_unencrypted_request_is_forwarded_in_the_absolute_form";
    if is_child_process() {
        on_both(|kind| call(kind, "http://gateway.example:8080").map(drop).is_ok());
        return;
    }
    let proxy = Proxy::responding(http_response(
        "HTTP/1.1 200 OK\r\nConnection: close",
        TOKEN_BODY,
    ));
    run_in_child_process(TEST, &[("http_proxy", &proxy.variable())]);
    let heads = proxy.heads();
    let line = "GET http://gateway.example:8080/pop/v1/sam/instance/webshellToken?";
    assert_eq!(heads.matches(line).count(), 2, "{heads}");
    assert!(!heads.contains("CONNECT"), "{heads}");
    let heads = heads.to_lowercase();
    let host = "\r\nhost: gateway.example:8080\r\n";
    assert_eq!(heads.matches(host).count(), 2, "{heads}");
    let authorization = format!("\r\nproxy-authorization: {AUTHORIZATION}\r\n").to_lowercase();
    assert_eq!(heads.matches(&authorization).count(), 2, "{heads}");
}

#[test]
fn a_proxy_that_requires_other_credentials_is_not_asked_again() {
    const TEST: &str = "a_proxy_that_requires_other_credentials_is_not_asked_again";
    if is_child_process() {
        for endpoint in ["http://gateway.example", "https://gateway.example"] {
            let (stage, arrival, fault, attempts, text, cause) = failure(endpoint);
            assert_eq!(stage, Stage::Transport(Phase::Connect));
            assert_eq!((arrival, fault), (Arrival::NeverSent, Fault::Caller));
            assert_eq!(attempts, 1);
            assert!(
                text.contains("requires a user name and a password"),
                "{text}"
            );
            assert!(text.contains("proxy: 127.0.0.1:"), "{text}");
            let cause = cause.unwrap_or_default();
            assert!(cause.contains("407"), "{cause}");
        }
        return;
    }
    let proxy = Proxy::responding(
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\
         Connection: close\r\nContent-Length: 0\r\n\r\n",
    );
    let variable = proxy.variable();
    run_in_child_process(
        TEST,
        &[("http_proxy", &variable), ("https_proxy", &variable)],
    );
    assert_eq!(proxy.listener.connections(), 4);
}

#[test]
fn a_refused_tunnel_has_the_status_of_the_refusal() {
    const TEST: &str = "a_refused_tunnel_has_the_status_of_the_refusal";
    if is_child_process() {
        let (stage, arrival, fault, attempts, text, cause) = failure("https://gateway.example");
        assert_eq!(stage, Stage::Transport(Phase::Connect));
        assert_eq!((arrival, fault), (Arrival::NeverSent, Fault::Network));
        assert_eq!(attempts, 3);
        assert!(text.contains("proxy: 127.0.0.1:"), "{text}");
        let cause = cause.unwrap_or_default();
        assert!(cause.contains("503 Service Unavailable"), "{cause}");
        return;
    }
    let proxy = Proxy::responding("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    run_in_child_process(TEST, &[("https_proxy", &proxy.variable())]);
    assert_eq!(proxy.listener.connections(), 6);
}

#[test]
fn a_request_is_forwarded_by_a_proxy_with_tls() {
    const TEST: &str = "a_request_is_forwarded_by_a_proxy_with_tls";
    if is_child_process() {
        on_both(|kind| call(kind, "http://gateway.example").map(drop).is_ok());
        return;
    }
    let authority = authority("the authority of a proxy", new_key());
    let certificate = ServerCertificate::issue(&["localhost"], Some(&authority), |_| {});
    let acceptor = certificate.acceptor();
    let (sender, receiver) = mpsc::channel();
    let proxy = Listener::start(move |stream| {
        let _ = limit_io(&stream);
        let mut stream = acceptor.accept(stream);
        let mut head = vec![0; 4096];
        let length = stream.read(&mut head).unwrap_or(0);
        head.truncate(length);
        let _ = sender.send(String::from_utf8_lossy(&head).into_owned());
        let response = "HTTP/1.1 200 OK\r\nConnection: close";
        let _ = stream.write_all(&http_response(response, TOKEN_BODY));
        stream.conn.send_close_notify();
        let _ = stream.flush();
    });
    let variable = format!("https://localhost:{}", proxy.address().port());
    run_in_child_process(
        TEST,
        &[("http_proxy", &variable), (TRUSTED, &pem(&authority))],
    );
    for _ in ["blocking", "async"] {
        let head = receiver.try_recv().expect("a request was forwarded");
        assert!(head.starts_with("GET http://gateway.example/pop"), "{head}");
    }
}

#[test]
fn a_proxy_without_tls_is_not_called_again() {
    const TEST: &str = "a_proxy_without_tls_is_not_called_again";
    if is_child_process() {
        for endpoint in ["http://gateway.example", "https://gateway.example"] {
            let (stage, arrival, fault, attempts, text, _) = failure(endpoint);
            assert_eq!(stage, Stage::Transport(Phase::Connect));
            assert_eq!((arrival, fault), (Arrival::NeverSent, Fault::Caller));
            assert_eq!(attempts, 1);
            assert!(text.contains("does not speak TLS"), "{text}");
            assert!(text.contains("proxy: 127.0.0.1:"), "{text}");
        }
        return;
    }
    let proxy = Server::responding("HTTP/1.1 400 Bad Request\r\n\r\n");
    let variable = format!("https://{}", proxy.address());
    run_in_child_process(
        TEST,
        &[("http_proxy", &variable), ("https_proxy", &variable)],
    );
    assert_eq!(proxy.connections(), 4);
}

/// A name that only a proxy could look up is not looked up here, and one of the proxy that does not exist
/// is named. `invalid` is reserved for that (RFC 6761); a name service that does not respond says less.
#[test]
fn a_proxy_that_is_not_found_is_named() {
    const TEST: &str = "a_proxy_that_is_not_found_is_named";
    if is_child_process() {
        on_both(|kind| {
            let error = call(kind, "https://gateway.example").expect_err("there is no proxy");
            assert_eq!(error.stage(), Stage::Transport(Phase::Resolve));
            let text = error.to_string();
            assert!(text.contains("proxy: proxy.invalid:3128"), "{text}");
            assert!(text.contains("host: gateway.example:443"), "{text}");
            error.fault()
        });
        return;
    }
    let variable = format!("user:{SECRET_PASSWORD}@proxy.invalid:3128");
    run_in_child_process(TEST, &[("https_proxy", &variable)]);
}

/// The certificate of an authority in PEM.
fn pem(authority: &Authority) -> String {
    let encoded = STANDARD.encode(authority.der());
    format!("-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n")
}

#[test]
fn every_success_opens_a_tunnel() {
    const TEST: &str = "every_success_opens_a_tunnel";
    if is_child_process() {
        on_both(|kind| {
            let response = call(kind, "https://gateway.example").expect("the tunnel is open");
            response.request_id
        });
        return;
    }
    let authority = authority("the authority of a tunnel", new_key());
    let certificate = ServerCertificate::issue(&["gateway.example"], Some(&authority), |_| {});
    let long = format!("HTTP/1.1 200 OK\r\nX-Long: {}\r\n\r\n", "x".repeat(30_000));
    assert!(long.len() < Tunnel::MAX_HEAD_BYTES);
    for head in [
        "HTTP/1.1 200 Connection established\r\n\r\n",
        "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 204 No Content\r\nX-Long: a\r\n\r\n",
        &long,
    ] {
        let (acceptor, head) = (certificate.acceptor(), head.to_owned());
        let proxy = Proxy::start(move |mut stream| {
            if stream.write_all(head.as_bytes()).is_err() {
                return;
            }
            let mut stream = acceptor.accept(stream);
            let has_request = matches!(stream.read(&mut [0; 4096]), Ok(1..));
            if has_request {
                let head = "HTTP/1.1 200 OK\r\nConnection: close";
                let _ = stream.write_all(&http_response(head, TOKEN_BODY));
                stream.conn.send_close_notify();
                let _ = stream.flush();
            }
        });
        run_in_child_process(
            TEST,
            &[
                ("https_proxy", &proxy.variable()),
                (TRUSTED, &pem(&authority)),
            ],
        );
        let heads = proxy.heads();
        let line = "CONNECT gateway.example:443 HTTP/1.1\r\n";
        assert_eq!(heads.matches(line).count(), 2, "{heads}");
    }
}
