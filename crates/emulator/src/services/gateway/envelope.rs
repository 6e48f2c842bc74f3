//! The format and the headers of all gateway responses.

use aliyun_sign::Timestamp;
use serde_json::Value;

use super::xml::xml;
use crate::wire::Response;

/// The format of a response body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Xml,
}

/// The values that all responses contain.
pub(crate) struct Envelope<'a> {
    pub(crate) format: Format,
    pub(crate) request_id: &'a str,
    pub(crate) now: Timestamp,
}

impl Envelope<'_> {
    /// Creates a response. `root` is the name of the root element in XML.
    pub(crate) fn response(
        &self,
        status: u16,
        error_code: Option<String>,
        root: &str,
        body: &Value,
    ) -> Response {
        let (content_type, text) = match self.format {
            Format::Json => ("application/json;charset=utf-8", body.to_string()),
            Format::Xml => ("text/xml;charset=utf-8", xml(root, body)),
        };
        let mut response = Response::new(self.now, status, content_type, text, error_code);
        response.set_header(("x-acs-request-id", self.request_id.to_owned()));
        response
    }
}
