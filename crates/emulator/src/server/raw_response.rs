//! Responses that bypass the HTTP server, because it cannot send them.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

/// Bytes that are sent unchanged, and what happens to the connection afterwards.
///
/// It implements [`Error`] because an error of the service is the only value that hyper hands back together with
/// the connection.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub(crate) bytes: Bytes,
    /// The pause after each byte; `None` sends all bytes at once.
    pub(crate) interval: Option<Duration>,
    pub(crate) then: ConnectionAction,
}

/// What happens to the connection after the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ConnectionAction {
    /// The connection is reset (TCP RST).
    Reset,
    /// The connection is closed (TCP FIN).
    Close,
    /// The connection serves the next request.
    KeepAlive,
}

impl RawResponse {
    /// A response whose bytes are sent at once.
    pub(super) fn new(bytes: impl Into<Bytes>, then: ConnectionAction) -> Self {
        Self {
            bytes: bytes.into(),
            interval: None,
            then,
        }
    }
}

impl fmt::Debug for RawResponse {
    /// Leaves out the bytes, which can contain tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("length", &self.bytes.len())
            .field("interval", &self.interval)
            .field("then", &self.then)
            .finish()
    }
}

impl fmt::Display for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a fault replaces the response")
    }
}

impl Error for RawResponse {}
