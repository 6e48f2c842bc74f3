use core::fmt;

use crate::Timestamp;
use crate::redact::Names;

/// What the signature of an RPC request depends on.
///
/// `Debug` shows the names of the parameters only, because values can be passwords.
pub struct Request<'a, N = &'a str, V = &'a str> {
    /// The HTTP method; lower case is raised to upper case.
    pub method: &'a str,
    /// The name of the operation.
    pub action: &'a str,
    /// The version of the product's API, for instance `2019-12-09`.
    pub version: &'a str,
    /// The caller's parameters, not encoded, in any order, whether they travel in the URL or in the form
    /// body. `Format` is one of them; those the signer adds are not.
    pub parameters: &'a [(N, V)],
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
            .field("method", &self.method)
            .field("action", &self.action)
            .field("version", &self.version)
            .field("parameters", &Names(self.parameters))
            .field("timestamp", &self.timestamp)
            .field("nonce", &self.nonce)
            .finish()
    }
}
