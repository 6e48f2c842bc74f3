//! What is done to a connection in place of an answer.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

/// Bytes that are sent as they are, and what becomes of the connection then.
///
/// It is an [`Error`] because that is how one gets out of the server and to the connection.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub(crate) bytes: Bytes,
    /// How long to pause after each byte; `None`: they go out together.
    pub(crate) interval: Option<Duration>,
    pub(crate) then: ConnectionAction,
}

/// What becomes of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ConnectionAction {
    /// TCP RST.
    Reset,
    /// TCP FIN.
    Close,
    /// It is good for the next request.
    KeepAlive,
}

impl RawResponse {
    /// Sends these bytes at once.
    pub(super) fn new(bytes: impl Into<Bytes>, end: ConnectionAction) -> Self {
        Self {
            bytes: bytes.into(),
            interval: None,
            then: end,
        }
    }
}

impl fmt::Debug for RawResponse {
    /// The bytes can hold tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("length", &self.bytes.len())
            .field("every", &self.interval)
            .field("end", &self.then)
            .finish()
    }
}

impl fmt::Display for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is wanted for something that is no answer")
    }
}

impl Error for RawResponse {}
