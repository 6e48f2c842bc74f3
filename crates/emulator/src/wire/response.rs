//! Responses.

use aliyun_sign::Timestamp;
use bytes::Bytes;

/// A response with its error, which is recorded.
pub(crate) struct Response {
    pub(crate) http: http::Response<Bytes>,
    /// `None` after success, and for errors without a code.
    pub(crate) error_code: Option<String>,
    /// The message of an error, if it has one. It can contain secrets, like that of a [`Rejection`](super::Rejection).
    pub(crate) error_message: Option<String>,
}

impl Response {
    pub(crate) fn new(
        now: Timestamp,
        status: u16,
        content_type: &str,
        text: String,
        error_code: Option<String>,
    ) -> Self {
        let response = http::Response::builder()
            .status(status)
            .header("content-type", content_type)
            // Clients correct their clocks by it, so it must be the clock that timestamps are checked against.
            .header("date", now.http_date().as_str())
            .body(Bytes::from(text))
            .expect("the emulator chooses valid statuses and headers");
        Self {
            http: response,
            error_code,
            error_message: None,
        }
    }

    /// Sets the message of an error.
    pub(crate) fn with_error_message(mut self, message: Option<String>) -> Self {
        self.error_message = message;
        self
    }

    /// Sets a header to a value.
    pub(crate) fn set_header(&mut self, (name, value): (&'static str, String)) {
        let value =
            http::HeaderValue::from_str(&value).expect("the emulator chooses valid header values");
        self.http.headers_mut().insert(name, value);
    }
}
