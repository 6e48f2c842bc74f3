//! Whether there is a tokio runtime with all that the client needs.

use std::net::UdpSocket;
use std::panic::catch_unwind;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use aliyun_core::error::ConfigError;
use tokio::runtime::{self, Handle};
use tokio::time::sleep;

/// The check of the runtime that calls run in.
#[derive(Debug, Default)]
pub(crate) struct RuntimeCheck {
    /// The runtime that was found in order last.
    last: Mutex<Option<runtime::Id>>,
}

impl RuntimeCheck {
    /// Returns an error if the current runtime lacks something, or if there is none.
    ///
    /// tokio cannot be asked for its timer and its I/O: whatever needs them panics without them. So a panic
    /// is provoked where it does no harm, once a runtime.
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        let missing = |what| ConfigError::AsyncRuntime { missing: what };
        let Ok(handle) = Handle::try_current() else {
            return Err(missing("there is no tokio runtime"));
        };
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if *last == Some(handle.id()) {
            return Ok(());
        }
        if catch_unwind(|| drop(sleep(Duration::ZERO))).is_err() {
            return Err(missing("the tokio runtime has no timer"));
        }
        // Without a socket nothing is known, and a connection will fail with the reason.
        if let Ok(socket) = UdpSocket::bind("127.0.0.1:0")
            && socket.set_nonblocking(true).is_ok()
            && catch_unwind(|| drop(tokio::net::UdpSocket::from_std(socket))).is_err()
        {
            return Err(missing("the tokio runtime has no I/O"));
        }
        *last = Some(handle.id());
        Ok(())
    }
}
