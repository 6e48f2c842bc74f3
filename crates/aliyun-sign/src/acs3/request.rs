//! The input of an ACS3 signature.

use core::fmt;

use crate::redact::Names;
use crate::{ApiStyle, Timestamp};

/// A request to sign with the ACS3 scheme.
///
/// `Debug` shows the names of headers and parameters and the length of the body, but no values, because
/// values can be secret.
pub struct Request<'a, N = &'a str, V = &'a str> {
    /// The API style of the operation. It matters with a bearer token only.
    pub style: ApiStyle,
    /// The HTTP method. It is signed in upper case.
    pub method: &'a str,
    /// The value of the `Host` header: the host name, and the port unless it is the default port of the
    /// URL's scheme.
    pub host: &'a str,
    /// The path exactly as it is sent, percent-encoded (for example by
    /// [`encode_path`](crate::encode::encode_path)). An empty path means `/`, the path of the RPC style.
    pub path: &'a str,
    /// The parameters of the URL, not encoded, in any order. Send them as
    /// [`Signed::query`](super::Signed::query) returns them.
    pub query: &'a [(N, V)],
    /// The caller's headers, in any order. It must contain `Content-Type` and every `x-acs-…` header that
    /// will be sent, except those that the signer adds. Other headers may be left out, because they are not
    /// signed.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body exactly as it will be sent. Empty if the request has no body.
    pub body: &'a [u8],
    /// The name of the operation, for example `RunInstances`.
    pub action: &'a str,
    /// The version of the product's API, for example `2019-05-06`.
    pub version: &'a str,
    /// The time of signing.
    pub timestamp: Timestamp,
    /// A text that no other request has, for example 32 random hexadecimal digits. It protects the request
    /// against replay.
    pub nonce: &'a str,
}

impl<N, V> Clone for Request<'_, N, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N, V> Copy for Request<'_, N, V> {}

impl<N: AsRef<str>, V> fmt::Debug for Request<'_, N, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("style", &self.style)
            .field("method", &self.method)
            .field("host", &self.host)
            .field("path", &self.path)
            .field("query", &Names(self.query))
            .field("headers", &Names(self.headers))
            .field("body_length", &self.body.len())
            .field("action", &self.action)
            .field("version", &self.version)
            .field("timestamp", &self.timestamp)
            .field("nonce", &self.nonce)
            .finish()
    }
}
