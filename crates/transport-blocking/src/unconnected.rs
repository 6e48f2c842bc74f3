//! ureq's resolver and connector, with errors that say that nothing has been sent yet.
//!
//! ureq reports what fails here and what fails on an established connection by the same errors.
//! A pooled connection comes without passing through here.

use std::error::Error;
use std::fmt;

use aliyun_core::TransportError;
use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use http::Uri;
use ureq::config::Config;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout};

use crate::kept::Kept;

/// An error of looking up a host, of connecting to it or to a proxy, or of a handshake.
#[derive(Debug)]
pub(crate) struct Unconnected {
    phase: Phase,
    error: ureq::Error,
}

impl Unconnected {
    /// Marks an error, unless a step further inside, such as looking up a proxy, has marked it.
    fn mark(phase: Phase, error: ureq::Error) -> ureq::Error {
        if Self::find(&error).is_some() {
            return error;
        }
        ureq::Error::Other(Box::new(Self { phase, error }))
    }

    /// The mark of an error, if it has one.
    pub(crate) fn find(error: &ureq::Error) -> Option<&Self> {
        match error {
            ureq::Error::Other(other) => other.downcast_ref(),
            _ => None,
        }
    }

    /// What a call reports; a limit of time counts here whichever it is.
    pub(crate) fn to_transport_error(&self) -> TransportError {
        let kind = match &self.error {
            ureq::Error::Timeout(_) => TransportErrorKind::Timeout,
            error if is_about_certificate(error) => TransportErrorKind::Certificate,
            _ => TransportErrorKind::Failed,
        };
        TransportError::new(self.phase, kind, Some(Cause::from_error(&self.error)))
    }
}

impl fmt::Display for Unconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} failed: {}", self.phase, self.error)
    }
}

impl Error for Unconnected {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

/// A resolver whose errors are marked.
#[derive(Debug)]
pub(crate) struct Resolving<R>(pub(crate) R);

impl<R: Resolver> Resolver for Resolving<R> {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let resolved = self.0.resolve(uri, config, timeout);
        resolved.map_err(|error| Unconnected::mark(Phase::Resolve, error))
    }

    fn empty(&self) -> ResolvedSocketAddrs {
        self.0.empty()
    }
}

/// A connector whose errors are marked, and whose connections know whether they were kept.
#[derive(Debug)]
pub(crate) struct Connecting<C>(pub(crate) C);

impl<C: Connector> Connector for Connecting<C> {
    type Out = Kept<C::Out>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<()>,
    ) -> Result<Option<Kept<C::Out>>, ureq::Error> {
        let connected = self.0.connect(details, chained);
        connected
            .map(|connection| connection.map(Kept::new))
            .map_err(|error| Unconnected::mark(Phase::Connect, error))
    }
}

/// Whether a handshake failed because a certificate was refused.
pub(crate) fn is_about_certificate(error: &ureq::Error) -> bool {
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
