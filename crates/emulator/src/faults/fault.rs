//! The kinds of faults.

use std::time::Duration;

use super::RetryAfter;

/// Something that goes wrong with a request.
///
/// Unless a fault says otherwise, the request is carried out and recorded as ever, and only its answer suffers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The answer comes so much later, whatever the clock of the emulator shows.
    Delay(Duration),
    /// The answer comes one byte at a time, its head and its body.
    Drip {
        /// How long to pause after each byte, in whole milliseconds, rounded up.
        interval: Duration,
    },
    /// The connection is reset (TCP RST). The request is not carried out and not even looked at.
    ResetBefore,
    /// The request is carried out, and the connection reset (TCP RST) before a byte of the answer.
    ResetAfter,
    /// The request is carried out, and the connection closed in good order (TCP FIN) before a byte of the answer.
    CloseAfter,
    /// Head and half of the body arrive, then the connection is closed.
    TruncatedBody,
    /// `Content-Length` announces sixteen bytes more than come before the connection is closed.
    ContentLengthTooLarge,
    /// `Content-Length` announces half of the body. All of it comes, and the connection stays open.
    ContentLengthTooSmall,
    /// What comes is no HTTP, then the connection is closed.
    Garbage,
    /// The answer has HTTP status 200 and a body that is neither JSON, nor XML, nor UTF-8.
    GarbageBody,
    /// The gateway refuses the request, which is not carried out.
    ///
    /// It is checked first, up to its nonce, which is then used up. One that is refused for a reason of its
    /// own is refused for that.
    ErrorResponse {
        /// The HTTP status; 500 in place of one that is not from 400 to 599.
        status: u16,
        /// The error code.
        code: String,
        /// How long the client is told to wait.
        retry_after: Option<RetryAfter>,
    },
    /// A load balancer answers with a page of HTML. The request is not carried out and not even looked at.
    ErrorPage {
        /// The HTTP status; 500 in place of one that is not from 400 to 599.
        status: u16,
        /// How long the client is told to wait.
        retry_after: Option<RetryAfter>,
    },
    /// The time of the request is judged, and the `Date` of the answer is written, by a clock that is wrong.
    SkewedClock {
        /// How far it is ahead, in seconds; behind if negative.
        seconds: i64,
    },
    /// Refused with `InvalidSecurityToken.Expired`, as a [`Refusal`](Self::Refusal), whatever the key is.
    ExpiredToken,
    /// Refused with `SignatureNonceUsed`, as a [`Refusal`](Self::Refusal), although the nonce is new.
    ReplayedNonce,
}

impl Fault {
    /// A [`Refusal`](Self::Refusal).
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

    /// HTTP status 429 with the code `Throttling`.
    pub fn too_many_requests(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self::error_response(429, "Throttling", retry_after)
    }

    /// HTTP status 400 with the code `Throttling.User`, the way most products have of it.
    pub fn throttled(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self::error_response(400, "Throttling.User", retry_after)
    }

    /// HTTP status 503 with the code `ServiceUnavailable`.
    pub fn unavailable(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self::error_response(503, "ServiceUnavailable", retry_after)
    }

    /// HTTP status 500 with the code `InternalError`.
    pub fn internal_error() -> Self {
        Self::error_response(500, "InternalError", None)
    }

    /// A [`Page`](Self::Page).
    pub fn error_page(status: u16, retry_after: impl Into<Option<RetryAfter>>) -> Self {
        let retry_after = retry_after.into();
        Self::ErrorPage {
            status,
            retry_after,
        }
    }
}
