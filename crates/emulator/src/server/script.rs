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
