//! Answers as bytes.

use aliyun_sign::Timestamp;
use bytes::Bytes;

/// An answer, and what is to be remembered of it.
pub(crate) struct Response {
    pub(crate) http: http::Response<Bytes>,
    /// `None` after success.
    pub(crate) error_code: Option<String>,
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
            // Clients correct their clocks by it, so it must be the time the requests are measured by.
            .header("date", now.http_date().as_str())
            .body(Bytes::from(text))
            .expect("status and headers are made here");
        Self {
            http: response,
            error_code,
        }
    }

    /// Adds a header, given as name and value.
    pub(crate) fn set_header(&mut self, (name, value): (&'static str, String)) {
        let value = http::HeaderValue::from_str(&value).expect("headers are made here");
        self.http.headers_mut().insert(name, value);
    }
}
