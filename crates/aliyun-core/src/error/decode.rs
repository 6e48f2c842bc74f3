//! An answer that is not what was promised.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};

use super::excerpt;
use crate::error::RetryHeaders;
use crate::model::decode::JsonError;

/// The service, or something in its place, answered something that was not promised.
///
/// It shows what the answer looked like, not what stood in it: of a JSON body the names of its
/// members, of a page its title, of a text its plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    reason: String,
    path: String,
    status: StatusCode,
    content_type: Option<String>,
    request_id: Option<String>,
    excerpt: String,
    hint: RetryHeaders,
}

impl DecodeError {
    /// The answer, what is wrong with it, and what it says about trying again; `mask` takes the
    /// request's secrets out of a text.
    pub(crate) fn new(
        response: &Response<Bytes>,
        malformed: JsonError,
        hint: RetryHeaders,
        mask: impl Fn(&str) -> String,
    ) -> Self {
        let masked = |text: String| mask(&text);
        Self {
            reason: malformed.reason,
            // The keys of a map are whatever the answer has there.
            path: mask(&malformed.path),
            status: response.status(),
            content_type: media_type(response.headers()).map(masked),
            request_id: request_id(response.headers()).map(masked),
            excerpt: mask(&excerpt::of(response.body())),
            hint,
        }
    }

    /// What is wrong with the answer.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The JSON path of the member in question; empty when the whole answer is.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The HTTP status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The media type of the answer.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The id under which the service knows the request, if a header gives it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How long the service says to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.hint.retry_after
    }

    /// Whether there were too many requests: the status is 429, or the gateway says when the next one
    /// may come.
    pub fn is_throttling(&self) -> bool {
        self.hint.is_throttling
    }

    /// What the body looked like, without its values.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unexpected answer: ")?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} (HTTP {}", self.reason, self.status.as_u16())?;
        if let Some(content_type) = &self.content_type {
            write!(f, ", {content_type}")?;
        }
        if let Some(request_id) = &self.request_id {
            write!(f, ", request id {request_id}")?;
        }
        write!(f, "; body: {})", self.excerpt)
    }
}

impl std::error::Error for DecodeError {}

/// The request id that the gateway repeats in a header.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    header_text(headers, "x-acs-request-id")
}

/// The media type of an answer, without parameters, if it looks like one.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let text = header_text(headers, header::CONTENT_TYPE.as_str())?;
    let (kind, subtype) = text.split(';').next()?.trim().split_once('/')?;
    let is_name = |name: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'+' | b'-' | b'.');
        (1..=32).contains(&name.len()) && name.bytes().all(plain)
    };
    (is_name(kind) && is_name(subtype)).then(|| format!("{kind}/{subtype}"))
}

/// A header's value, if it is a short printable text.
fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?;
    (!text.is_empty() && text.len() <= 100).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &'static str, value: &str) -> DecodeError {
        let mut response = Response::new(Bytes::new());
        let value = header::HeaderValue::from_str(value).expect("it can be sent");
        response.headers_mut().insert(name, value);
        DecodeError::new(
            &response,
            JsonError::of_body("no"),
            RetryHeaders::default(),
            str::to_owned,
        )
    }

    #[test]
    fn a_media_type_is_told_if_it_looks_like_one() {
        let names = ["a".repeat(32), "a".repeat(33)];
        let [longest, too_long] = names.each_ref().map(|name| format!("text/{name}"));
        for (value, told) in [
            ("text/html; charset=utf-8", Some("text/html")),
            ("application/problem+json", Some("application/problem+json")),
            ("application/vnd.x-y", Some("application/vnd.x-y")),
            (&longest, Some(&*longest)),
            (&too_long, None),
            ("text/S3CRET", None),
            ("S3CRET/html", None),
            ("text/", None),
            ("text", None),
        ] {
            assert_eq!(with("content-type", value).content_type(), told, "{value}");
        }
    }

    #[test]
    fn a_request_id_is_a_short_text() {
        let longest = "R".repeat(100);
        assert_eq!(
            with("x-acs-request-id", &longest).request_id(),
            Some(&*longest)
        );
        for value in ["", &"R".repeat(101)] {
            assert_eq!(
                with("x-acs-request-id", value).request_id(),
                None,
                "{value}"
            );
        }
    }
}
