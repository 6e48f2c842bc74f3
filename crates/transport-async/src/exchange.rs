//! One HTTP exchange on a connection of our own.

use std::error::Error as StdError;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use std::{future, io, iter};

use aliyun_core::config::{Limits, Tunnel};
use aliyun_core::error::{Cause, Phase, TransportErrorKind, is_connection_closed};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, CONTENT_LENGTH, HOST, HeaderValue, PROXY_AUTHORIZATION};
use http::{Method, Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use tokio::time::{Instant, sleep_until};

use crate::http_client::HttpClient;
use crate::pool::{Connection, Key};
use crate::route::Route;
use crate::stream::Progress;

/// The limits of time of an exchange.
struct Time {
    deadline: Instant,
    read_timeout: Duration,
}

/// Which limit of time ended an exchange.
enum TimeUp {
    /// The deadline of the call.
    Call,
    /// The read timeout: the connection made no progress.
    Idle,
}

/// A request that got no response.
enum Unanswered {
    Failed(TransportError),
    /// It is certain that no byte of it was sent.
    Unsent(Box<Request<Full<Bytes>>>),
}

/// Sends a request unchanged and returns the response.
pub(crate) async fn exchange(
    client: &HttpClient,
    outgoing: OutgoingRequest,
) -> Result<Response<Bytes>, TransportError> {
    let url = outgoing.request.uri().clone();
    let route = client.route(&url, outgoing.use_proxy)?;
    let result = exchange_on(client, &route, outgoing).await;
    result.map_err(|error| route.name_proxy(error))
}

async fn exchange_on(
    client: &HttpClient,
    route: &Route<'_>,
    outgoing: OutgoingRequest,
) -> Result<Response<Bytes>, TransportError> {
    let limits = outgoing.limits;
    let time = Time {
        deadline: Instant::now() + limits.timeout,
        read_timeout: limits.read_timeout,
    };
    let key = Key::new(route);
    let mut request = on_the_wire(route, outgoing.request)?;
    let (response, connection) = loop {
        let kept = client.pool.take(&key).await;
        let is_kept = kept.is_some();
        let mut connection = if let Some(connection) = kept {
            connection
        } else {
            let left = time.deadline.saturating_duration_since(Instant::now());
            let limit = limits.connect_timeout.min(left);
            client.connector.connect(route, limit).await?
        };
        match send(&mut connection, request, is_kept, &time).await {
            Ok(response) => break (response, connection),
            Err(Unanswered::Failed(error)) => return Err(error),
            // The server closed the connection while it was idle. The pool has fewer of them each time.
            Err(Unanswered::Unsent(unsent)) => request = *unsent,
        }
    };
    if route.forwarding_proxy().is_some()
        && response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED
    {
        // Only the proxy that a request was sent to responds with this status.
        return Err(Tunnel::refusal(response.status()));
    }
    let (parts, body) = response.into_parts();
    let bytes = receive(body, &connection.progress, limits, &time).await?;
    client.pool.keep(key, connection).await;
    Ok(Response::from_parts(parts, bytes))
}

/// The request as it goes to the other end of a connection: to the host, or to a proxy that forwards it.
fn on_the_wire(
    route: &Route<'_>,
    request: Request<Bytes>,
) -> Result<Request<Full<Bytes>>, TransportError> {
    let (mut parts, body) = request.into_parts();
    let authority = parts
        .uri
        .authority()
        .map_or("", |authority| authority.as_str());
    // User names are no part of the header, and there are none in the URLs of calls.
    let host = HeaderValue::from_str(authority).map_err(|error| invalid(&error))?;
    let headers = &mut parts.headers;
    headers.entry(HOST).or_insert(host);
    headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static("*/*"));
    if parts.method != Method::GET {
        headers.entry(CONTENT_LENGTH).or_insert(body.len().into());
    }
    if let Some(proxy) = route.forwarding_proxy() {
        if let Some(authorization) = proxy.authorization() {
            headers.insert(PROXY_AUTHORIZATION, authorization);
        }
    } else {
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        parts.uri = Uri::try_from(path).map_err(|error| invalid(&error))?;
    }
    Ok(Request::from_parts(parts, Full::new(body)))
}

