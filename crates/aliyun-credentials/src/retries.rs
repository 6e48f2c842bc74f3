//! Retrying the requests of providers.

use std::time::Duration;

use aliyun_core::Error;
use aliyun_core::config::{FailedAttempt, Failure, RetryDecision, RetryPolicy};

/// The attempts of one request of a provider. It decides like a call whether a failed attempt is retried.
///
/// All of these requests are idempotent: a session that was issued twice does no harm.
pub(crate) struct Retries {
    policy: RetryPolicy,
    /// When the last attempt must have ended, on the monotonic clock.
    deadline: Duration,
    /// Until when attempts may be retried, on the monotonic clock.
    retry_until: Duration,
    /// The number of attempts that count against the policy's maximum.
    counted: u32,
    /// Whether an attempt was retried because its connection was stale.
    had_stale_connection: bool,
    last: Option<Error>,
}

impl Retries {
    /// Begins at `now`. All attempts together take `limit` at most, and none follows a failure after
    /// `retry_until`.
    pub(crate) fn new(
        policy: RetryPolicy,
        now: Duration,
        limit: Duration,
        retry_until: Option<Duration>,
    ) -> Self {
        let deadline = now.saturating_add(limit);
        Self {
            policy,
            deadline,
            retry_until: retry_until.map_or(deadline, |time| time.min(deadline)),
            counted: 0,
            had_stale_connection: false,
            last: None,
        }
    }

    /// Returns how long an attempt that begins now may take. A first attempt may take all of the limit, and
    /// a retry as long as attempts may be retried.
    ///
    /// # Errors
    ///
    /// Returns the error of the last attempt if no time is left.
    pub(crate) fn begin(&mut self, now: Duration) -> Result<Duration, Error> {
        if self.last.is_none() {
            return Ok(self.deadline.saturating_sub(now));
        }
        let left = self.retry_until.saturating_sub(now);
        match self.last.take_if(|_| left.is_zero()) {
            Some(error) => Err(error),
            None => Ok(left),
        }
    }

    /// Returns how long to wait before the next attempt.
    ///
    /// # Errors
    ///
    /// Returns the error of the request if there is no other attempt.
    pub(crate) fn failed(
        &mut self,
        error: Error,
        now: Duration,
        random: u64,
    ) -> Result<Duration, Error> {
        let error = match &self.last {
            Some(earlier) => error.after(earlier),
            None => error,
        };
        let mut failure = self.policy.classify(&error);
        if failure == Failure::StaleConnection && self.had_stale_connection {
            failure = Failure::ResponseLost;
        }
        let attempt = FailedAttempt {
            failure,
            number: self.counted + 1,
            remaining: self.retry_until.saturating_sub(now),
            idempotent: true,
        };
        match self.policy.decide(&attempt, random) {
            RetryDecision::GiveUp(_) => Err(error),
            RetryDecision::Retry { after, counts } => {
                self.counted += u32::from(counts);
                self.had_stale_connection |= !counts;
                self.last = Some(error);
                Ok(after)
            }
        }
    }
}
