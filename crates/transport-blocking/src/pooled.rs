//! Connections that know whether they were used before.
//!
//! A server closes connections that are idle for too long, and may do so at the very moment when a
//! request is on its way. Such a request can be retried on a new connection, but ureq reports the loss
//! like any other. So each connection is wrapped in one that marks the error.

use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};

use aliyun_core::error::is_connection_closed;
use ureq::unversioned::transport::{Buffers, NextTimeout, Transport};

/// The error of a pooled connection that was closed before the response began.
#[derive(Debug)]
pub(crate) struct StaleError(ureq::Error);

impl StaleError {
    /// The error of the connection, if it is marked as stale.
    pub(crate) fn find(error: &ureq::Error) -> Option<&ureq::Error> {
        match error {
            ureq::Error::Other(other) => other.downcast_ref().map(|Self(error)| error),
            _ => None,
        }
    }

    /// The error without the mark, if it has one.
    fn unmark(error: ureq::Error) -> ureq::Error {
        match error {
            ureq::Error::Other(other) => match other.downcast() {
                Ok(stale) => {
                    let Self(error) = *stale;
                    error
                }
                Err(other) => ureq::Error::Other(other),
            },
            error => error,
        }
    }
}

impl fmt::Display for StaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a pooled connection was closed: {}", self.0)
    }
}

impl Error for StaleError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// A connection that marks the error if it turns out to be stale.
#[derive(Debug)]
pub(crate) struct PooledConnection<T> {
    connection: T,
    /// Whether an earlier exchange used it. Set when the first bytes of a request follow a response.
    is_reused: bool,
    /// Whether the response of this exchange has begun. A connection that is lost afterwards is not
    /// stale: the service was there, and may have acted on the request.
    has_response: bool,
}

impl<T> PooledConnection<T> {
    pub(crate) fn new(connection: T) -> Self {
        Self {
            connection,
            is_reused: false,
            has_response: false,
        }
    }

    /// Marks an error if this connection is stale. The mark of an inner connection, such as the one to a
    /// proxy, is removed first: the `CONNECT` was its first exchange, so it takes every request through
    /// the tunnel for one on a reused connection.
    fn mark(&self, error: ureq::Error) -> ureq::Error {
        let error = StaleError::unmark(error);
        if self.is_reused && !self.has_response && is_closed(&error) {
            ureq::Error::Other(Box::new(StaleError(error)))
        } else {
            error
        }
    }
}

impl<T: Transport> Transport for PooledConnection<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.connection.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        if self.has_response {
            self.is_reused = true;
            self.has_response = false;
        }
        let sent = self.connection.transmit_output(amount, timeout);
        sent.map_err(|error| self.mark(error))
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        match self.connection.await_input(timeout) {
            Ok(true) => {
                self.has_response = true;
                Ok(true)
            }
            Ok(false) if self.is_reused && !self.has_response => {
                let closed =
                    io::Error::new(ErrorKind::UnexpectedEof, "the server closed the connection");
                Err(self.mark(closed.into()))
            }
            Ok(false) => Ok(false),
            Err(error) => Err(self.mark(error)),
        }
    }

    fn is_open(&mut self) -> bool {
        self.connection.is_open()
    }

    fn is_tls(&self) -> bool {
        self.connection.is_tls()
    }
}

/// Whether the other side closed the connection.
fn is_closed(error: &ureq::Error) -> bool {
    matches!(error, ureq::Error::Io(io) if is_connection_closed(io.kind()))
}
