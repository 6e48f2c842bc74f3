//! Byte streams with limits of time.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// A connection to a peer, encrypted or not.
pub(crate) trait Stream: Read + Write + Send + Sync + 'static {
    /// The connection below all layers of TLS.
    fn socket(&mut self) -> &mut Socket;
}

/// A moment after which nothing is waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Instant);

impl Deadline {
    /// More than a year counts as a year: an `Instant` may be unable to represent much more.
    const MAX: Duration = Duration::from_secs(365 * 24 * 60 * 60);

    pub(crate) fn after(duration: Duration) -> Self {
        Self(Instant::now() + duration.min(Self::MAX))
    }

    /// The time that is left.
    ///
    /// # Errors
    ///
    /// An error of kind `TimedOut` if none is.
    pub(crate) fn left(self) -> io::Result<Duration> {
        let left = self.0.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        Ok(left)
    }
}

/// A TCP connection whose reads and writes have limits of time. An error of kind `TimedOut` means that one
/// of them passed.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: TcpStream,
    deadline: Deadline,
    /// The longest wait for bytes of the peer.
    pause: Duration,
    /// The limits that are set in the operating system.
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
}

impl Socket {
    pub(crate) fn new(stream: TcpStream, deadline: Deadline) -> Self {
        Self {
            stream,
            deadline,
            pause: Duration::MAX,
            read_timeout: None,
            write_timeout: None,
        }
    }

    /// Sets the limits of all reads and writes from now on.
    pub(crate) fn set_limits(&mut self, deadline: Deadline, pause: Duration) {
        self.deadline = deadline;
        self.pause = pause;
    }

    /// Whether the deadline has passed, so that it, and not a pause, ended a read.
    pub(crate) fn is_overdue(&self) -> bool {
        self.deadline.left().is_err()
    }

    /// Whether the connection is open and silent. Bytes that no request asked for, or the end, make it
    /// useless.
    pub(crate) fn is_idle(&self) -> bool {
        let peek = || {
            self.stream.set_nonblocking(true)?;
            let peeked = self.stream.peek(&mut [0]);
            self.stream.set_nonblocking(false)?;
            peeked
        };
        matches!(peek(), Err(error) if error.kind() == ErrorKind::WouldBlock)
    }
}

impl Stream for Socket {
    fn socket(&mut self) -> &mut Socket {
        self
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let limit = self.deadline.left()?.min(self.pause);
            // A limit that is the same as before, as most pauses are, needs no system call.
            if self.read_timeout != Some(limit) {
                unless_closed(self.stream.set_read_timeout(Some(limit)))?;
                self.read_timeout = Some(limit);
            }
            match self.stream.read(buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                result => return result.map_err(as_timeout),
            }
        }
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            let left = self.deadline.left()?;
            // The limit of an earlier request is good enough, if it is neither longer nor much shorter:
            // most requests then need no system call for it.
            let is_usable = |limit: Duration| limit <= left && limit >= left / 2;
            if !self.write_timeout.is_some_and(is_usable) {
                unless_closed(self.stream.set_write_timeout(Some(left)))?;
                self.write_timeout = Some(left);
            }
            match self.stream.write(bytes).map_err(as_timeout) {
                Err(error) if error.kind() == ErrorKind::TimedOut => {}
                result => return result,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// macOS sets no limit once the peer has closed the connection. A response may still be readable then, and
/// the read or write itself reports what happened.
fn unless_closed(set: io::Result<()>) -> io::Result<()> {
    match set {
        Err(error) if cfg!(target_vendor = "apple") && error.kind() == ErrorKind::InvalidInput => {
            Ok(())
        }
        result => result,
    }
}

/// Some systems report a timeout as `WouldBlock`.
fn as_timeout(error: io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => error,
    }
}
