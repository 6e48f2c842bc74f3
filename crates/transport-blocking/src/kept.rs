//! Connections that know whether they were kept from an earlier exchange.
//!
//! A server closes connections that are idle for too long, and may do so in the very moment in which
//! a request is on its way. ureq reports that like any other lost connection.

use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};

use ureq::unversioned::transport::{Buffers, NextTimeout, Transport};

/// The error of a kept connection that was closed before the answer began.
#[derive(Debug)]
pub(crate) struct Stale(ureq::Error);

impl Stale {
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

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a kept connection was closed: {}", self.0)
    }
}

impl Error for Stale {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// A connection that marks the error when it turns out to be stale.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    connection: T,
    /// It has been used for an exchange before this one.
    is_reused: bool,
    /// The answer of this exchange has begun.
    is_answered: bool,
}

impl<T> Kept<T> {
    pub(crate) fn new(connection: T) -> Self {
        Self {
            connection,
            is_reused: false,
            is_answered: false,
        }
    }

    /// Marks an error if this connection is stale. A connection further inside, such as the one to a
    /// proxy, cannot tell a first exchange from a later one.
    fn judge(&self, error: ureq::Error) -> ureq::Error {
        let error = Stale::unmark(error);
        if self.is_reused && !self.is_answered && is_closed(&error) {
            ureq::Error::Other(Box::new(Stale(error)))
        } else {
            error
        }
    }
}

impl<T: Transport> Transport for Kept<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.connection.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        if self.is_answered {
            self.is_reused = true;
            self.is_answered = false;
        }
        let sent = self.connection.transmit_output(amount, timeout);
        sent.map_err(|error| self.judge(error))
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        match self.connection.await_input(timeout) {
            Ok(true) => {
                self.is_answered = true;
                Ok(true)
            }
            Ok(false) if self.is_reused && !self.is_answered => {
                let closed = io::Error::new(ErrorKind::UnexpectedEof, "the server hung up");
                Err(self.judge(closed.into()))
            }
            Ok(false) => Ok(false),
            Err(error) => Err(self.judge(error)),
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
    match error {
        ureq::Error::Io(io) => matches!(
            io.kind(),
            ErrorKind::BrokenPipe
                | ErrorKind::ConnectionAborted
                | ErrorKind::ConnectionReset
                | ErrorKind::UnexpectedEof
        ),
        _ => false,
    }
}
