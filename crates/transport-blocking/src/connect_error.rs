//! ureq's resolver and connector, with a mark on their errors: nothing was sent yet.
//!
//! ureq returns the same errors when it cannot connect and when an established connection fails, such as
//! a reset or a timeout. Whether a request may have arrived, and so whether it may be retried, depends on
//! the difference. Only new connections pass through here, so a request whose error is marked was never
//! sent.

use std::error::Error;
use std::fmt;

use aliyun_core::TransportError;
use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use http::Uri;
use ureq::config::Config;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout};

use crate::pooled::PooledConnection;

/// An error of resolving a host, of connecting to it or to a proxy, or of a TLS handshake.
#[derive(Debug)]
pub(crate) struct ConnectError {
    phase: Phase,
    error: ureq::Error,
}

impl ConnectError {
    /// Marks an error, unless an inner step, such as resolving the name of a proxy, has marked it already.
    fn mark(phase: Phase, error: ureq::Error) -> ureq::Error {
        if Self::find(&error).is_some() {
            return error;
        }
        ureq::Error::Other(Box::new(Self { phase, error }))
    }

    /// Returns the mark of an error, if it has one.
    pub(crate) fn find(error: &ureq::Error) -> Option<&Self> {
        match error {
            ureq::Error::Other(other) => other.downcast_ref(),
            _ => None,
        }
    }

    /// Returns the error that a call reports. A timeout is a timeout of this phase, whichever limit passed.
    pub(crate) fn to_transport_error(&self) -> TransportError {
        let kind = match &self.error {
            ureq::Error::Timeout(_) => TransportErrorKind::Timeout,
            error if is_certificate_error(error) => TransportErrorKind::Certificate,
            _ => TransportErrorKind::Failed,
        };
        TransportError::new(self.phase, kind, Some(Cause::from_error(&self.error)))
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} failed: {}", self.phase, self.error)
    }
}

impl Error for ConnectError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

/// A resolver whose errors are marked.
#[derive(Debug)]
pub(crate) struct MarkingResolver<R>(pub(crate) R);

impl<R: Resolver> Resolver for MarkingResolver<R> {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let resolved = self.0.resolve(uri, config, timeout);
        resolved.map_err(|error| ConnectError::mark(Phase::Resolve, error))
    }

    fn empty(&self) -> ResolvedSocketAddrs {
        self.0.empty()
    }
}

/// A connector whose errors are marked, and whose connections know whether they were used before.
#[derive(Debug)]
pub(crate) struct MarkingConnector<C>(pub(crate) C);

impl<C: Connector> Connector for MarkingConnector<C> {
    type Out = PooledConnection<C::Out>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<()>,
    ) -> Result<Option<PooledConnection<C::Out>>, ureq::Error> {
        let connected = self.0.connect(details, chained);
        connected
            .map(|connection| connection.map(PooledConnection::new))
            .map_err(|error| ConnectError::mark(Phase::Connect, error))
    }
}

/// Whether a handshake failed because a certificate was refused.
pub(crate) fn is_certificate_error(error: &ureq::Error) -> bool {
    let refused = |error: &rustls::Error| {
        matches!(
            error,
            rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented
        )
    };
    match error {
        ureq::Error::Io(io) => io
            .get_ref()
            .and_then(|inner| inner.downcast_ref())
            .is_some_and(refused),
        ureq::Error::Rustls(error) => refused(error),
        _ => false,
    }
}
