//! One request and its answer.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::io::{self, ErrorKind};
use std::iter;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::{Bytes, BytesMut};
use http::Response;
use reqwest::Request;
use tokio::task::yield_now;
use tokio::time::{sleep, timeout};

use crate::backend::Backend;
use crate::connection::{Connection, Note};
use crate::later::later;

/// Sends a request as it is and receives the answer.
pub(crate) async fn exchange(
    backend: &Backend,
    outgoing: OutgoingRequest,
) -> Result<Response<Bytes>, TransportError> {
    let limit = outgoing.max_response_bytes;
    let note = backend.takes_notes.then(Note::default);
    let mut request =
        Request::try_from(outgoing.request).map_err(|error| before_body(error, None))?;
    *request.timeout_mut() = Some(outgoing.timeout);
    let address = request.url().clone();
    let limits = Limits {
        connect: outgoing.connect_timeout,
        read: outgoing.read_timeout,
    };
    let executing = backend.client.execute(request);
    let executed = match &note {
        Some(note) => limits.head(note.follow(executing), Some(note)).await,
        None => limits.head(executing, None).await,
    };
    let mut response = executed
        .ok_or_else(|| stalled(Phase::Receive))?
        .map_err(|error| before_body(error, note.as_ref()))?;
    if *response.url() != address {
        // Only a client that the caller brought can have done this. What came back is an answer
        // to another request than the one that was signed.
        let cause = Cause::new("the HTTP client followed a redirect; turn redirects off in it");
        let failed = TransportErrorKind::Failed;
        return Err(TransportError::new(Phase::Exchange, failed, Some(cause)));
    }
    let mut answer = Response::new(Bytes::new());
    *answer.status_mut() = response.status();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    *answer.body_mut() = body(&mut response, limit, outgoing.read_timeout).await?;
    // reqwest puts the connection back into its pool in a task of its own. Without a turn for that task
    // the next call of this one may find the pool empty, and open another connection.
    drop(response);
    yield_now().await;
    Ok(answer)
}

/// How long connecting may take, and how long an answer may make no progress.
struct Limits {
    connect: Duration,
    read: Duration,
}

impl Limits {
    /// What comes of sending a request, unless it makes no progress for too long once there is a
    /// connection. Where nobody takes notes of connections, or one is still being made, there is time
    /// for connecting, too.
    async fn head<F: Future>(&self, executing: F, note: Option<&Note>) -> Option<F::Output> {
        let connecting = || note.is_none_or(|note| note.read() == Connection::Connecting);
        let mut executing = pin!(executing);
        let mut stall = pin!(sleep(self.connect.saturating_add(self.read)));
        let mut was_connecting = true;
        poll_fn(|context| {
            if let Poll::Ready(output) = executing.as_mut().poll(context) {
                return Poll::Ready(Some(output));
            }
            if was_connecting && !connecting() {
                was_connecting = false;
                stall.as_mut().reset(later(self.read));
            }
            stall.as_mut().poll(context).map(|()| None)
        })
        .await
    }
}

/// The body, as long as it is not larger than `limit` bytes.
async fn body(
    response: &mut reqwest::Response,
    limit: u64,
    read_timeout: Duration,
) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    loop {
        let chunk = timeout(read_timeout, response.chunk())
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

/// The error of an answer that makes no progress.
fn stalled(phase: Phase) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Timeout, None)
}

/// An error up to the head of the answer.
fn before_body(error: reqwest::Error, note: Option<&Note>) -> TransportError {
    let timed_out = error.is_timeout();
    let is_kept = || note.is_some_and(|note| note.read() == Connection::Kept);
    let (phase, kind) = if error.is_dns() {
        (Phase::Resolve, kind(&error))
    } else if error.is_connect() || error.is_builder() {
        (Phase::Connect, kind(&error))
    } else if timed_out {
        (Phase::WholeCall, TransportErrorKind::Timeout)
    } else if is_closed(&error) && is_kept() {
        (Phase::Exchange, TransportErrorKind::StaleConnection)
    } else {
        (Phase::Exchange, TransportErrorKind::Failed)
    };
    failure(phase, kind, error)
}

/// An error after the head of the answer.
fn in_body(error: reqwest::Error) -> TransportError {
    failure(Phase::Body, kind(&error), error)
}

fn kind(error: &reqwest::Error) -> TransportErrorKind {
    if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if is_about_certificate(error) {
        TransportErrorKind::Certificate
    } else {
        TransportErrorKind::Failed
    }
}

fn failure(phase: Phase, kind: TransportErrorKind, error: reqwest::Error) -> TransportError {
    // The address has the parameters in its query.
    TransportError::new(phase, kind, Some(Cause::from_error(&error.without_url())))
}

/// Whether a handshake failed because a certificate was refused.
fn is_about_certificate(error: &reqwest::Error) -> bool {
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

/// What an I/O error is wrapped around, be it in several layers. Its `source` passes over all of them.
fn innermost(error: &io::Error) -> Option<&(dyn StdError + Send + Sync + 'static)> {
    let inner = error.get_ref()?;
    match inner.downcast_ref() {
        Some(deeper) => innermost(deeper),
        None => Some(inner),
    }
}

/// Whether the other side closed the connection before a byte of the answer came, or in the middle of
/// its head.
fn is_closed(error: &reqwest::Error) -> bool {
    sources(error).any(|source| {
        let io = source.downcast_ref().map(io::Error::kind);
        let is_io = matches!(
            io,
            Some(
                ErrorKind::BrokenPipe
                    | ErrorKind::ConnectionAborted
                    | ErrorKind::ConnectionReset
                    | ErrorKind::UnexpectedEof
            )
        );
        let hyper = source.downcast_ref::<hyper::Error>();
        is_io || hyper.is_some_and(hyper::Error::is_incomplete_message)
    })
}

/// What an error comes from, the innermost source last.
fn sources(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    iter::successors(error.source(), |&source| source.source())
}
