//! A refusal of the service.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::{Fault, code};
use crate::error::RetryHeaders;

/// The service answered and refused, in its own words.
///
/// The codes are the vendor's; those of an operation are on its page, those of all operations on
/// the page of the [gateway](https://www.alibabacloud.com/help/en/sdk/product-overview/error-codes).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    parts: ApiErrorBuilder,
}

impl ApiError {
    /// The error code, for example `InvalidApplication.NotFound`.
    ///
    /// An answer without one has its HTTP status here.
    pub fn code(&self) -> &str {
        &self.parts.code
    }

    /// What the service says about it. Secrets of the request are masked.
    pub fn message(&self) -> &str {
        &self.parts.message
    }

    /// The HTTP status; a refusal can come with a 200.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// The id under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.parts.request_id.as_deref()
    }

    /// The host that refused.
    pub fn host_id(&self) -> Option<&str> {
        self.parts.host_id.as_deref()
    }

    /// The page where the vendor explains the code.
    pub fn recommend(&self) -> Option<&str> {
        self.parts.recommend.as_deref()
    }

    /// The id for tracing inside the service.
    pub fn trace_id(&self) -> Option<&str> {
        self.parts.trace_id.as_deref()
    }

    /// How long the service says to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.parts.retry_after
    }

    /// Who can do something about it: the service when its status, or the one that the body
    /// speaks of, is 5xx.
    pub fn fault(&self) -> Fault {
        if self.meant_status().is_server_error() {
            Fault::Service
        } else {
            Fault::Caller
        }
    }

    /// Whether there were too many requests: the code is `Throttling` or begins so, the status is
    /// 429, or the gateway says when the next one may come.
    pub fn is_throttling(&self) -> bool {
        self.parts.is_throttling
            || code::is_throttling(self.code())
            || self.meant_status() == StatusCode::TOO_MANY_REQUESTS
    }

    /// Whether it is about who sent the request: a key, a signature or a permission.
    pub fn is_auth(&self) -> bool {
        let status = self.meant_status();
        let is_status = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
        !self.is_throttling() && (is_status || code::is_auth(self.code()))
    }

    /// Whether something that the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        let is_status = self.meant_status() == StatusCode::NOT_FOUND;
        !code::is_auth(self.code()) && (is_status || code::is_not_found(self.code()))
    }

    /// The same refusal with what its headers say about trying again.
    pub(crate) fn with_retry_headers(mut self, hint: RetryHeaders) -> Self {
        self.parts.retry_after = hint.retry_after;
        self.parts.is_throttling = hint.is_throttling;
        self
    }

    /// The status that the body speaks of, or else that of the answer.
    pub(crate) fn meant_status(&self) -> StatusCode {
        let of_body = self.parts.body_status;
        of_body
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
            write!(f, ", request id {request_id}")?;
        }
        f.write_str(")")
    }
}

impl std::error::Error for ApiError {}

/// The parts of an [`ApiError`], for tests and for those who decode answers on their own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiErrorBuilder {
    /// See [`ApiError::code`].
    pub code: String,
    /// See [`ApiError::message`].
    pub message: String,
    /// See [`ApiError::status`].
    pub status: StatusCode,
    /// The status that the body speaks of, if it is another one.
    pub body_status: Option<u16>,
    /// See [`ApiError::request_id`].
    pub request_id: Option<String>,
    /// See [`ApiError::host_id`].
    pub host_id: Option<String>,
    /// See [`ApiError::recommend`].
    pub recommend: Option<String>,
    /// See [`ApiError::trace_id`].
    pub trace_id: Option<String>,
    /// See [`ApiError::retry_after`].
    pub retry_after: Option<Duration>,
    /// Whether more than code and status says that there were too many requests.
    pub is_throttling: bool,
}

impl ApiErrorBuilder {
    /// Starts with what every refusal has.
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

    /// The error.
    pub fn build(self) -> ApiError {
        ApiError { parts: self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(status: u16, code: &str) -> ApiError {
        let status = StatusCode::from_u16(status).expect("it is one");
        ApiErrorBuilder::new(status, code, "").build()
    }

    #[test]
    fn throttling_is_known_by_code_by_status_and_by_what_else_is_said() {
        for code in ["Throttling", "Throttling.User", "Throttling.Api"] {
            assert!(error(400, code).is_throttling(), "{code}");
        }
        assert!(error(429, "Whatever").is_throttling());
        assert!(!error(400, "ThrottlingConfig.NotFound").is_throttling());
        let told = ApiErrorBuilder {
            is_throttling: true,
            ..ApiErrorBuilder::new(StatusCode::FORBIDDEN, "Busy", "")
        };
        let told = told.build();
        assert!(told.is_throttling() && !told.is_auth());
    }

    #[test]
    fn who_sent_a_request_and_what_it_names_are_two_questions() {
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
    fn the_status_that_the_body_speaks_of_is_the_one_that_is_meant() {
        let refused = ApiErrorBuilder {
            body_status: Some(503),
            ..ApiErrorBuilder::new(StatusCode::OK, "X", "")
        };
        assert_eq!(refused.build().fault(), Fault::Service);
        let odd = ApiErrorBuilder {
            body_status: Some(20_000),
            ..ApiErrorBuilder::new(StatusCode::OK, "X", "")
        };
        assert_eq!(odd.build().fault(), Fault::Caller);
    }
}
