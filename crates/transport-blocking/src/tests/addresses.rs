//! Which addresses of a host are looked up and connected to, and when.

use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use aliyun_core::config::AddressFamily;
use aliyun_core::error::{Phase, TransportErrorKind};
use tokio::net::TcpSocket;

use super::{Peer, assert_never_sent, built, close, error, head, send, variables};
use crate::Config;
use crate::backend::Backend;
use crate::connect::Lookup;

fn respond(stream: &mut TcpStream) {
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
}

/// A configuration for a host that only a look-up of the test knows.
fn config(family: AddressFamily) -> Config {
    let builder = Config::builder()
        .endpoint("http://host.example")
        .allow_plain_http(true)
        .address_family(family);
    built(builder)
}

fn lookup(addresses: &[SocketAddr]) -> Lookup {
    let addresses = addresses.to_vec();
    Arc::new(move |_, _| Ok(addresses.clone()))
}

fn backend(config: &Config, lookup: &Lookup) -> Backend {
    Backend::with_parts(config, variables(&[]), lookup).expect("there is no proxy")
}

/// An address that swallows packets: the queue of its listener is full.
struct Silent {
    address: SocketAddr,
    _listener: tokio::net::TcpListener,
    _queue: Vec<TcpStream>,
}

impl Silent {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build();
        let runtime = runtime.expect("a runtime can be created");
        let _context = runtime.enter();
        let socket = TcpSocket::new_v4().expect("a socket can be created");
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        socket.bind(any).expect("loopback can be bound");
        let listener = socket.listen(1).expect("it can be listened to");
        let address = listener.local_addr().expect("it is bound");
        let limit = Duration::from_millis(200);
        let queue = (0..10).map_while(|_| TcpStream::connect_timeout(&address, limit).ok());
        let queue: Vec<_> = queue.collect();
        assert!(queue.len() < 10, "the queue has no end");
        Self {
            address,
            _queue: queue,
            _listener: listener,
        }
    }
}

#[test]
fn an_address_that_swallows_packets_does_not_keep_the_next_one_from_being_tried() {
    let silent = Silent::start();
    let server = Peer::start(1, respond);
    let good = server.address.parse().expect("it is an address");
    let config = config(AddressFamily::Any);
    let addresses = [silent.address, silent.address, good];
    let started = Instant::now();
    let response = send(&config, &backend(&config, &lookup(&addresses)));
    response.expect("the last address responds");
    // Well below the connect timeout of 5 seconds.
    assert!(started.elapsed() < Duration::from_secs(3));
}

#[test]
fn an_address_that_refuses_makes_room_for_the_next_one_at_once() {
    let refusing = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
    let refused = refusing.local_addr().expect("it is bound");
    drop(refusing);
    let server = Peer::start(1, respond);
    let good = server.address.parse().expect("it is an address");
    let config = config(AddressFamily::Any);
    let backend = backend(&config, &lookup(&[refused, good]));
    send(&config, &backend).expect("the second address responds");
}

#[test]
fn a_host_without_an_address_that_responds_is_a_failure_to_connect() {
    let silent = Silent::start();
    let limits = |timeout| {
        let builder = Config::builder()
            .endpoint("http://host.example")
            .allow_plain_http(true)
            .connect_timeout(timeout);
        built(builder)
    };
    let config = limits(Duration::from_millis(300));
    let lookup = lookup(&[silent.address, silent.address]);
    let error = send(&config, &backend(&config, &lookup)).expect_err("both are silent");
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Timeout);
}

#[test]
fn only_addresses_of_the_family_are_connected_to() {
    let server = Peer::start(3, respond);
    let good: SocketAddr = server.address.parse().expect("it is an address");
    // Nothing listens there, or this machine has no IPv6.
    let other = SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, 1], 1));
    for (family, reached) in [
        (AddressFamily::Ipv4Only, true),
        (AddressFamily::PreferIpv4, true),
        (AddressFamily::PreferIpv6, true),
        (AddressFamily::Ipv6Only, false),
    ] {
        let config = config(family);
        let result = send(&config, &backend(&config, &lookup(&[other, good])));
        assert_eq!(result.is_ok(), reached, "{family:?}");
    }
    let config = config(AddressFamily::Ipv6Only);
    let backend = backend(&config, &lookup(&[good]));
    let error = send(&config, &backend).expect_err("it has no such address");
    assert_never_sent(&error, Phase::Resolve, TransportErrorKind::Failed);
    assert!(
        format!("{error:?}").contains("no IPv6 address"),
        "{error:?}"
    );
}

#[test]
fn a_host_is_looked_up_only_for_a_new_connection() {
    let server = Peer::start(1, |stream| {
        for _ in 0..3 {
            respond(stream);
            head(stream);
        }
    });
    let good = server.address.parse().expect("it is an address");
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    // The name service responds once.
    let lookup: Lookup = Arc::new(move |_, _| {
        if counted.fetch_add(1, Ordering::SeqCst) > 0 {
            thread::sleep(Duration::from_secs(10));
        }
        Ok(vec![good])
    });
    let config = config(AddressFamily::Any);
    let backend = backend(&config, &lookup);
    for _ in 0..3 {
        send(&config, &backend).expect("the connection is kept");
    }
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[test]
fn an_address_in_digits_is_not_looked_up() {
    for host in ["127.0.0.1:1", "[::1]:1"] {
        let config = built(Config::builder().endpoint(format!("http://{host}")));
        let lookup: Lookup = Arc::new(|host, _| panic!("{host} is looked up"));
        let error = send(&config, &backend(&config, &lookup)).expect_err("nothing listens there");
        assert_eq!(error.phase(), Phase::Connect, "{error:?}");
    }
}

#[test]
fn a_new_tunnel_that_closes_is_no_kept_connection() {
    let proxy = Peer::start(1, |stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        close(stream);
    });
    let config = built(Config::builder().region("cn-shenzhen"));
    let error = error(&config, &[("https_proxy", &proxy.address)]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Failed);
    assert!(!format!("{error:?}").contains("kept"), "{error:?}");
}
