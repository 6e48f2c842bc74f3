//! One HTTP exchange.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use std::{io, iter};

use aliyun_core::config::Limits;
use aliyun_core::error::{Cause, Phase, TransportErrorKind, is_connection_closed};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::{Bytes, BytesMut};
use http::Response;
use reqwest::Request;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout};

use crate::backend::Backend;
use crate::connection::{Connection, Note};

/// Sends a request unchanged and returns the response.
pub(crate) async fn exchange(
    backend: &Backend,
    outgoing: OutgoingRequest,
) -> Result<Response<Bytes>, TransportError> {
    let limits = outgoing.limits;
    let note = backend.takes_notes.then(Note::default);
    let mut request =
        Request::try_from(outgoing.request).map_err(|error| before_body(error, None))?;
    *request.timeout_mut() = Some(limits.timeout);
    let url = request.url().clone();
    let executing = backend.client.execute(request);
    let executed = match &note {
        Some(note) => head(note.scope(executing), Some(note), limits).await,
        None => head(executing, None, limits).await,
    };
    let mut response = executed
        .ok_or_else(|| stalled(Phase::Receive))?
        .map_err(|error| before_body(error, note.as_ref()))?;
    if *response.url() != url {
        // Only the caller's own client can follow redirects. This response is not one to the request that
        // was signed.
        let cause = Cause::new("the HTTP client followed a redirect; disable redirects in it");
        let failed = TransportErrorKind::Failed;
        return Err(TransportError::new(Phase::Exchange, failed, Some(cause)));
    }
    let mut received = Response::new(Bytes::new());
    *received.status_mut() = response.status();
    *received.headers_mut() = std::mem::take(response.headers_mut());
    *received.body_mut() = body(&mut response, limits).await?;
    // reqwest returns the connection to its pool in a task of its own. If that task does not run before the
    // next call, the call finds the pool empty and opens another connection.
    drop(response);
    yield_now().await;
    Ok(received)
}

/// Awaits the head of a response. Returns `None` if it does not arrive within the read timeout.
///
/// The read timeout starts when there is a connection, which only the note shows. While a connection is
/// being made, and without a note, the connect timeout is added. reqwest's own `read_timeout` is not used:
/// it is a setting of the client, and calls may override it.
async fn head<F: Future>(executing: F, note: Option<&Note>, limits: Limits) -> Option<F::Output> {
    let connecting = || note.is_none_or(|note| note.read() == Connection::Connecting);
    let mut executing = pin!(executing);
    let mut stall = pin!(sleep(
        limits.connect_timeout.saturating_add(limits.read_timeout)
    ));
    let mut was_connecting = true;
    poll_fn(|context| {
        if let Poll::Ready(output) = executing.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        if was_connecting && !connecting() {
            was_connecting = false;
            stall.as_mut().reset(after(limits.read_timeout));
        }
        stall.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// Reads the body, unless it is too large.
async fn body(response: &mut reqwest::Response, limits: Limits) -> Result<Bytes, TransportError> {
    let limit = limits.max_response_bytes;
    let mut body = BytesMut::new();
    loop {
        let chunk = timeout(limits.read_timeout, response.chunk())
            .await
            .map_err(|_| stalled(Phase::Body))?
            .map_err(in_body)?;
        let Some(chunk) = chunk else {
            return Ok(body.freeze());
        };
        if (body.len() + chunk.len()) as u64 > limit {
            let kind = TransportErrorKind::TooLarge { limit };
            return Err(TransportError::new(Phase::Body, kind, None));
        }
        body.extend_from_slice(&chunk);
    }
}

/// The instant after a duration. A duration that would overflow the clock becomes a year.
fn after(duration: Duration) -> Instant {
    const YEAR: Duration = Duration::from_secs(60 * 60 * 24 * 365);
    Instant::now() + duration.min(YEAR)
}

/// The error of a response that makes no progress.
fn stalled(phase: Phase) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Timeout, None)
}

/// The error of an exchange that failed before the head of the response was complete.
fn before_body(error: reqwest::Error, note: Option<&Note>) -> TransportError {
    let timed_out = error.is_timeout();
    let is_pooled = || note.is_some_and(|note| note.read() == Connection::Pooled);
    let (phase, kind) = if error.is_dns() {
        (Phase::Resolve, kind(&error))
    } else if error.is_connect() || error.is_builder() {
        (Phase::Connect, kind(&error))
    } else if timed_out {
        (Phase::WholeCall, TransportErrorKind::Timeout)
    } else if is_closed(&error) && is_pooled() {
        (Phase::Exchange, TransportErrorKind::StaleConnection)
    } else {
        (Phase::Exchange, TransportErrorKind::Failed)
    };
    failure(phase, kind, error)
}

/// The error of an exchange that failed in the body of the response.
fn in_body(error: reqwest::Error) -> TransportError {
    failure(Phase::Body, kind(&error), error)
}

fn kind(error: &reqwest::Error) -> TransportErrorKind {
    if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if is_certificate_error(error) {
        TransportErrorKind::Certificate
    } else {
        TransportErrorKind::Failed
    }
}

fn failure(phase: Phase, kind: TransportErrorKind, error: reqwest::Error) -> TransportError {
    // The URL has the parameters in its query.
    TransportError::new(phase, kind, Some(Cause::from_error(&error.without_url())))
}

/// Whether a handshake failed because a certificate was refused.
fn is_certificate_error(error: &reqwest::Error) -> bool {
    sources(error)
        .filter_map(|source| source.downcast_ref())
        .filter_map(innermost)
        .filter_map(|inner| inner.downcast_ref())
        .any(|error| {
            matches!(
                error,
                rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented
            )
        })
}

/// The error inside an I/O error, through several layers of them. Their `source` skips what they contain.
fn innermost(error: &io::Error) -> Option<&(dyn StdError + Send + Sync + 'static)> {
    let inner = error.get_ref()?;
    match inner.downcast_ref() {
        Some(deeper) => innermost(deeper),
        None => Some(inner),
    }
}

/// Whether the other side closed the connection before the head of the response was complete.
fn is_closed(error: &reqwest::Error) -> bool {
    sources(error).any(|source| {
        let io = source.downcast_ref().map(io::Error::kind);
        let is_io = io.is_some_and(is_connection_closed);
        let hyper = source.downcast_ref::<hyper::Error>();
        is_io || hyper.is_some_and(hyper::Error::is_incomplete_message)
    })
}

/// The sources of an error, the innermost last.
fn sources(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    iter::successors(error.source(), |&source| source.source())
}
