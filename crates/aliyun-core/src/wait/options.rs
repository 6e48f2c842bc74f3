//! The options of a wait.

use std::borrow::Cow;
use std::time::Duration;

use crate::config::{CallOptions, Limits, fraction_of};
use crate::error::Error;

/// How often a wait polls its operation, and for how long.
///
/// ```
/// use std::time::Duration;
///
/// use aliyun_core::WaitOptions;
///
/// let patient = WaitOptions::new()
///     .max_wait(Duration::from_secs(30 * 60))
///     .max_delay(Duration::from_secs(60));
/// # let _ = patient;
/// ```
#[derive(Clone, Debug)]
#[must_use = "options do nothing until a program waits with them"]
pub struct WaitOptions {
    pub(super) max_wait: Duration,
    min_delay: Duration,
    max_delay: Duration,
    pub(super) call: CallOptions,
    tolerated: Vec<Cow<'static, str>>,
}

impl WaitOptions {
    /// The default limit of the whole wait: 10 minutes. Most deployments end within it.
    pub const DEFAULT_MAX_WAIT: Duration = Duration::from_secs(10 * 60);
    /// The default delay before the second poll: 2 seconds, as in the waiters of the AWS SDKs.
    pub const DEFAULT_MIN_DELAY: Duration = Duration::from_secs(2);
    /// The default limit of all delays: 15 seconds, so a program notices the state soon after it is
    /// reached, and a wait of 10 minutes makes some 60 polls.
    pub const DEFAULT_MAX_DELAY: Duration = Duration::from_secs(15);

    /// The shortest delay. A shorter one would be a busy loop that the service throttles.
    const SHORTEST_DELAY: Duration = Duration::from_millis(10);

    /// Creates options with the defaults.
    pub const fn new() -> Self {
        Self {
            max_wait: Self::DEFAULT_MAX_WAIT,
            min_delay: Self::DEFAULT_MIN_DELAY,
            max_delay: Self::DEFAULT_MAX_DELAY,
            call: CallOptions::new(),
            tolerated: Vec::new(),
        }
    }

    /// Sets the limit of the whole wait: from its first step to its end, including all polls and the
    /// delays between them. A poll that is under way at the limit is ended.
    ///
    /// Defaults to [10 minutes](Self::DEFAULT_MAX_WAIT). Zero ends the wait before the first poll. As with
    /// all timeouts, more than a year counts as a year.
    pub fn max_wait(mut self, limit: Duration) -> Self {
        self.max_wait = limit.min(Limits::MAX_DURATION);
        self
    }

    /// Sets the delay before the second poll, which is the shortest one. The first poll is made at once.
    ///
    /// From poll to poll the limit of the delay doubles, up to [`max_delay`](Self::max_delay), and the
    /// delay is random between this one and its limit. Without jitter, programs that started together
    /// would poll together.
    ///
    /// Defaults to [2 seconds](Self::DEFAULT_MIN_DELAY). Less than 10 milliseconds, such as zero, counts as
    /// 10 milliseconds, so there is no busy loop. If it is larger than
    /// [`max_wait`](Self::max_wait), there is one poll.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.min_delay = delay.min(Limits::MAX_DURATION);
        self
    }

    /// Sets the limit of the delays between polls. One that is smaller than
    /// [`min_delay`](Self::min_delay) counts as that.
    ///
    /// Defaults to [15 seconds](Self::DEFAULT_MAX_DELAY). If the service names a time to wait, the delay
    /// is at least as long, whatever this limit is.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay.min(Limits::MAX_DURATION);
        self
    }

    /// Sets the options of each poll. A [timeout](CallOptions::timeout) is that of one poll, and the rest
    /// of [`max_wait`](Self::max_wait) limits it.
    ///
    /// By default each poll is a call with the client's settings.
    pub fn call_options(mut self, options: CallOptions) -> Self {
        self.call = options;
        self
    }

    /// Adds an error code that does not end the wait, although the error would: for example
    /// `InvalidInstanceId.NotFound` of something that was created a moment ago. The code must be equal.
    ///
    /// By default an error ends the wait unless it may pass by itself; see the
    /// [guide](crate::guide::waiting).
    pub fn tolerate_code(mut self, code: impl Into<Cow<'static, str>>) -> Self {
        self.tolerated.push(code.into());
        self
    }

    /// The shortest delay between two polls.
    pub(super) fn shortest_delay(&self) -> Duration {
        self.min_delay.max(Self::SHORTEST_DELAY)
    }

    /// The delay after this many polls.
    pub(super) fn delay(&self, polls: u32, random: u64) -> Duration {
        let shortest = self.shortest_delay();
        let doublings = polls.saturating_sub(1).min(31);
        let limit = shortest
            .saturating_mul(1 << doublings)
            .min(self.max_delay.max(shortest));
        shortest.saturating_add(fraction_of(limit.saturating_sub(shortest), random))
    }

    /// Whether the error has a code that was added.
    pub(super) fn tolerates(&self, error: &Error) -> bool {
        let code = error.code();
        code.is_some_and(|code| self.tolerated.iter().any(|known| known == code))
    }
}

impl Default for WaitOptions {
    fn default() -> Self {
        Self::new()
    }
}
