//! Errors that the service reports.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::{Fault, RetryHeaders, code};

/// An error response of the service.
///
/// The codes are the vendor's. Those of an operation are on its page, those that all operations share
/// on the page of the [gateway](https://www.alibabacloud.com/help/en/sdk/product-overview/error-codes).
///
/// A call masks the secrets of its request in all texts of the response, escapes control characters, and
/// cuts each text after 4096 bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    parts: ApiErrorBuilder,
}

impl ApiError {
    /// The error code, for example `InvalidApplication.NotFound`. If the response has none, it is the
    /// HTTP status in digits.
    pub fn code(&self) -> &str {
        &self.parts.code
    }

    /// The service's error message. It may be empty.
    pub fn message(&self) -> &str {
        &self.parts.message
    }

    /// The HTTP status of the response. It can be 200, because some services report failures in the
    /// body only.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// The ID of the request in the service's logs, which the vendor's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.parts.request_id.as_deref()
    }

    /// The host that reported the error.
    pub fn host_id(&self) -> Option<&str> {
        self.parts.host_id.as_deref()
    }

    /// The URL of the vendor's page about the error.
    pub fn recommend(&self) -> Option<&str> {
        self.parts.recommend.as_deref()
    }

    /// The ID of the request in the service's own tracing.
    pub fn trace_id(&self) -> Option<&str> {
        self.parts.trace_id.as_deref()
    }

    /// How long to wait before the next request, if the service names a time.
    pub fn retry_after(&self) -> Option<Duration> {
        self.parts.retry_after
    }

    /// Who can resolve the error: the service if the status is 5xx, the caller otherwise. A status in
    /// the body takes precedence over that of the response.
    pub fn fault(&self) -> Fault {
        if self.effective_status().is_server_error() {
            Fault::Service
        } else {
            Fault::Caller
        }
    }

    /// Whether the service throttled the request: the code is `Throttling` or begins with `Throttling.`,
    /// the status is 429, or the response has the header `x-acs-retry-after`.
    pub fn is_throttling(&self) -> bool {
        self.parts.is_throttling
            || code::is_throttling(self.code())
            || self.effective_status() == StatusCode::TOO_MANY_REQUESTS
    }

    /// Whether the error is about the sender of the request: its key, its signature or a permission. By
    /// the code, or by the status 401 or 403.
    pub fn is_auth(&self) -> bool {
        let status = self.effective_status();
        let is_status = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
        !self.is_throttling() && (is_status || code::is_auth(self.code()))
    }

    /// Whether something that the request names does not exist. By the code, or by the status 404.
    pub fn is_not_found(&self) -> bool {
        let is_status = self.effective_status() == StatusCode::NOT_FOUND;
        // `InvalidAccessKeyId.NotFound` is about the sender.
        !code::is_auth(self.code()) && (is_status || code::is_not_found(self.code()))
    }

    /// Adds what the headers of the response say about retrying.
    pub(crate) fn with_retry_headers(mut self, headers: RetryHeaders) -> Self {
        self.parts.retry_after = headers.retry_after;
        self.parts.is_throttling = headers.is_throttling;
        self
    }

    /// The status in the body, or else that of the response.
    ///
    /// A failure that comes with a 200 has its real status in the body, so that one decides wherever the
    /// kind of failure matters.
    pub(crate) fn effective_status(&self) -> StatusCode {
        let in_body = self.parts.body_status;
        in_body
            .and_then(|status| StatusCode::from_u16(status).ok())
            .unwrap_or(self.parts.status)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code())?;
        if !self.message().is_empty() {
            write!(f, ": {}", self.message())?;
        }
        write!(f, " (HTTP {}", self.status().as_u16())?;
        if let Some(request_id) = self.request_id() {
            write!(f, ", request ID {request_id}")?;
        }
        f.write_str(")")
    }
}

impl std::error::Error for ApiError {}

/// Builds an [`ApiError`], for tests and for programs that decode responses themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiErrorBuilder {
    /// The error code.
    pub code: String,
    /// The error message. May be empty.
    pub message: String,
    /// The HTTP status of the response.
    pub status: StatusCode,
    /// The status that the body contains, if any. It takes precedence over `status` where the kind of
    /// failure matters.
    pub body_status: Option<u16>,
    /// The ID of the request in the service's logs.
    pub request_id: Option<String>,
    /// The host that reported the error.
    pub host_id: Option<String>,
    /// The URL of the vendor's page about the error.
    pub recommend: Option<String>,
    /// The ID of the request in the service's own tracing.
    pub trace_id: Option<String>,
    /// How long to wait before the next request.
    pub retry_after: Option<Duration>,
    /// Whether a header of the response reports throttling. If not, code and status still can.
    pub is_throttling: bool,
}

impl ApiErrorBuilder {
    /// Starts with the parts that every error response has.
    pub fn new(status: StatusCode, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            status,
            body_status: None,
            request_id: None,
            host_id: None,
            recommend: None,
            trace_id: None,
            retry_after: None,
            is_throttling: false,
        }
    }

    /// Builds the error.
    pub fn build(self) -> ApiError {
        ApiError { parts: self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(status: u16, code: &str) -> ApiError {
        let status = StatusCode::from_u16(status).expect("the status is valid");
        ApiErrorBuilder::new(status, code, "").build()
    }

    #[test]
    fn throttling_is_recognised_by_code_by_status_and_by_header() {
        for code in ["Throttling", "Throttling.User", "Throttling.Api"] {
            assert!(error(400, code).is_throttling(), "{code}");
        }
        assert!(error(429, "Whatever").is_throttling());
        assert!(!error(400, "ThrottlingConfig.NotFound").is_throttling());
        let by_header = ApiErrorBuilder {
            is_throttling: true,
            ..ApiErrorBuilder::new(StatusCode::FORBIDDEN, "Busy", "")
        };
        let by_header = by_header.build();
        assert!(by_header.is_throttling() && !by_header.is_auth());
    }

    #[test]
    fn an_unknown_sender_differs_from_an_unknown_resource() {
        for code in [
            "Forbidden.NoPermission",
            "InvalidAccessKeyId.NotFound",
            "InvalidSecurityToken.Expired",
            "NoPermission",
            "SignatureDoesNotMatch",
        ] {
            let error = error(400, code);
            assert!(error.is_auth() && !error.is_not_found(), "{code}");
        }
        assert!(error(401, "X").is_auth() && error(403, "X").is_auth());
        for code in ["InvalidApplication.NotFound", "EntityNotExist.Role"] {
            let error = error(400, code);
            assert!(error.is_not_found() && !error.is_auth(), "{code}");
        }
        assert!(error(404, "X").is_not_found());
        assert!(!error(400, "InvalidParameter").is_not_found());
        assert!(!error(400, "InvalidParameter").is_auth());
    }

    #[test]
    fn a_status_in_the_body_takes_precedence() {
        let error = ApiErrorBuilder {
            body_status: Some(503),
            ..ApiErrorBuilder::new(StatusCode::OK, "X", "")
        };
        assert_eq!(error.build().fault(), Fault::Service);
        let invalid = ApiErrorBuilder {
            body_status: Some(20_000),
            ..ApiErrorBuilder::new(StatusCode::OK, "X", "")
        };
        assert_eq!(invalid.build().fault(), Fault::Caller);
    }
}
