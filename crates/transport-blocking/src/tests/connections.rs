//! Whether a request whose connection failed was sent.

use std::io::Write;

use aliyun_core::error::{Arrival, Phase, TransportErrorKind};
use http::Uri;
use ureq::config::Config as AgentConfig;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::{
    Behaviour, Peer, SHORT, assert_never_sent, backend, built, close, error, hang, head, region,
    send, variables,
};
use crate::Config;
use crate::backend::Backend;

#[test]
fn a_handshake_that_fails_is_a_failure_to_connect() {
    let plain_text: Behaviour =
        |stream| drop(stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n"));
    for behave in [plain_text, close] {
        let server = Peer::start(1, behave);
        let config = built(Config::builder().endpoint(format!("https://{}", server.address)));
        let error = error(&config, &[]);
        assert_never_sent(&error, Phase::Connect, TransportErrorKind::Failed);
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

/// A resolver that fails with this error.
#[derive(Debug)]
struct FailingResolver(fn() -> ureq::Error);

impl Resolver for FailingResolver {
    fn resolve(
        &self,
        _: &Uri,
        _: &AgentConfig,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        Err((self.0)())
    }
}

#[test]
fn a_request_to_a_host_that_is_not_resolved_was_never_sent() {
    let failures: [(fn() -> ureq::Error, _); 3] = [
        (|| ureq::Error::HostNotFound, TransportErrorKind::Failed),
        (
            || ureq::Error::Io(std::io::Error::other("no such host")),
            TransportErrorKind::Failed,
        ),
        (
            || ureq::Error::Timeout(ureq::Timeout::Global),
            TransportErrorKind::Timeout,
        ),
    ];
    for (failure, kind) in failures {
        // The name that is looked up is the service's in one case and the proxy's in the other.
        for environment in [&[][..], &[("https_proxy", "proxy.example:1")]] {
            let backend = Backend::with_parts(&region(), variables(environment), || {
                FailingResolver(failure)
            });
            let backend = backend.expect("the variables are valid");
            let error = send(&region(), &backend).expect_err("the host is not resolved");
            assert_never_sent(&error, Phase::Resolve, kind);
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