fn invalid(error: &(dyn StdError + 'static)) -> TransportError {
    let cause = Cause::from_error(error);
    TransportError::new(Phase::Connect, TransportErrorKind::Failed, Some(cause))
}

/// Sends a request and receives the head of the response.
async fn send(
    connection: &mut Connection,
    request: Request<Full<Bytes>>,
    is_kept: bool,
    time: &Time,
) -> Result<Response<Incoming>, Unanswered> {
    let Connection { sender, progress } = connection;
    let sent = within(time, progress, sender.try_send_request(request)).await;
    let failed =
        |phase, kind, cause| Err(Unanswered::Failed(TransportError::new(phase, kind, cause)));
    match sent {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(mut failure)) => {
            if is_kept && let Some(request) = failure.take_message() {
                return Err(Unanswered::Unsent(Box::new(request)));
            }
            let error = failure.into_error();
            let kind = if is_kept && is_closed(&error) {
                TransportErrorKind::StaleConnection
            } else {
                TransportErrorKind::Failed
            };
            failed(Phase::Exchange, kind, Some(Cause::from_error(&error)))
        }
        Err(TimeUp::Call) => failed(Phase::WholeCall, TransportErrorKind::Timeout, None),
        Err(TimeUp::Idle) => failed(Phase::Receive, TransportErrorKind::Timeout, None),
    }
}

/// Receives the body, unless it is too large.
async fn receive(
    mut body: Incoming,
    progress: &Progress,
    limits: Limits,
    time: &Time,
) -> Result<Bytes, TransportError> {
    let limit = limits.max_response_bytes;
    let failed = |kind, cause| TransportError::new(Phase::Body, kind, cause);
    let mut bytes = BytesMut::new();
    loop {
        let frame = within(time, progress, body.frame()).await;
        let frame = frame.map_err(|_| failed(TransportErrorKind::Timeout, None))?;
        let Some(frame) = frame else {
            return Ok(bytes.freeze());
        };
        let frame = frame
            .map_err(|error| failed(TransportErrorKind::Failed, Some(Cause::from_error(&error))))?;
        // Other frames are trailers.
        let data = frame.into_data().unwrap_or_default();
        if (bytes.len() + data.len()) as u64 > limit {
            return Err(failed(TransportErrorKind::TooLarge { limit }, None));
        }
        bytes.extend_from_slice(&data);
    }
}

/// Awaits something that a connection does, until the deadline, and as long as the connection makes
/// progress.
async fn within<F: Future>(
    time: &Time,
    progress: &Progress,
    doing: F,
) -> Result<F::Output, TimeUp> {
    // It may have been idle in the pool.
    progress.note();
    let next_check = || time.deadline.min(progress.last() + time.read_timeout);
    let mut doing = pin!(doing);
    let mut check = pin!(sleep_until(next_check()));
    future::poll_fn(|context| {
        if let Poll::Ready(output) = doing.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        // tokio's timer is late by up to a millisecond, in which a limit of zero would not be one.
        loop {
            let now = Instant::now();
            if now >= time.deadline {
                return Poll::Ready(Err(TimeUp::Call));
            }
            if now >= progress.last() + time.read_timeout {
                return Poll::Ready(Err(TimeUp::Idle));
            }
            check.as_mut().reset(next_check());
            if check.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
        }
    })
    .await
}

/// Whether the other side closed the connection before the head of the response was complete.
fn is_closed(error: &hyper::Error) -> bool {
    let sources = iter::successors(error.source(), |&source| source.source());
    let mut io = sources.filter_map(|source| source.downcast_ref::<io::Error>());
    error.is_incomplete_message() || io.any(|io| is_connection_closed(io.kind()))
}
