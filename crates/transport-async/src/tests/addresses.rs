//! Hosts with several addresses, and names that cannot be looked up.

use std::error::Error as _;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::Config;
use aliyun_core::config::AddressFamily;
use aliyun_core::error::{Phase, TransportErrorKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

use super::{get, get_within};
use crate::backend::Backend;
use crate::connect::Lookup;

/// A look-up with the same result for every name.
fn returning(result: Result<Vec<SocketAddr>, &'static str>) -> Lookup {
    Arc::new(move |_, _| {
        let result = result.clone().map_err(io::Error::other);
        Box::pin(async { result })
    })
}

fn backend(family: AddressFamily, lookup: Lookup) -> Backend {
    let config = Config::builder()
        .endpoint("http://host.example")
        .allow_plain_http(true)
        .address_family(family)
        .build()
        .expect("the settings are valid");
    Backend::with_parts(&config, |_| None, lookup).expect("there are no variables")
}

/// Listens on an address that does not respond: its queue of connections is full.
async fn silent() -> (SocketAddr, Vec<TcpStream>, tokio::net::TcpListener) {
    let socket = TcpSocket::new_v4().expect("a socket can be made");
    let loopback = "127.0.0.1:0".parse().expect("it is an address");
    socket.bind(loopback).expect("loopback can be bound");
    let listener = socket.listen(1).expect("it is bound");
    let address = listener.local_addr().expect("it is bound");
    let mut queue = Vec::new();
    while let Ok(stream) = timeout(Duration::from_millis(100), TcpStream::connect(address)).await {
        queue.push(stream.expect("it listens"));
        assert!(queue.len() < 100, "the system keeps no limit");
    }
    (address, queue, listener)
}

/// Responds to one request.
async fn server() -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("loopback can be bound");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a client comes");
        let _ = stream.read(&mut [0; 1024]).await;
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
    });
    address
}

#[tokio::test]
async fn addresses_that_do_not_respond_do_not_use_up_the_time() {
    let (silent, _queue, _listener) = silent().await;
    let refusing = {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be bound");
        listener.local_addr().expect("it is bound")
    };
    // Much less than the delay for each address, which RFC 8305 recommends.
    let limit = Duration::from_secs(2);
    let mut addresses = vec![silent; 20];
    addresses.extend([refusing, server().await]);
    let backend = backend(AddressFamily::Any, returning(Ok(addresses)));
    let response = get_within(&backend, "http://host.example/", limit).await;
    assert_eq!(response.expect("the last address responds").status(), 204);
}

#[tokio::test]
async fn the_error_is_that_of_the_first_address_that_failed() {
    let closed = |port| SocketAddr::from(([127, 0, 0, 1], port));
    let backend = backend(
        AddressFamily::Any,
        returning(Ok(vec![closed(1), closed(1)])),
    );
    let error = get(&backend, "http://host.example/").await.unwrap_err();
    assert_eq!(
        (error.phase(), error.kind()),
        (Phase::Connect, TransportErrorKind::Failed)
    );
    let cause = error.source().expect("it has a reason").to_string();
    assert!(cause.contains("refused"), "{cause}");
}

#[tokio::test]
async fn addresses_that_never_respond_are_a_timeout_of_connecting() {
    let (silent, _queue, _listener) = silent().await;
    let limit = Duration::from_millis(200);
    let backend = backend(AddressFamily::Any, returning(Ok(vec![silent; 2])));
    let error = get_within(&backend, "http://host.example/", limit)
        .await
        .unwrap_err();
    assert_eq!(
        (error.phase(), error.kind()),
        (Phase::Connect, TransportErrorKind::Timeout)
    );
}

#[tokio::test]
async fn a_look_up_that_does_not_end_is_a_timeout_of_resolving() {
    let never: Lookup = Arc::new(|_, _| Box::pin(std::future::pending()));
    let backend = backend(AddressFamily::Any, never);
    let error = get_within(&backend, "http://host.example/", Duration::from_millis(50))
        .await
        .unwrap_err();
    assert_eq!(
        (error.phase(), error.kind()),
        (Phase::Resolve, TransportErrorKind::Timeout)
    );
}

#[tokio::test]
async fn only_addresses_of_the_family_are_connected_to() {
    let ipv4 = server().await;
    let ipv6 = SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, 1], ipv4.port()));
    let of = |family, addresses| backend(family, returning(Ok(addresses)));
    for (family, address, version) in [
        (AddressFamily::Ipv6Only, ipv4, "IPv6"),
        (AddressFamily::Ipv4Only, ipv6, "IPv4"),
    ] {
        let error = get(&of(family, vec![address]), "http://host.example/")
            .await
            .unwrap_err();
        assert_eq!(error.phase(), Phase::Resolve);
        let cause = error.source().expect("it has a reason").to_string();
        assert_eq!(cause, format!("the host has no {version} address"));
    }
    let backend = of(AddressFamily::Ipv4Only, vec![ipv6, ipv4]);
    let response = get(&backend, "http://host.example/").await;
    assert_eq!(response.expect("it is reached").status(), 204);
}

#[tokio::test]
async fn only_a_definite_answer_means_that_a_host_does_not_exist() {
    for (text, kind) in [
        (
            "Name or service not known",
            TransportErrorKind::HostNotFound,
        ),
        (
            "Temporary failure in name resolution",
            TransportErrorKind::Failed,
        ),
    ] {
        let backend = backend(AddressFamily::Any, returning(Err(text)));
        let error = get(&backend, "http://host.example/").await.unwrap_err();
        assert_eq!(
            (error.phase(), error.kind()),
            (Phase::Resolve, kind),
            "{text}"
        );
    }
}
