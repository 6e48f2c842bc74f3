//! One HTTP exchange.

use std::io::{self, ErrorKind};

use aliyun_core::config::{Limits, Tunnel};
use aliyun_core::error::{Cause, Phase, TransportErrorKind, is_host_not_found};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use ureq::Timeout;

use crate::backend::Backend;
use crate::connect::route::ConnectError;
use crate::connect::tls::is_certificate_error;
use crate::connection::StaleError;

/// Sends a request unchanged and returns the response.
pub(crate) fn exchange(
    backend: &Backend,
    outgoing: OutgoingRequest,
) -> Result<Response<Bytes>, TransportError> {
    let Some(proxy) = backend.proxy_for(outgoing.request.uri()) else {
        return send(backend, outgoing.request, outgoing.limits);
    };
    let (host, port) = proxy.host_and_port();
    // The service does not require credentials for a proxy, so it is the proxy that does.
    let refused =
        |response: &Response<Bytes>| response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED;
    match send(backend, outgoing.request, outgoing.limits) {
        Ok(response) if refused(&response) => Err(Tunnel::refusal(response.status())),
        result => result,
    }
    .map_err(|error| error.with_proxy(format!("{host}:{port}")))
}

fn send(
    backend: &Backend,
    request: Request<Bytes>,
    limits: Limits,
) -> Result<Response<Bytes>, TransportError> {
    let response = backend.run(request, limits);
    let (parts, mut body) = response.map_err(|error| before_body(&error))?.into_parts();
    let limit = limits.max_response_bytes;
    let bytes = body
        .with_config()
        .limit(limit)
        .read_to_vec()
        .map_err(|error| in_body(&error, limit))?;
    Ok(Response::from_parts(parts, bytes.into()))
}

/// The error of an exchange that failed before the head of the response was complete.
fn before_body(error: &ureq::Error) -> TransportError {
    if let Some(error) = ConnectError::find(error) {
        return error.clone();
    }
    if let Some(error) = StaleError::find(error) {
        let (stale, cause) = (
            TransportErrorKind::StaleConnection,
            Cause::from_error(error),
        );
        return TransportError::new(Phase::Exchange, stale, Some(cause));
    }
    let failed = TransportErrorKind::Failed;
    // Our own agents return none of the errors below that come from before a connection; the caller's does.
    let (phase, kind) = match error {
        error if is_certificate_error(error) => (Phase::Connect, TransportErrorKind::Certificate),
        ureq::Error::Timeout(timeout) => (phase_of(*timeout), TransportErrorKind::Timeout),
        ureq::Error::HostNotFound => (Phase::Resolve, failed),
        ureq::Error::Io(io) if is_host_not_found(io) => {
            (Phase::Resolve, TransportErrorKind::HostNotFound)
        }
        ureq::Error::Io(io) => (phase_of_io(io), failed),
        // ureq has the status only in its text.
        ureq::Error::ConnectProxyFailed(reason) if reason.contains("407") => {
            (Phase::Connect, TransportErrorKind::ProxyAuthentication)
        }
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

/// The error of an exchange that failed in the body of the response.
fn in_body(error: &ureq::Error, limit: u64) -> TransportError {
    let kind = match error {
        ureq::Error::BodyExceedsLimit(_) => TransportErrorKind::TooLarge { limit },
        ureq::Error::Timeout(_) => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Failed,
    };
    TransportError::new(Phase::Body, kind, Some(Cause::from_error(error)))
}

/// The phase of an I/O error, as far as the error alone proves it. That matters for the caller's own
/// agent, whose errors are not those of our [connector](crate::connect).
///
/// An unreachable host or network proves nothing: it can end an established connection, too.
fn phase_of_io(error: &io::Error) -> Phase {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
    let in_handshake = matches!(
        inner,
        Some(rustls::Error::PeerIncompatible(_) | rustls::Error::UnsupportedNameType)
    );
    let is_unconnected = matches!(
        error.kind(),
        ErrorKind::AddrNotAvailable | ErrorKind::ConnectionRefused
    );
    // The words of the standard library.
    let in_look_up = error.to_string().starts_with("failed to lookup address");
    if in_look_up {
        Phase::Resolve
    } else if in_handshake || is_unconnected {
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
    fn errors_without_a_mark_have_the_phase_that_they_prove() {
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
            (look_up("Name or service not known"), Phase::Resolve),
            (
                look_up("Temporary failure in name resolution"),
                Phase::Resolve,
            ),
        ] {
            let error = ureq::Error::Io(error);
            assert_eq!(before_body(&error).phase(), phase, "{error:?}");
        }
    }

    fn look_up(text: &str) -> io::Error {
        io::Error::other(format!("failed to lookup address information: {text}"))
    }

    #[test]
    fn errors_without_a_mark_have_the_kind_that_they_prove() {
        let refused = |status| {
            let reason = format!("proxy server responded {status}/{status}");
            ureq::Error::ConnectProxyFailed(reason)
        };
        for (error, kind) in [
            (
                ureq::Error::Io(look_up("Name or service not known")),
                TransportErrorKind::HostNotFound,
            ),
            (
                ureq::Error::Io(look_up("Temporary failure in name resolution")),
                TransportErrorKind::Failed,
            ),
            (refused(407), TransportErrorKind::ProxyAuthentication),
            (refused(503), TransportErrorKind::Failed),
        ] {
            assert_eq!(before_body(&error).kind(), kind, "{error:?}");
        }
    }
}
