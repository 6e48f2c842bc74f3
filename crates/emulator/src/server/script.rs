//! What is done to a connection in place of an answer.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

/// Bytes that are sent as they are, and what becomes of the connection then.
///
/// It is an [`Error`] because that is how one gets out of the server and to the connection.
#[derive(Clone)]
pub(crate) struct Script {
    pub(crate) bytes: Bytes,
    /// How long to pause after each byte; `None`: they go out together.
    pub(crate) every: Option<Duration>,
    pub(crate) end: End,
}

/// What becomes of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// TCP RST.
    Reset,
    /// TCP FIN.
    Close,
    /// It is good for the next request.
    Open,
}

impl Script {
    /// Sends these bytes at once.
    pub(super) fn new(bytes: impl Into<Bytes>, end: End) -> Self {
        Self {
            bytes: bytes.into(),
            every: None,
            end,
        }
    }
}

impl fmt::Debug for Script {
    /// The bytes can hold tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script")
            .field("length", &self.bytes.len())
            .field("every", &self.every)
            .field("end", &self.end)
            .finish()
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is wanted for something that is no answer")
    }
}

impl Error for Script {}

/// An answer as bytes; `length` is what it says of the length of its body.
pub(super) fn written(
    request: &http::Request<Bytes>,
    response: &http::Response<Bytes>,
    length: usize,
) -> Vec<u8> {
    let status = response.status();
    let reason = status.canonical_reason().unwrap_or_default();
    let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
    let mut header = |name: &str, value: &[u8]| {
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value);
        bytes.extend_from_slice(b"\r\n");
    };
    for (name, value) in response.headers() {
        header(name.as_str(), value.as_bytes());
    }
    header("content-length", length.to_string().as_bytes());
    if after(request) == End::Close {
        header("connection", b"close");
    }
    bytes.extend_from_slice(b"\r\n");
    if request.method() != http::Method::HEAD {
        bytes.extend_from_slice(response.body());
    }
    bytes
}

/// What becomes of a connection after an answer to this request, if all goes well.
pub(super) fn after(request: &http::Request<Bytes>) -> End {
    let values = request.headers().get_all(http::header::CONNECTION);
    let mut options = values
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    let is_last = request.version() < http::Version::HTTP_11
        || options.any(|option| option.trim().eq_ignore_ascii_case("close"));
    if is_last { End::Close } else { End::Open }
}
