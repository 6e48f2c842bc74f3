//! The input of an RPC signature.

use core::fmt;

use crate::Timestamp;
use crate::redact::Names;

/// A request to sign with the RPC scheme.
///
/// `Debug` shows the names of the parameters, but no values, because values can be secret.
pub struct Request<'a, N = &'a str, V = &'a str> {
    /// The HTTP method. It is signed in upper case.
    pub method: &'a str,
    /// The name of the operation, for example `DescribeRegions`.
    pub action: &'a str,
    /// The version of the product's API, for example `2019-12-09`.
    pub version: &'a str,
    /// The caller's parameters, not encoded, in any order: all that will be sent in the URL or in the form
    /// body, including `Format`, except those that the signer adds.
    pub parameters: &'a [(N, V)],
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
            .field("method", &self.method)
            .field("action", &self.action)
            .field("version", &self.version)
            .field("parameters", &Names(self.parameters))
            .field("timestamp", &self.timestamp)
            .field("nonce", &self.nonce)
            .finish()
    }
}
