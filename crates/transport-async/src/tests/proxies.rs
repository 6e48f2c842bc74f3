//! Clients in an environment that names a proxy.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use aliyun_core::Config;
use aliyun_core::error::{ConfigError, Phase};

use super::{backend, get};
use crate::backend::Backend;
use crate::connect::system_lookup;

/// A proxy that responds to one request with `response`, and returns the head of that request.
fn proxy(response: &'static str) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
    let address = listener.local_addr().expect("it is bound").to_string();
    let head = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client comes");
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
            head.push(byte[0]);
        }
        // The client may have closed the connection.
        let _ = stream.write_all(response.as_bytes());
        String::from_utf8_lossy(&head).into_owned()
    });
    (address, head)
}

#[tokio::test]
async fn a_tunnel_is_requested_with_the_credentials_of_the_proxy() {
    for response in ["HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", ""] {
        let (address, head) = proxy(response);
        let variable = format!("http://u%40corp:p%3Ass@{address}");
        let environment = [("https_proxy", variable.as_str())];
        let config = Config::builder().region("cn-shenzhen").build().unwrap();
        let target = "https://sae.cn-shenzhen.aliyuncs.com/path";
        let error = get(&backend(&config, &environment), target)
            .await
            .unwrap_err();
        assert_eq!(error.phase(), Phase::Connect, "{error:?}");
        assert_eq!(error.proxy(), Some(&*address));
        let head = head.join().expect("the proxy did not panic");
        let tunnel = "CONNECT sae.cn-shenzhen.aliyuncs.com:443 HTTP/1.1\r\n";
        assert!(head.starts_with(tunnel), "{head}");
        // `u@corp:p:ss`
        let authorization = "\r\nproxy-authorization: basic dubjb3jwona6c3m=\r\n";
        assert!(head.to_lowercase().contains(authorization), "{head}");
    }
}

#[tokio::test]
async fn an_unencrypted_request_is_forwarded_with_the_credentials() {
    let (address, head) = proxy("HTTP/1.1 204 No Content\r\n\r\n");
    let variable = format!("user:pass@{address}");
    let environment = [("http_proxy", variable.as_str())];
    let config = Config::builder()
        .endpoint("http://gateway.example")
        .allow_plain_http(true)
        .build()
        .unwrap();
    let response = get(
        &backend(&config, &environment),
        "http://gateway.example/path",
    )
    .await;
    assert_eq!(response.expect("the proxy responds").status(), 204);
    let head = head.join().expect("the proxy did not panic");
    assert!(
        head.starts_with("GET http://gateway.example/path HTTP/1.1\r\n"),
        "{head}"
    );
    let authorization = "\r\nproxy-authorization: basic dxnlcjpwyxnz\r\n";
    assert!(head.to_lowercase().contains(authorization), "{head}");
}

#[tokio::test]
async fn loopback_is_reached_directly() {
    let (address, head) = proxy("HTTP/1.1 204 No Content\r\n\r\n");
    // Nothing listens on that port.
    let environment = [
        ("http_proxy", "127.0.0.1:1"),
        ("https_proxy", "127.0.0.1:1"),
    ];
    let config = Config::builder()
        .endpoint(format!("http://{address}"))
        .build()
        .unwrap();
    let response = get(
        &backend(&config, &environment),
        &format!("http://{address}/path"),
    )
    .await;
    assert_eq!(response.expect("it is reached").status(), 204);
    let head = head.join().expect("the server did not panic");
    assert!(head.starts_with("GET /path HTTP/1.1\r\n"), "{head}");
}

#[test]
fn a_proxy_of_another_protocol_is_refused() {
    let config = Config::builder().region("cn-shenzhen").build().unwrap();
    let socks = |name: &str| (name == "all_proxy").then(|| "socks5://proxy:1".to_owned());
    let variable = "all_proxy";
    assert!(matches!(
        Backend::with_parts(&config, socks, system_lookup()),
        Err(ConfigError::InvalidProxy { variable: named, .. }) if named == variable
    ));
}
