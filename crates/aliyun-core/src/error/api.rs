//! A refusal of the service.

use std::fmt;

use http::StatusCode;

use super::Fault;

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

    /// Who can do something about it: the service when its status, or the one that the body
    /// speaks of, is 5xx.
    pub fn fault(&self) -> Fault {
        let status = self.parts.body_status.unwrap_or(self.status().as_u16());
        if status >= 500 {
            Fault::Service
        } else {
            Fault::Caller
        }
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
        }
    }

    /// The error.
    pub fn build(self) -> ApiError {
        ApiError { parts: self }
    }
}
