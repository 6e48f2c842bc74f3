//! Requests as they are recorded for tests.

use std::fmt;

use bytes::Bytes;

use crate::faults::Fault;
use crate::operations::{Operation, find_route};
use crate::wire::{Pairs, decode_pairs, find, is_form};

/// A request as it arrived, with the status of its response.
///
/// [`Emulator::requests`](crate::Emulator::requests) returns it. `Debug` prints the names of parameters and headers
/// without their values, which can be secret.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordedRequest {
    method: String,
    path: String,
    query: Pairs,
    form: Pairs,
    headers: Pairs,
    body: Bytes,
    status: u16,
    error_code: Option<String>,
    error_message: Option<String>,
    fault: Option<Fault>,
}

impl RecordedRequest {
    /// The HTTP method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path of the request line, still percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The decoded value of the query parameter with this name.
    pub fn query(&self, name: &str) -> Option<&str> {
        find(&self.query, name)
    }

    /// The decoded query parameters in the order they arrived. Empty if they could not be decoded.
    pub fn query_pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// The decoded value of the form parameter with this name.
    pub fn form(&self, name: &str) -> Option<&str> {
        find(&self.form, name)
    }

    /// The decoded form parameters in the order they arrived. Empty if the body is not a form or could not be decoded.
    pub fn form_pairs(&self) -> &[(String, String)] {
        &self.form
    }

    /// The value of a header; `name` is case-insensitive. The values of a repeated header are joined with commas.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, &name.to_ascii_lowercase())
    }

    /// The names of the headers in lower case, with their values. Bytes that are not UTF-8 are replaced with U+FFFD.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The body, as it arrived.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The HTTP status of the response, even if a fault prevented its delivery. 0 after [`Fault::ResetBefore`], which
    /// prevents the response itself.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The error code of the response; `None` after success, and for errors without one, such as
    /// [`Fault::ErrorPage`]. The codes of the metadata service are the reason phrases of its statuses, such as
    /// `Forbidden`.
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// The message of the error response; `None` after success, and for errors without one. That of a wrong signature
    /// contains all parameters of the request, and their secrets.
    pub fn error_message(&self) -> Option<&str> {
        self.error_message.as_deref()
    }

    /// The vendor's code of the product that the request calls, for instance `Yundun-bastionhost`; `None` if it is
    /// unknown, and for the metadata service and the credentials URI.
    pub fn product(&self) -> Option<&'static str> {
        let operation = self.called()?;
        Some(operation.descriptor().product.code)
    }

    /// The name of the operation that the request calls, whether it was carried out or not; `None` if it is unknown,
    /// and for the metadata service and the credentials URI.
    pub fn operation(&self) -> Option<&'static str> {
        let operation = self.called()?;
        Some(operation.descriptor().name)
    }

    fn called(&self) -> Option<Operation> {
        let common = |header, name| {
            let parameter = self.query(name).or_else(|| self.form(name));
            self.header(header).or(parameter)
        };
        let version = common("x-acs-version", "Version")?;
        let action = common("x-acs-action", "Action");
        let route = find_route(version, &self.method, &self.path, action)?;
        Some(route.operation)
    }

    /// The fault that happened to the request, if there was one.
    pub fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    pub(crate) fn new(
        request: &http::Request<Bytes>,
        status: u16,
        error_code: Option<String>,
        fault: Option<Fault>,
    ) -> Self {
        let headers = request.headers();
        let joined = |name: &http::HeaderName| {
            let values = headers.get_all(name).iter();
            let texts: Vec<_> = values
                .map(|value| String::from_utf8_lossy(value.as_bytes()))
                .collect();
            (name.as_str().to_owned(), texts.join(","))
        };
        let content_type = headers.get("content-type").map(http::HeaderValue::as_bytes);
        let is_form = content_type
            .and_then(|value| std::str::from_utf8(value).ok())
            .is_some_and(is_form);
        let form = if is_form {
            decode_pairs(request.body())
        } else {
            None
        };
        let query = request.uri().query().unwrap_or_default();
        Self {
            method: request.method().as_str().to_owned(),
            path: request.uri().path().to_owned(),
            query: decode_pairs(query.as_bytes()).unwrap_or_default(),
            form: form.unwrap_or_default(),
            headers: headers.keys().map(joined).collect(),
            body: request.body().clone(),
            status,
            error_code,
            error_message: None,
            fault,
        }
    }

    pub(crate) fn with_error_message(self, message: Option<String>) -> Self {
        Self {
            error_message: message,
            ..self
        }
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &names(&self.query))
            .field("form", &names(&self.form))
            .field("headers", &names(&self.headers))
            .field("body_length", &self.body.len())
            .field("status", &self.status)
            .field("error_code", &self.error_code)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}
