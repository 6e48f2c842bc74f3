//! What every answer of the gateway carries. It is JSON or XML.

use aliyun_sign::Timestamp;
use serde_json::Value;

use super::xml::xml;
use crate::wire::Response;

/// In which of the two forms a caller wants its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Xml,
}

/// What every answer carries.
pub(crate) struct Envelope<'a> {
    pub(crate) format: Format,
    pub(crate) request_id: &'a str,
    pub(crate) now: Timestamp,
}

impl Envelope<'_> {
    /// Writes an answer out; `root` is the outermost element of XML.
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
