//! One request and its answer.

use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use aliyun_core::{Outgoing, TransportError};
use bytes::{Bytes, BytesMut};
use http::Response;
use reqwest::{Client, Request};

/// Sends a request as it is and receives the answer.
pub(crate) async fn exchange(
    client: &Client,
    outgoing: Outgoing,
) -> Result<Response<Bytes>, TransportError> {
    let limit = outgoing.max_response_bytes;
    let mut request = Request::try_from(outgoing.request).map_err(before_body)?;
    *request.timeout_mut() = Some(outgoing.timeout);
    let address = request.url().clone();
    let mut response = client.execute(request).await.map_err(before_body)?;
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
    *answer.body_mut() = body(&mut response, limit).await?;
    Ok(answer)
}

/// The body, as long as it is not larger than `limit` bytes.
async fn body(response: &mut reqwest::Response, limit: u64) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(in_body)? {
        if (body.len() + chunk.len()) as u64 > limit {
            let kind = TransportErrorKind::TooLarge { limit };
            return Err(TransportError::new(Phase::Body, kind, None));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// An error up to the head of the answer.
fn before_body(error: reqwest::Error) -> TransportError {
    let timed_out = error.is_timeout();
    let phase = if error.is_dns() {
        Phase::Resolve
    } else if error.is_connect() || error.is_builder() {
        Phase::Connect
    } else if timed_out {
        Phase::WholeCall
    } else {
        Phase::Exchange
    };
    failure(phase, error)
}

/// An error after the head of the answer.
fn in_body(error: reqwest::Error) -> TransportError {
    failure(Phase::Body, error)
}

fn failure(phase: Phase, error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Failed
    };
    // The address has the parameters in its query.
    TransportError::new(phase, kind, Some(Cause::of(&error.without_url())))
}
