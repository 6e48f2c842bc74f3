//! One HTTP exchange with the caller's own reqwest client, whose settings are unknown.

use std::error::Error as StdError;
use std::{io, iter};

use aliyun_core::config::Limits;
use aliyun_core::error::{Cause, Phase, TransportErrorKind, is_host_not_found};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::{Bytes, BytesMut};
use http::Response;
use reqwest::{Client, Request, Url};
use tokio::task::yield_now;
use tokio::time::timeout;

use crate::tls;

/// The caller's own client.
#[derive(Clone)]
pub(crate) struct CallersClient {
    client: Client,
    /// Whether it may follow redirects. Then an error of connecting does not mean that nothing was sent: it
    /// may be that of the second host.
    may_redirect: bool,
}

impl CallersClient {
    pub(crate) fn new(client: Client) -> Self {
        // reqwest tells its policy nowhere else. If the text changes, an error is not as certain as it
        // could be.
        let may_redirect = !format!("{client:?}").contains("Policy(None)");
        Self {
            client,
            may_redirect,
        }
    }

    /// Sends a request unchanged and returns the response.
    pub(crate) async fn exchange(
        &self,
        outgoing: OutgoingRequest,
    ) -> Result<Response<Bytes>, TransportError> {
        let limits = outgoing.limits;
        let mut request =
            Request::try_from(outgoing.request).map_err(|error| self.failure_to_send(error))?;
        *request.timeout_mut() = Some(limits.timeout);
        let url = request.url().clone();
        // reqwest does not report when a connection is there, so the time for making one is added. Its own
        // `read_timeout` is a setting of the client, and calls may override it.
        let until_head = limits.connect_timeout.saturating_add(limits.read_timeout);
        let mut response = timeout(until_head, self.client.execute(request))
            .await
            .map_err(|_| stalled(Phase::Receive))?
            .map_err(|error| {
                let is_elsewhere = error.url().is_some_and(|reached| !is_same(reached, &url));
                if is_elsewhere || error.is_redirect() {
                    redirected()
                } else {
                    self.failure_to_send(error)
                }
            })?;
        if !is_same(response.url(), &url) {
            return Err(redirected());
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

    /// The error of an exchange that failed before the head of the response was complete.
    fn failure_to_send(&self, error: reqwest::Error) -> TransportError {
        let kind = kind(&error);
        let phase = if self.may_redirect && error.is_connect() {
            Phase::Exchange
        } else if error.is_dns() {
            Phase::Resolve
        } else if error.is_connect() || error.is_builder() {
            Phase::Connect
        } else if error.is_timeout() {
            Phase::WholeCall
        } else {
            return failure(Phase::Exchange, TransportErrorKind::Failed, error);
        };
        failure(phase, kind, error)
    }
}

/// Reads the body, unless it is too large.
async fn body(response: &mut reqwest::Response, limits: Limits) -> Result<Bytes, TransportError> {
    let limit = limits.max_response_bytes;
    let mut body = BytesMut::new();
    loop {
        let chunk = timeout(limits.read_timeout, response.chunk())
            .await
            .map_err(|_| stalled(Phase::Body))?
            .map_err(|error| failure(Phase::Body, kind(&error), error))?;
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

/// Whether two URLs are the same, apart from what is never sent.
fn is_same(one: &Url, other: &Url) -> bool {
    let sent = |url: &Url| {
        let mut url = url.clone();
        url.set_fragment(None);
        url
    };
    sent(one) == sent(other)
}

/// The error of a client that followed a redirect. What it received is not the response to the request that
/// was signed.
fn redirected() -> TransportError {
    TransportError::new(Phase::Exchange, TransportErrorKind::Redirected, None)
}

/// The error of a response that makes no progress.
fn stalled(phase: Phase) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Timeout, None)
}

fn kind(error: &reqwest::Error) -> TransportErrorKind {
    if error.is_timeout() {
        return TransportErrorKind::Timeout;
    }
    // reqwest has no type for it.
    if sources(error).any(|source| source.to_string().ends_with("proxy authorization required")) {
        return TransportErrorKind::ProxyAuthentication;
    }
    let mut io = sources(error).filter_map(|source| source.downcast_ref::<io::Error>());
    io.find_map(|io| match tls::kind(io) {
        TransportErrorKind::Failed if error.is_dns() && is_host_not_found(io) => {
            Some(TransportErrorKind::HostNotFound)
        }
        TransportErrorKind::Failed => None,
        kind => Some(kind),
    })
    .unwrap_or(TransportErrorKind::Failed)
}

fn failure(phase: Phase, kind: TransportErrorKind, error: reqwest::Error) -> TransportError {
    // The URL has the parameters in its query.
    TransportError::new(phase, kind, Some(Cause::from_error(&error.without_url())))
}

/// The sources of an error, the innermost last.
fn sources(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    iter::successors(error.source(), |&source| source.source())
}
