//! Responses that cannot be decoded.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};

use super::RetryHeaders;
use super::excerpt::{self, BodyKind};
use crate::model::decode::JsonError;

/// A response that is neither what the operation returns nor an error response, for example the page of a
/// proxy.
///
/// It describes the body without its values: a JSON body by the names of its members, an HTML page by its
/// title or its first words, and any other text by its plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    reason: String,
    path: String,
    status: StatusCode,
    content_type: Option<String>,
    request_id: Option<String>,
    server: Option<String>,
    kind: BodyKind,
    excerpt: String,
    retry: RetryHeaders,
}

impl DecodeError {
    /// Creates the error of a response. `cause` is `None` if its body is not JSON, and then the kind of the
    /// body is the reason. `mask` removes the request's secrets from a text, and `mask_name` from a name or
    /// an ID.
    pub(crate) fn new(
        response: &Response<Bytes>,
        cause: Cause,
        retry: RetryHeaders,
        mask: impl Fn(&str) -> String,
        mask_name: impl Fn(&str) -> String,
    ) -> Self {
        let masked = |text: String| mask_name(&text);
        let (kind, excerpt) = excerpt::describe(response.body());
        let cause = match cause {
            Cause::Certain(reason) => JsonError::of_body(reason),
            Cause::Body(cause) => match kind.reason() {
                Some(reason) => JsonError::of_body(reason),
                None => cause,
            },
        };
        Self {
            reason: cause.reason,
            // The keys of a map are data of the response, which may contain a secret of the request.
            path: mask(&cause.path),
            status: response.status(),
            content_type: media_type(response.headers()).map(masked),
            request_id: request_id(response.headers()).map(masked),
            server: header_text(response.headers(), header::SERVER.as_str()).map(masked),
            kind,
            excerpt: mask(&excerpt),
            retry,
        }
    }

    /// What is wrong with the response.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The JSON path of the member that is wrong. Empty if the whole response is.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The media type of the response, without parameters.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The ID of the request in the service's logs, if a header contains it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The program that responded, by the header `Server`.
    pub fn server(&self) -> Option<&str> {
        self.server.as_deref()
    }

    /// Advice for a response that is not the service's.
    pub(super) fn hint(&self) -> Option<&'static str> {
        let is_other = !matches!(self.kind, BodyKind::Json | BodyKind::Empty);
        is_other.then_some(
            "something else than the service responded, such as a proxy, a gateway or the sign-in page of a network: check the endpoint, the proxy settings and the network",
        )
    }

    /// How long to wait before the next request, if a header of the response names a time.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry.retry_after
    }

    /// Whether the service throttled the request: the status is 429, or the response has the header
    /// `x-acs-retry-after`.
    pub fn is_throttling(&self) -> bool {
        self.retry.is_throttling
    }

    /// A description of the body without its values.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unexpected response: ")?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} (HTTP {}", self.reason, self.status.as_u16())?;
        if let Some(content_type) = &self.content_type {
            write!(f, ", {content_type}")?;
        }
        if let Some(request_id) = &self.request_id {
            write!(f, ", request ID {request_id}")?;
        }
        if let Some(server) = &self.server {
            write!(f, ", server {server}")?;
        }
        write!(f, "; body: {})", self.excerpt)
    }
}

impl std::error::Error for DecodeError {}

/// Why a response cannot be decoded.
pub(crate) enum Cause {
    /// This reason, whatever the body is.
    Certain(&'static str),
    /// What is wrong with the body, if it is JSON. If not, its kind is the reason.
    Body(JsonError),
}

impl BodyKind {
    /// What is wrong with a body of this kind. `None` for JSON.
    fn reason(self) -> Option<&'static str> {
        Some(match self {
            Self::Binary => "binary data, not a response of the service",
            Self::Empty => "the response has no body",
            Self::Html => "an HTML page, not a response of the service",
            Self::Json => return None,
            Self::Text => "a text that is not JSON, not a response of the service",
            Self::Xml => "XML that is no error of the service, not a response of the service",
        })
    }
}

/// The request ID in the gateway's header.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    header_text(headers, "x-acs-request-id")
}

/// The media type of a response, without parameters, if it looks like one.
///
/// The header may contain anything, and the error shows it. Lower-case letters in two short names leave
/// little room for a secret.
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

    fn with_header(name: &'static str, value: &str) -> DecodeError {
        let mut response = Response::new(Bytes::new());
        let value = header::HeaderValue::from_str(value).expect("the value is valid");
        response.headers_mut().insert(name, value);
        DecodeError::new(
            &response,
            Cause::Certain("no"),
            RetryHeaders::default(),
            str::to_owned,
            str::to_owned,
        )
    }

    #[test]
    fn a_media_type_is_shown_if_it_looks_like_one() {
        let names = ["a".repeat(32), "a".repeat(33)];
        let [longest, too_long] = names.each_ref().map(|name| format!("text/{name}"));
        for (value, shown) in [
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
            assert_eq!(
                with_header("content-type", value).content_type(),
                shown,
                "{value}"
            );
        }
    }

    #[test]
    fn a_request_id_is_shown_if_it_is_short() {
        let longest = "R".repeat(100);
        assert_eq!(
            with_header("x-acs-request-id", &longest).request_id(),
            Some(&*longest)
        );
        for value in ["", &"R".repeat(101)] {
            assert_eq!(
                with_header("x-acs-request-id", value).request_id(),
                None,
                "{value}"
            );
        }
    }
}
