//! The error of a wait.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// Why a wait ended without reaching its state, with the last response and the last error that it saw.
///
/// Neither `Display` nor `Debug` shows the response, which may contain secrets.
pub struct WaitError<R>(Box<Inner<R>>);

struct Inner<R> {
    operation: &'static str,
    kind: WaitErrorKind,
    progress: Progress<R>,
    elapsed: Duration,
}

/// What a wait has seen so far.
pub(super) struct Progress<R> {
    pub(super) polls: u32,
    pub(super) last_response: Option<R>,
    pub(super) last_error: Option<Error>,
}

/// The reason why a wait ended without reaching its state. The names are those of the waiters of the AWS
/// SDKs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitErrorKind {
    /// The limit of the whole wait has passed, or would pass before another poll is allowed.
    ExceededMaxWait {
        /// The limit.
        max_wait: Duration,
    },
    /// The condition said that the state can no longer be reached.
    FailureState {
        /// The reason that the condition gave.
        reason: String,
    },
    /// A poll failed with an error that does not pass by itself. It is the
    /// [last error](WaitError::last_error).
    OperationFailed,
}

impl<R> WaitError<R> {
    pub(super) fn new(
        operation: &'static str,
        kind: WaitErrorKind,
        progress: Progress<R>,
        elapsed: Duration,
    ) -> Self {
        Self(Box::new(Inner {
            operation,
            kind,
            progress,
            elapsed,
        }))
    }

    /// Returns the reason.
    pub fn kind(&self) -> &WaitErrorKind {
        &self.0.kind
    }

    /// Returns the response of the last poll that succeeded, if there was one.
    pub fn last_response(&self) -> Option<&R> {
        self.0.progress.last_response.as_ref()
    }

    /// Returns the response of the last poll that succeeded by value.
    pub fn into_last_response(self) -> Option<R> {
        self.0.progress.last_response
    }

    /// Returns the error of the last poll that failed, if there was one. A later poll may have succeeded.
    pub fn last_error(&self) -> Option<&Error> {
        self.0.progress.last_error.as_ref()
    }

    /// Returns the number of polls, including those that failed.
    pub fn polls(&self) -> u32 {
        self.0.progress.polls
    }

    /// Returns how long the wait took.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }
}

impl<R> fmt::Display for WaitError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.0.operation;
        match self.kind() {
            WaitErrorKind::ExceededMaxWait { max_wait } => {
                write!(
                    f,
                    "`{operation}` did not report the expected state within {max_wait:?}, in {} polls; \
                     wait longer with `max_wait`, or look at the last response",
                    self.polls()
                )?;
                match self.last_error() {
                    Some(error) => write!(f, "; the last error: {error}"),
                    None => Ok(()),
                }
            }
            WaitErrorKind::FailureState { reason } => {
                write!(
                    f,
                    "`{operation}` reports that the expected state cannot be reached: "
                )?;
                // The reason may be a text of the service, and a terminal would interpret control
                // characters as commands.
                for c in reason.chars() {
                    if c.is_control() {
                        write!(f, "{}", c.escape_default())?;
                    } else {
                        write!(f, "{c}")?;
                    }
                }
                Ok(())
            }
            WaitErrorKind::OperationFailed => {
                write!(f, "`{operation}` failed while it was polled")?;
                match self.last_error() {
                    Some(error) => write!(f, ": {error}"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl<R> fmt::Debug for WaitError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitError")
            .field("operation", &self.0.operation)
            .field("kind", &self.0.kind)
            .field("polls", &self.polls())
            .field("elapsed", &self.elapsed())
            .field("last_error", &self.last_error())
            .finish_non_exhaustive()
    }
}

impl<R> StdError for WaitError<R> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.last_error().and_then(Error::source)
    }
}
