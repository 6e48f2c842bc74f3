//! Whether a request whose connection failed was sent.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::error::{Arrival, Phase, TransportErrorKind};

use super::{
    Behaviour, Peer, SHORT, assert_never_sent, backend, built, close, error, hang, head, send,
    variables,
};
use crate::Config;
use crate::backend::Backend;
use crate::connect::Lookup;

#[test]
fn a_handshake_that_fails_is_a_failure_to_connect() {
    let plain_text: Behaviour =
        |stream| drop(stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n"));
    for (behave, kind) in [
        (plain_text, TransportErrorKind::NotTls),
        (close, TransportErrorKind::Failed),
    ] {
        let server = Peer::start(1, behave);
        let config = built(Config::builder().endpoint(format!("https://{}", server.address)));
        let error = error(&config, &[]);
        assert_never_sent(&error, Phase::Connect, kind);
    }
}

#[test]
fn a_handshake_that_times_out_is_a_failure_to_connect() {
    let server = Peer::start(1, hang);
    let endpoint = format!("https://{}", server.address);
    let config = built(Config::builder().endpoint(endpoint).timeout(SHORT));
    let error = error(&config, &[]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Timeout);
}

/// A look-up that returns this error of the operating system.
fn failing(text: &'static str) -> Lookup {
    Arc::new(move |_, _| Err(io::Error::other(text)))
}

#[test]
fn a_request_to_a_host_that_is_not_resolved_was_never_sent() {
    let blocked: Lookup = Arc::new(|_, _| {
        std::thread::sleep(Duration::from_secs(2));
        Ok(Vec::new())
    });
    for (lookup, kind) in [
        (
            failing("failed to lookup address information: Name or service not known"),
            TransportErrorKind::HostNotFound,
        ),
        (
            failing("failed to lookup address information: Temporary failure in name resolution"),
            TransportErrorKind::Failed,
        ),
        (Arc::new(|_, _| Ok(Vec::new())), TransportErrorKind::Failed),
        (blocked, TransportErrorKind::Timeout),
    ] {
        // The name that is looked up is the service's in one case and the proxy's in the other.
        for (environment, proxy) in [
            (&[][..], None),
            (
                &[("https_proxy", "u:hunter2@proxy.example")],
                Some("proxy.example:80"),
            ),
        ] {
            let config = Config::builder()
                .region("cn-shenzhen")
                .connect_timeout(SHORT);
            let config = built(config);
            let backend = Backend::with_parts(&config, variables(environment), &lookup);
            let backend = backend.expect("the variables are valid");
            let error = send(&config, &backend).expect_err("the host is not resolved");
            assert_never_sent(&error, Phase::Resolve, kind);
            assert_eq!(error.proxy(), proxy);
            assert!(!format!("{error:?} {error}").contains("hunter2"));
        }
    }
}

#[test]
fn a_request_that_was_lost_on_a_pooled_connection_may_have_arrived() {
    // Two requests on one connection, of which the second gets no response.
    let server = Peer::start(1, |stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        head(stream);
    });
    let config = built(Config::builder().endpoint(format!("http://{}", server.address)));
    let backend = backend(&config, &[]).expect("the variables are valid");
    send(&config, &backend).expect("the first request gets a response");
    let error = send(&config, &backend).expect_err("the second gets none");
    assert_eq!(error.phase(), Phase::Exchange, "{error:?}");
    assert_eq!(error.arrival(), Arrival::MayHaveArrived);
}
