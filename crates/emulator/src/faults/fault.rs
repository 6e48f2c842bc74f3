//! The kinds of faults.

use std::time::Duration;

use super::RetryAfter;

/// Something that goes wrong with a request.
///
/// By default the request is still processed and recorded, and only its response suffers. The variants
/// [`ResetBefore`](Self::ResetBefore), [`ErrorResponse`](Self::ErrorResponse), [`ErrorPage`](Self::ErrorPage),
/// [`ExpiredToken`](Self::ExpiredToken) and [`ReplayedNonce`](Self::ReplayedNonce) prevent the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The response is delayed by this duration of real time, which the [`Clock`](crate::Clock) of the emulator
    /// does not affect.
    Delay(Duration),
    /// The response arrives one byte at a time, both its head and its body.
    Drip {
        /// The pause after each byte, in whole milliseconds, rounded up.
        interval: Duration,
    },
    /// The connection is reset (TCP RST) before the request is processed. Neither its signature nor its nonce is
    /// checked.
    ResetBefore,
    /// The request is processed, then the connection is reset (TCP RST) before the first byte of the response.
    ResetAfter,
    /// The request is processed, then the connection is closed (TCP FIN) before the first byte of the response.
    CloseAfter,
    /// The head and half of the body arrive, then the connection is closed.
    TruncatedBody,
    /// `Content-Length` announces sixteen bytes more than arrive before the connection is closed.
    ContentLengthTooLarge,
    /// `Content-Length` announces half of the body. The whole body arrives, and the connection stays open.
    ContentLengthTooSmall,
    /// Bytes that are not HTTP arrive in place of the response, then the connection is closed.
    Garbage,
    /// The response has HTTP status 200 and a body that is neither JSON, nor XML, nor UTF-8.
    GarbageBody,
    /// The gateway responds with an error. The operation is not carried out.
    ///
    /// The request is authenticated first, which uses up its nonce. A request that fails this has the error of its
    /// own failure.
    ErrorResponse {
        /// The HTTP status. One outside of 400 to 599 is replaced with 500.
        status: u16,
        /// The error code.
        code: String,
        /// The header that tells the client how long to wait, if there is one.
        retry_after: Option<RetryAfter>,
    },
    /// A load balancer responds with an HTML page. The request does not reach the gateway: neither its signature
    /// nor its nonce is checked.
    ErrorPage {
        /// The HTTP status. One outside of 400 to 599 is replaced with 500.
        status: u16,
        /// The header that tells the client how long to wait, if there is one.
        retry_after: Option<RetryAfter>,
    },
    /// The timestamp of the request is checked against a wrong clock, which is also that of the response's `Date`.
    SkewedClock {
        /// How many seconds the clock is ahead, or behind if negative.
        seconds: i64,
    },
    /// An [`ErrorResponse`](Self::ErrorResponse) with HTTP status 400 and the code
    /// `InvalidSecurityToken.Expired`, for credentials of any kind.
    ExpiredToken,
    /// An [`ErrorResponse`](Self::ErrorResponse) with HTTP status 400 and the code `SignatureNonceUsed`, although
    /// the nonce is new.
    ReplayedNonce,
}

impl Fault {
    /// Creates an [`ErrorResponse`](Self::ErrorResponse). `status` is an HTTP status from 400 to 599; any other is
    /// replaced with 500.
    pub fn error_response(
        status: u16,
        code: impl Into<String>,
        retry_after: impl Into<Option<RetryAfter>>,
    ) -> Self {
        Self::ErrorResponse {
            status,
            code: code.into(),
            retry_after: retry_after.into(),
        }
    }

    /// Creates an [`ErrorResponse`](Self::ErrorResponse) with HTTP status 429 and the code `Throttling`.
    pub fn too_many_requests(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self::error_response(429, "Throttling", retry_after)
    }

    /// Creates an [`ErrorResponse`](Self::ErrorResponse) with HTTP status 400 and the code `Throttling.User`, which
    /// is how most products report throttling.
    pub fn throttled(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self::error_response(400, "Throttling.User", retry_after)
    }

    /// Creates an [`ErrorResponse`](Self::ErrorResponse) with HTTP status 503 and the code `ServiceUnavailable`.
    pub fn unavailable(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self::error_response(503, "ServiceUnavailable", retry_after)
    }

    /// Creates an [`ErrorResponse`](Self::ErrorResponse) with HTTP status 500 and the code `InternalError`.
    pub fn internal_error() -> Self {
        Self::error_response(500, "InternalError", None)
    }

    /// Creates an [`ErrorPage`](Self::ErrorPage). `status` is an HTTP status from 400 to 599; any other is replaced
    /// with 500.
    pub fn error_page(status: u16, retry_after: impl Into<Option<RetryAfter>>) -> Self {
        let retry_after = retry_after.into();
        Self::ErrorPage {
            status,
            retry_after,
        }
    }
}
