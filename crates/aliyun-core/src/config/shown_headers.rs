//! Headers with their secrets masked.

use std::fmt;

use http::HeaderMap;

/// The headers of a request or a response, as they can be shown.
///
/// Only values that are known to be harmless are shown: those of this library and of HTTP itself, IDs of
/// requests, and `traceparent`. All others are masked, so a secret that a program or a gateway adds stays
/// secret without being declared as one.
#[derive(Clone, Copy)]
pub struct ShownHeaders<'a>(&'a HeaderMap);

/// The headers whose values are shown.
const SHOWN: [&str; 22] = [
    "accept",
    "age",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "eagleeye-traceid",
    "host",
    "keep-alive",
    "retry-after",
    "server",
    "traceparent",
    "transfer-encoding",
    "user-agent",
    "via",
    "x-acs-action",
    "x-acs-date",
    "x-acs-request-id",
    "x-acs-signature-nonce",
    "x-acs-trace-id",
    "x-acs-version",
];

/// Whether the value of the header with this lower-case name is shown.
pub(super) fn is_shown(name: &str) -> bool {
    SHOWN.contains(&name)
}

impl<'a> ShownHeaders<'a> {
    pub(crate) fn new(headers: &'a HeaderMap) -> Self {
        Self(headers)
    }

    /// Returns the lower-case names and the values. A masked value is `[redacted]`.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().map(|(name, value)| {
            let is_shown = is_shown(name.as_str()) && !value.is_sensitive();
            let text = value.to_str().ok().filter(|_| is_shown);
            (name.as_str(), text.unwrap_or("[redacted]"))
        })
    }
}

impl fmt::Debug for ShownHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
