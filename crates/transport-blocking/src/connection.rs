//! A connection, which knows whether it was used before.
//!
//! A server closes connections that are idle for too long, and may do so at the very moment when a
//! request is on its way. Such a request can be retried on a new connection, so the error is marked.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::time::Duration;
use std::{fmt, process};

use aliyun_core::error::is_connection_closed;
use ureq::Timeout;
use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

use crate::connect::stream::{Deadline, Stream};
use crate::outgoing;

/// The size of the buffer for responses, in bytes: the head of a response must fit.
///
/// It must not be larger than what ureq accepts as a head, because ureq takes everything in the buffer for
/// one head if a server sends many interim responses at once.
const INPUT: usize = 64 * 1024;
/// The size of the buffer for what ureq takes for the request, in bytes.
const OUTPUT: usize = 1024;

/// The error of a kept connection that was closed before the response began.
#[derive(Debug)]
pub(crate) struct StaleError(io::Error);

impl StaleError {
    /// The error of the connection, if it is marked as stale.
    pub(crate) fn find(error: &ureq::Error) -> Option<&io::Error> {
        match error {
            ureq::Error::Other(other) => other.downcast_ref().map(|Self(error)| error),
            _ => None,
        }
    }
}

impl fmt::Display for StaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a kept connection was closed: {}", self.0)
    }
}

impl Error for StaleError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// A connection to a server, or to a proxy that forwards requests to it.
pub(crate) struct Connection {
    stream: Box<dyn Stream>,
    buffers: LazyBuffers,
    is_tls: bool,
    /// Whether an earlier exchange used it. Set when a request follows a response.
    is_reused: bool,
    /// Whether the response of this exchange has begun. A connection that is lost afterwards is not
    /// stale: the service was there, and may have acted on the request.
    has_response: bool,
    /// The process that opened it. After a `fork` the other process has it, too, and two processes must
    /// not read from one connection.
    process: u32,
}

impl Connection {
    pub(crate) fn new(stream: Box<dyn Stream>, is_tls: bool) -> Self {
        Self {
            stream,
            buffers: LazyBuffers::new(INPUT, OUTPUT),
            is_tls,
            is_reused: false,
            has_response: false,
            process: process::id(),
        }
    }

    fn set_limits(&mut self, timeout: NextTimeout) {
        let pause = timeout.per_read.map_or(Duration::MAX, |pause| *pause);
        let deadline = Deadline::after(*timeout.after);
        self.stream.socket().set_limits(deadline, pause);
    }

    /// The error of a read or write as ureq and [`StaleError::find`] expect it.
    fn error(&mut self, error: io::Error, timeout: NextTimeout) -> ureq::Error {
        let is_stale = self.is_reused && !self.has_response && is_connection_closed(error.kind());
        match error.kind() {
            _ if is_stale => ureq::Error::Other(Box::new(StaleError(error))),
            ErrorKind::TimedOut if self.stream.socket().is_overdue() => {
                ureq::Error::Timeout(timeout.reason)
            }
            ErrorKind::TimedOut => ureq::Error::Timeout(Timeout::PerRead),
            _ => ureq::Error::Io(error),
        }
    }
}

impl Transport for Connection {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, _: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        if self.has_response {
            self.is_reused = true;
            self.has_response = false;
        }
        self.set_limits(timeout);
        // What ureq has written says only that there is a request.
        let Some(request) = outgoing::take() else {
            return Ok(());
        };
        let sent = self.stream.write_all(&request);
        sent.and_then(|()| self.stream.flush())
            .map_err(|error| self.error(error, timeout))
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.set_limits(timeout);
        let buffer = self.buffers.input_append_buf();
        if buffer.is_empty() {
            return Err(ureq::Error::LargeResponseHeader(INPUT, INPUT));
        }
        match self.stream.read(buffer) {
            Ok(0) if self.is_reused && !self.has_response => {
                let closed =
                    io::Error::new(ErrorKind::UnexpectedEof, "the server closed the connection");
                Err(self.error(closed, timeout))
            }
            Ok(length) => {
                self.has_response |= length > 0;
                self.buffers.input_appended(length);
                Ok(length > 0)
            }
            Err(error) => Err(self.error(error, timeout)),
        }
    }

    fn is_open(&mut self) -> bool {
        self.process == process::id() && self.stream.socket().is_idle()
    }

    fn is_tls(&self) -> bool {
        self.is_tls
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("is_tls", &self.is_tls)
            .field("is_reused", &self.is_reused)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, TcpStream};

    use super::*;
    use crate::connect::stream::Socket;

    #[test]
    fn a_connection_is_used_by_the_process_that_opened_it_only() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
        let address = listener.local_addr().expect("it is bound");
        let stream = TcpStream::connect(address).expect("it is listened to");
        let socket = Socket::new(stream, Deadline::after(Duration::from_secs(10)));
        let mut connection = Connection::new(Box::new(socket), false);
        assert!(connection.is_open());
        connection.process ^= 1;
        assert!(!connection.is_open());
    }
}
