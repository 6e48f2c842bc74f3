//! The observer of calls, for metrics, and the events that it receives.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::config::retry::GiveUpReason;
use crate::config::shown_headers::ShownHeaders;
use crate::error::Error;
use crate::operation::Descriptor;

/// Receives events about a client's calls, for example to count them.
///
/// The methods run on the thread, or in the task, that makes the call, so they must be quick and must not
/// block. With the feature `tracing`, a span for each call and an event for each attempt contain the same
/// facts.
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
    reason = "the default methods ignore their arguments, so an observer implements only those it needs"
)]
pub trait Observer: Send + Sync + 'static {
    /// Called before each attempt, with the request that will be sent, without its secrets. Does nothing by
    /// default.
    ///
    /// To see what is sent and what comes back:
    ///
    /// ```
    /// use aliyun_core::config::{AttemptInfo, CallInfo, Observer, RequestInfo};
    ///
    /// struct Printer;
    ///
    /// impl Observer for Printer {
    ///     fn on_request(&self, _: &CallInfo<'_>, request: &RequestInfo<'_>) {
    ///         eprintln!("> {} {}{}", request.method, request.host, request.path);
    ///         for (name, value) in request.headers.iter() {
    ///             eprintln!("> {name}: {value}");
    ///         }
    ///     }
    ///
    ///     fn on_attempt(&self, _: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {
    ///         eprintln!("< {:?} {:?}", attempt.status, attempt.response);
    ///     }
    /// }
    /// ```
    fn on_request(&self, call: &CallInfo<'_>, request: &RequestInfo<'_>) {}

    /// Called after each attempt, when the next action has been decided. Does nothing by default.
    fn on_attempt(&self, call: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {}

    /// Called once at the end of each call that was stepped at least once, also if it is dropped before it
    /// is done. Does nothing by default.
    fn on_end(&self, call: &CallInfo<'_>, end: &CallEnd<'_>) {}
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn on_request(&self, call: &CallInfo<'_>, request: &RequestInfo<'_>) {
        (**self).on_request(call, request);
    }

    fn on_attempt(&self, call: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {
        (**self).on_attempt(call, attempt);
    }

    fn on_end(&self, call: &CallInfo<'_>, end: &CallEnd<'_>) {
        (**self).on_end(call, end);
    }
}

/// The call that an event belongs to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallInfo<'a> {
    /// The vendor's product code.
    pub product: &'static str,
    /// The name of the operation.
    pub operation: &'static str,
    /// The region that the client is configured with.
    pub region: Option<&'a str>,
    /// The host and port that are called. `None` until they are known.
    pub endpoint: Option<&'a str>,
}

impl<'a> CallInfo<'a> {
    pub(crate) fn new(
        descriptor: &'static Descriptor,
        region: Option<&'a str>,
        endpoint: Option<&'a str>,
    ) -> Self {
        Self {
            product: descriptor.product.code,
            operation: descriptor.name,
            region,
            endpoint,
        }
    }
}

/// A request that will be sent, without its secrets.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequestInfo<'a> {
    /// The number of the attempt in its call, starting at 1.
    pub number: u32,
    /// The HTTP method.
    pub method: &'a Method,
    /// The host, with the port if it has one.
    pub host: &'a str,
    /// The path of the operation, in which names in braces stand for values.
    pub path: &'static str,
    /// The query, from which only the names are shown.
    pub query: QueryNames<'a>,
    /// The headers, with their secrets masked.
    pub headers: ShownHeaders<'a>,
    /// The size of the body in bytes.
    pub body_bytes: usize,
}

/// What came back from an attempt, without its secrets.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResponseInfo<'a> {
    /// The headers, with their secrets masked.
    pub headers: ShownHeaders<'a>,
    /// The size of the body in bytes.
    pub body_bytes: usize,
}

/// The names of the parameters in a query, percent-encoded.
#[derive(Clone, Copy)]
pub struct QueryNames<'a>(pub(crate) &'a str);

impl<'a> QueryNames<'a> {
    /// Returns the names, in the order of the query.
    pub fn iter(&self) -> impl Iterator<Item = &'a str> {
        let parameters = self.0.split('&').filter(|parameter| !parameter.is_empty());
        parameters.map(|parameter| {
            parameter
                .split_once('=')
                .map_or(parameter, |(name, _)| name)
        })
    }
}

impl fmt::Debug for QueryNames<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// A finished attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptInfo<'a> {
    /// The number of the attempt in its call, starting at 1.
    pub number: u32,
    /// The time from handing out the request to receiving its result.
    pub elapsed: Duration,
    /// The HTTP status, if there was a response.
    pub status: Option<StatusCode>,
    /// The ID of the request in the service's logs, if the response contains it.
    pub request_id: Option<&'a str>,
    /// The rest of the response, if there was one.
    pub response: Option<ResponseInfo<'a>>,
    /// The error, if the attempt failed.
    pub error: Option<&'a Error>,
    /// What the call does next.
    pub next: NextAction,
}

/// What a call does after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextAction {
    /// It retries with a timestamp of the service's clock, because the service rejected the timestamp.
    CorrectClock {
        /// How far the service's clock is ahead of this machine's, in seconds. Negative if it is behind.
        offset_seconds: i64,
    },
    /// It returns the output: the attempt succeeded.
    Done,
    /// It returns the error.
    GiveUp(GiveUpReason),
    /// It obtains other credentials and retries with them, because the service rejected the security
    /// token or the access key. If there are no others, it returns the error.
    RefreshCredentials,
    /// It retries after a wait.
    Retry {
        /// The time that the call waits.
        after: Duration,
    },
}

impl fmt::Display for NextAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CorrectClock { offset_seconds } => {
                write!(f, "retry with the clock corrected by {offset_seconds} s")
            }
            Self::Done => f.write_str("done"),
            Self::GiveUp(reason) => write!(f, "not retried: {reason}"),
            Self::RefreshCredentials => f.write_str("retry with other credentials"),
            Self::Retry { after } => write!(f, "retry after {} ms", after.as_millis()),
        }
    }
}

/// A finished call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEnd<'a> {
    /// The number of attempts.
    pub attempts: u32,
    /// The time from the first step to the last one.
    pub elapsed: Duration,
    /// The HTTP status of the last attempt, if it had a response.
    pub status: Option<StatusCode>,
    /// The ID of the last request in the service's logs, if its response contains it.
    pub request_id: Option<&'a str>,
    /// How it ended.
    pub outcome: CallOutcome<'a>,
}

/// How a call ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CallOutcome<'a> {
    /// The call was dropped before it finished, for example because its future was cancelled. A request
    /// may have arrived.
    Dropped,
    /// The call returned this error.
    Failed(&'a Error),
    /// The call returned its output.
    Succeeded,
}
