//! Whether a failed attempt is repeated, and when.

use std::time::Duration;

use super::{FailedAttempt, Failure, GiveUpReason, RetryDecision};

/// How often a request is sent, and how long a call waits in between.
///
/// The wait is drawn at random from nothing to twice as much as before ("full jitter"), so that
/// callers who failed together do not come back together. A service that says how long to wait is
/// obeyed, and a wait that the call has no time for is not begun.
///
/// ```
/// use std::time::Duration;
///
/// use aliyun_core::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_secs(5));
/// let never = RetryPolicy::never();
/// # let _ = (patient, never);
/// ```
///
/// What may be repeated at all is told in [the guide](crate::guide::attempts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    throttled_base_delay: Duration,
    max_delay: Duration,
}

impl RetryPolicy {
    /// How often a request is sent unless told otherwise: three times, as the official clients do
    /// that repeat requests by default.
    pub const DEFAULT_MAX_ATTEMPTS: u32 = 3;
    /// The longest first wait unless told otherwise: 100 milliseconds, as in the official clients.
    pub const DEFAULT_BASE_DELAY: Duration = Duration::from_millis(100);
    /// The longest first wait after throttling unless told otherwise: 500 milliseconds, as in the
    /// official clients, because quotas are counted by the second or the minute.
    pub const DEFAULT_THROTTLED_BASE_DELAY: Duration = Duration::from_millis(500);
    /// The longest wait unless told otherwise: 20 seconds, as in the official clients.
    pub const DEFAULT_MAX_DELAY: Duration = Duration::from_secs(20);

    /// The defaults.
    pub const fn new() -> Self {
        Self {
            max_attempts: Self::DEFAULT_MAX_ATTEMPTS,
            base_delay: Self::DEFAULT_BASE_DELAY,
            throttled_base_delay: Self::DEFAULT_THROTTLED_BASE_DELAY,
            max_delay: Self::DEFAULT_MAX_DELAY,
        }
    }

    /// No failed attempt is repeated.
    ///
    /// What a refusal shows how to mend is still mended, once: a security token that has expired, a
    /// clock that is wrong. Neither request had any effect.
    pub const fn never() -> Self {
        Self::new().max_attempts(1)
    }

    /// How often a request is sent, the first time included; 0 counts as 1.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The longest wait before the second attempt; it doubles from one attempt to the next.
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait before the second attempt if the service throttled the first and did not say
    /// for how long.
    pub const fn throttled_base_delay(mut self, delay: Duration) -> Self {
        self.throttled_base_delay = delay;
        self
    }

    /// The longest wait of all, unless the service says how long to wait.
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Decides whether a failed attempt is repeated. A pure function; `random` is anything from 0 to
    /// the largest number, each as likely as the others.
    pub fn decide(&self, attempt: &FailedAttempt, random: u64) -> RetryDecision {
        if let Some(reason) = self.reason_to_give_up(attempt) {
            return RetryDecision::GiveUp(reason);
        }
        let after = self.delay(attempt, random);
        if after >= attempt.remaining {
            return RetryDecision::GiveUp(GiveUpReason::OutOfTime);
        }
        RetryDecision::Retry {
            after,
            counts: attempt.failure != Failure::StaleConnection,
        }
    }

    fn reason_to_give_up(&self, attempt: &FailedAttempt) -> Option<GiveUpReason> {
        let had_no_effect = match attempt.failure {
            Failure::Permanent => return Some(GiveUpReason::Permanent),
            Failure::Throttled { .. } | Failure::NotSent => true,
            Failure::Unavailable { retry_after } => retry_after.is_some(),
            Failure::ResponseLost
            | Failure::NonceUsed
            | Failure::ServerError { .. }
            | Failure::StaleConnection => false,
        };
        if !had_no_effect && !attempt.idempotent {
            return Some(GiveUpReason::NotIdempotent);
        }
        let is_used_up = attempt.number >= self.max_attempts.max(1);
        (is_used_up && attempt.failure != Failure::StaleConnection)
            .then_some(GiveUpReason::AttemptsExhausted)
    }

    fn delay(&self, attempt: &FailedAttempt, random: u64) -> Duration {
        let (base, retry_after) = match attempt.failure {
            Failure::NonceUsed | Failure::StaleConnection => return Duration::ZERO,
            Failure::Throttled { retry_after } => (self.throttled_base_delay, retry_after),
            Failure::ServerError { retry_after } | Failure::Unavailable { retry_after } => {
                (self.base_delay, retry_after)
            }
            Failure::Permanent | Failure::ResponseLost | Failure::NotSent => {
                (self.base_delay, None)
            }
        };
        if let Some(told) = retry_after {
            // Never earlier than told, and not all at the same moment.
            return told.saturating_add(fraction_of(told / 10, random));
        }
        let doublings = attempt.number.saturating_sub(1).min(31);
        fraction_of(
            base.saturating_mul(1 << doublings).min(self.max_delay),
            random,
        )
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// A part of a duration, from nothing to all of it.
fn fraction_of(whole: Duration, random: u64) -> Duration {
    let nanoseconds = u64::try_from(whole.as_nanos()).unwrap_or(u64::MAX);
    let part = (u128::from(nanoseconds) * u128::from(random)) >> 64;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}
