//! Errors that the service reports.

use std::fmt;
use std::time::Duration;

use aliyun_sign::SecretString;
use http::StatusCode;

use super::code::{self, Transience};
use super::{AccessDenied, Fault, RetryHeaders};

/// An error response of the service.
///
/// The codes are the vendor's. Those of an operation are on its page, those that all operations share
/// on the page of the [gateway](https://www.alibabacloud.com/help/en/sdk/product-overview/error-codes).
///
/// A call masks the secrets of its request in all texts of the response, escapes control characters, and
/// cuts each text after 4096 bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiError {
    parts: ApiErrorBuilder,
    said: Said,
}

/// What the service said, where it differs from what is shown. A password may equal a word of a code: the
/// word is masked in the text, and the classification must not change with it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// The code, if a part of it is masked.
    pub(crate) code: Option<SecretString>,
    /// Whether the message, with the code, is about the timestamp of the request.
    pub(crate) is_timestamp_error: bool,
    /// Whether the response has no error code. The status is shown instead.
    pub(crate) has_no_code: bool,
}

impl ApiError {
    /// The error code, for example `InvalidApplication.NotFound`. If the response has none, it is the
    /// HTTP status in digits. The code is that of `ErrorCode`, or else of `Code`.
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

    /// Why the sender may not make the request, if the service says so.
    pub fn access_denied(&self) -> Option<&AccessDenied> {
        self.parts.access_denied.as_ref()
    }

    /// How long to wait before the next request, if the service names a time.
    pub fn retry_after(&self) -> Option<Duration> {
        self.parts.retry_after
    }

    /// Who can resolve the error: the service if the same request may succeed later, which is when calls
    /// retry it, and the caller otherwise. So the service throttles, fails with a 5xx or has one of the
    /// codes in the table of the [guide](crate::guide::attempts). A status in the body takes precedence
    /// over that of the response.
    pub fn fault(&self) -> Fault {
        if self.is_throttling() || self.transience().is_some() {
            Fault::Service
        } else {
            Fault::Caller
        }
    }

    /// Whether the service throttled the request: the code is `Throttling` or begins with `Throttling.`,
    /// the status is 429, or the response has the header `x-acs-retry-after`.
    pub fn is_throttling(&self) -> bool {
        self.parts.is_throttling
            || code::is_throttling(self.said_code())
            || self.effective_status() == StatusCode::TOO_MANY_REQUESTS
    }

    /// Whether the error is about the sender of the request: its key, its signature or a permission. By
    /// the code, or by the status 401 or 403.
    pub fn is_auth(&self) -> bool {
        let status = self.effective_status();
        let is_status = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
        !self.is_throttling() && (is_status || code::is_auth(self.said_code()))
    }

    /// Whether something that the request names does not exist. By the code, or by the status 404.
    pub fn is_not_found(&self) -> bool {
        let is_status = self.effective_status() == StatusCode::NOT_FOUND;
        // `InvalidAccessKeyId.NotFound` is about the sender.
        !code::is_auth(self.said_code()) && (is_status || code::is_not_found(self.said_code()))
    }

    /// The code as the service said it. It may contain a secret, so it is never shown.
    pub(crate) fn said_code(&self) -> &str {
        let said = self.said.code.as_ref().map(SecretString::expose_secret);
        said.unwrap_or(self.code())
    }

    /// Whether the request was rejected for its timestamp, so a clock may be wrong.
    pub(crate) fn is_timestamp_error(&self) -> bool {
        self.said.is_timestamp_error
    }

    /// How a failure passes that is not permanent, by code and by status. Throttling is not considered.
    pub(crate) fn transience(&self) -> Option<Transience> {
        Transience::of(self.said_code(), self.effective_status())
    }

    /// Adds what the service said, for errors whose texts are masked.
    pub(crate) fn with_said(mut self, said: Said) -> Self {
        self.said = said;
        self
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
        if self.said.has_no_code {
            f.write_str("the service reports a failure without an error code")?;
        } else {
            f.write_str(self.code())?;
        }
        if !self.message().is_empty() {
            write!(f, ": {}", self.message())?;
        }
        write!(f, " (HTTP {}", self.status().as_u16())?;
        if let Some(request_id) = self.request_id() {
            write!(f, ", request ID {request_id}")?;
        }
        if let Some(detail) = self.access_denied() {
            write!(f, "; {detail}")?;
        }
        f.write_str(")")
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &self.parts;
        f.debug_struct("ApiError")
            .field("code", &parts.code)
            .field("message", &parts.message)
            .field("status", &parts.status)
            .field("body_status", &parts.body_status)
            .field("request_id", &parts.request_id)
            .field("host_id", &parts.host_id)
            .field("recommend", &parts.recommend)
            .field("trace_id", &parts.trace_id)
            .field("access_denied", &parts.access_denied)
            .field("retry_after", &parts.retry_after)
            .field("is_throttling", &self.is_throttling())
            .finish_non_exhaustive()
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
    /// Why the sender may not make the request.
    pub access_denied: Option<AccessDenied>,
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
            access_denied: None,
            retry_after: None,
            is_throttling: false,
        }
    }

    /// Builds the error.
    pub fn build(self) -> ApiError {
        let said = Said {
            is_timestamp_error: code::is_timestamp_error(&self.code, &self.message),
            ..Said::default()
        };
        ApiError { parts: self, said }
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

    #[test]
    fn what_may_succeed_later_is_the_services() {
        for (status, code, fault) in [
            (429, "X", Fault::Service),
            (400, "Throttling.User", Fault::Service),
            (400, "ServiceUnavailable", Fault::Service),
            (400, "InternalError", Fault::Service),
            (500, "X", Fault::Service),
            (400, "InvalidParameter", Fault::Caller),
            (403, "Forbidden.RAM", Fault::Caller),
        ] {
            assert_eq!(error(status, code).fault(), fault, "{status} {code}");
        }
    }

    #[test]
    fn debug_shows_the_fields_of_the_error() {
        let shown = format!("{:?}", error(400, "X"));
        assert!(
            shown.starts_with("ApiError { code: \"X\", message: "),
            "{shown}"
        );
        assert!(!shown.contains("Builder"), "{shown}");
    }
}
