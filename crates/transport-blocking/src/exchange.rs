//! One request and its answer.

use std::io::{self, ErrorKind};

use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::Bytes;
use http::{Method, Request, Response};
use ureq::Timeout;

use crate::backend::{Backend, Limits};
use crate::kept::Stale;
use crate::unconnected::{Unconnected, is_about_certificate};

/// Sends a request as it is and receives the answer.
pub(crate) fn exchange(
    backend: &Backend,
    outgoing: OutgoingRequest,
) -> Result<Response<Bytes>, TransportError> {
    let limits = Limits {
        connect: outgoing.connect_timeout,
        read: outgoing.read_timeout,
        whole: outgoing.timeout,
    };
    let (parts, body) = outgoing.request.into_parts();
    // ureq has no body type for "none or some": a GET must not have one, not even an empty one.
    let response = if parts.method == Method::GET {
        backend.run(Request::from_parts(parts, ()), limits)
    } else {
        backend.run(Request::from_parts(parts, &body[..]), limits)
    };
    let (parts, mut body) = response.map_err(|error| before_body(&error))?.into_parts();
    let limit = outgoing.max_response_bytes;
    let bytes = body
        .with_config()
        .limit(limit)
        .read_to_vec()
        .map_err(|error| in_body(&error, limit))?;
    Ok(Response::from_parts(parts, bytes.into()))
}

/// An error up to the head of the answer.
fn before_body(error: &ureq::Error) -> TransportError {
    if let Some(unconnected) = Unconnected::find(error) {
        return unconnected.to_transport_error();
    }
    if let Some(error) = Stale::find(error) {
        let (stale, cause) = (
            TransportErrorKind::StaleConnection,
            Cause::from_error(error),
        );
        return TransportError::new(Phase::Exchange, stale, Some(cause));
    }
    let failed = TransportErrorKind::Failed;
    let (phase, kind) = match error {
        error if is_about_certificate(error) => (Phase::Connect, TransportErrorKind::Certificate),
        ureq::Error::Timeout(timeout) => (phase_of(*timeout), TransportErrorKind::Timeout),
        ureq::Error::HostNotFound => (Phase::Resolve, failed),
        ureq::Error::Io(io) => (phase_of_io(io), failed),
        ureq::Error::BadUri(_)
        | ureq::Error::ConnectProxyFailed(_)
        | ureq::Error::ConnectionFailed
        | ureq::Error::Http(_)
        | ureq::Error::InvalidProxyUrl
        | ureq::Error::Pem(_)
        | ureq::Error::RequireHttpsOnly(_)
        | ureq::Error::Rustls(_)
        | ureq::Error::Tls(_)
        | ureq::Error::TlsRequired => (Phase::Connect, failed),
        _ => (Phase::Exchange, failed),
    };
    TransportError::new(phase, kind, Some(Cause::from_error(error)))
}

/// An error after the head of the answer.
fn in_body(error: &ureq::Error, limit: u64) -> TransportError {
    let kind = match error {
        ureq::Error::BodyExceedsLimit(_) => TransportErrorKind::TooLarge { limit },
        ureq::Error::Timeout(_) => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Failed,
    };
    TransportError::new(Phase::Body, kind, Some(Cause::from_error(error)))
}

/// The phase, where the error alone proves it: an agent that the caller brought does not tell.
///
/// An unreachable host or network proves nothing, since an established connection can end by it.
fn phase_of_io(error: &io::Error) -> Phase {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
    let in_handshake = matches!(
        inner,
        Some(rustls::Error::PeerIncompatible(_) | rustls::Error::UnsupportedNameType)
    );
    let unconnected = matches!(
        error.kind(),
        ErrorKind::AddrNotAvailable | ErrorKind::ConnectionRefused
    );
    if in_handshake || unconnected {
        Phase::Connect
    } else {
        Phase::Exchange
    }
}

fn phase_of(timeout: Timeout) -> Phase {
    match timeout {
        Timeout::Connect => Phase::Connect,
        Timeout::RecvBody => Phase::Body,
        Timeout::PerRead | Timeout::RecvResponse => Phase::Receive,
        Timeout::Resolve => Phase::Resolve,
        Timeout::SendBody | Timeout::SendRequest => Phase::Send,
        _ => Phase::WholeCall,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agent_that_does_not_tell_is_believed_where_the_error_is_proof() {
        let of_rustls = |error| io::Error::new(ErrorKind::InvalidData, error);
        let expired = rustls::CertificateError::Expired;
        let certificate = of_rustls(rustls::Error::InvalidCertificate(expired));
        let no_name = of_rustls(rustls::Error::UnsupportedNameType);
        for (error, phase) in [
            (certificate, Phase::Connect),
            (no_name, Phase::Connect),
            (ErrorKind::ConnectionRefused.into(), Phase::Connect),
            (ErrorKind::AddrNotAvailable.into(), Phase::Connect),
            (ErrorKind::HostUnreachable.into(), Phase::Exchange),
            (ErrorKind::NetworkUnreachable.into(), Phase::Exchange),
            (ErrorKind::ConnectionReset.into(), Phase::Exchange),
        ] {
            let error = ureq::Error::Io(error);
            assert_eq!(before_body(&error).phase(), phase, "{error:?}");
        }
    }
}
