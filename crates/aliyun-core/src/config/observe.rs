//! Telling others what calls do, for metrics.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::config::retry::GiveUpReason;
use crate::error::Error;

/// Somebody who wants to know what the calls of a client do, for instance to count them.
///
/// It is told on the thread, or in the task, that makes the call, and should be quick. With the
/// feature `tracing` the same is told by a span for each call and an event for each attempt.
///
/// ```
/// use std::sync::atomic::{AtomicU32, Ordering};
///
/// use aliyun_core::Config;
/// use aliyun_core::config::{CallEnd, CallInfo, CallOutcome, Observer};
///
/// #[derive(Default)]
/// struct Failures(AtomicU32);
///
/// impl Observer for Failures {
///     fn on_end(&self, _: &CallInfo<'_>, end: &CallEnd<'_>) {
///         if let CallOutcome::Failed(_) = end.outcome {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// let config = Config::builder().observer(Failures::default()).build();
/// # let _ = config;
/// ```
#[expect(
    unused_variables,
    reason = "whoever wants to know of one of them needs no method for the other"
)]
pub trait Observer: Send + Sync + 'static {
    /// An attempt is over, and it is decided what follows.
    fn on_attempt(&self, call: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {}

    /// A call is over.
    fn on_end(&self, call: &CallInfo<'_>, end: &CallEnd<'_>) {}
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn on_attempt(&self, call: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {
        (**self).on_attempt(call, attempt);
    }

    fn on_end(&self, call: &CallInfo<'_>, end: &CallEnd<'_>) {
        (**self).on_end(call, end);
    }
}

/// Which call something is told about.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallInfo<'a> {
    /// The vendor's product code.
    pub product: &'static str,
    /// The name of the operation.
    pub operation: &'static str,
    /// The region that the client was given.
    pub region: Option<&'a str>,
    /// Host and port that are called; `None` until they are known.
    pub endpoint: Option<&'a str>,
}

/// An attempt that is over.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptInfo<'a> {
    /// Which one of its call it was, from 1.
    pub number: u32,
    /// From handing the request out to its outcome.
    pub elapsed: Duration,
    /// The HTTP status, if there was an answer.
    pub status: Option<StatusCode>,
    /// The id under which the service knows the request.
    pub request_id: Option<&'a str>,
    /// What went wrong, if something did.
    pub error: Option<&'a Error>,
    /// What follows.
    pub next: NextAction,
}

/// What follows an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextAction {
    /// Another attempt, by the service's clock, which is so many seconds ahead of this machine's.
    CorrectClock {
        /// Less than 0 if it is behind.
        offset_seconds: i64,
    },
    /// Nothing: it succeeded.
    Done,
    /// Nothing: it failed, and is not repeated.
    GiveUp(GiveUpReason),
    /// Another attempt with other credentials, if there are any, since these were refused.
    RefreshCredentials,
    /// Another attempt after this much time.
    Retry {
        /// How long the call waits.
        after: Duration,
    },
}

impl fmt::Display for NextAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CorrectClock { offset_seconds } => {
                write!(f, "again with the clock set by {offset_seconds} s")
            }
            Self::Done => f.write_str("done"),
            Self::GiveUp(reason) => write!(f, "not repeated: {reason}"),
            Self::RefreshCredentials => f.write_str("again with other credentials"),
            Self::Retry { after } => write!(f, "again after {} ms", after.as_millis()),
        }
    }
}

/// A call that is over.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEnd<'a> {
    /// How many requests were made.
    pub attempts: u32,
    /// From the first step to the end; of a call that was dropped, to its last step.
    pub elapsed: Duration,
    /// The HTTP status of the last answer, if there was one.
    pub status: Option<StatusCode>,
    /// The id under which the service knows the last request.
    pub request_id: Option<&'a str>,
    /// How it ended.
    pub outcome: CallOutcome<'a>,
}

/// How a call ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CallOutcome<'a> {
    /// Whoever wanted its result lost interest. A request may have arrived.
    Dropped,
    /// With an error.
    Failed(&'a Error),
    /// With an output.
    Succeeded,
}
