use core::fmt;

use crate::redact::Names;
use crate::{ApiStyle, Timestamp};

/// What the signature of a V3 request depends on.
///
/// `Debug` shows the names of headers and parameters only, because values can be secret.
pub struct Request<'a, N = &'a str, V = &'a str> {
    /// The kind of API.
    pub style: ApiStyle,
    /// The HTTP method; lower case is raised to upper case.
    pub method: &'a str,
    /// The value of the `Host` header, with the port if it is not the usual one.
    pub host: &'a str,
    /// The path exactly as it goes on the wire, encoded already; [`encode_path`](crate::encode::encode_path)
    /// does that. Empty means `/`, the path of the RPC style.
    pub path: &'a str,
    /// The parameters of the URL, not encoded, in any order.
    pub query: &'a [(N, V)],
    /// The caller's headers, at least all of `Content-Type` and `x-acs-…` that will be sent. Those the signer
    /// adds are not among them.
    pub headers: &'a [(&'a str, &'a str)],
    /// The bytes of the body exactly as they will be sent; empty if there is none.
    pub body: &'a [u8],
    /// The name of the operation.
    pub action: &'a str,
    /// The version of the product's API, for instance `2019-05-06`.
    pub version: &'a str,
    /// The time of signing.
    pub timestamp: Timestamp,
    /// A text no other request has, for instance 32 random hexadecimal digits.
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
