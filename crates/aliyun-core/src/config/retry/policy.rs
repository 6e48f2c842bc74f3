//! The retry policy: how many attempts a call makes, and how long it waits between them.

use std::time::Duration;

use super::{FailedAttempt, Failure, GiveUpReason, RetryDecision};
use crate::error::{Error, ErrorKind, is_or_extends};

/// How many attempts a call makes, and how long it waits between them.
///
/// The wait is exponential backoff with full jitter: it is random between zero and a limit that doubles
/// from attempt to attempt. Without jitter, clients that failed together would retry together. If the
/// service names a time, the call waits at least that long instead. If the wait would not end before the
/// deadline of the call, the call ends at once with the error of the last attempt.
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
/// The [guide](crate::guide::attempts) has the table of the failures that are retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until a call has it"]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    throttled_base_delay: Duration,
    max_delay: Duration,
    codes: &'static [&'static str],
}

impl RetryPolicy {
    /// The default number of attempts: 3, as in those of the vendor's SDKs that retry by default.
    pub const DEFAULT_MAX_ATTEMPTS: u32 = 3;
    /// The default limit of the first wait: 100 milliseconds, as in the vendor's SDKs.
    pub const DEFAULT_BASE_DELAY: Duration = Duration::from_millis(100);
    /// The default limit of the first wait after throttling: 500 milliseconds, as in the vendor's SDKs. It
    /// is longer, because quotas are counted per second or per minute.
    pub const DEFAULT_THROTTLED_BASE_DELAY: Duration = Duration::from_millis(500);
    /// The default limit of all waits: 20 seconds, as in the vendor's SDKs.
    pub const DEFAULT_MAX_DELAY: Duration = Duration::from_secs(20);

    /// Creates a policy with the defaults.
    pub const fn new() -> Self {
        Self {
            max_attempts: Self::DEFAULT_MAX_ATTEMPTS,
            base_delay: Self::DEFAULT_BASE_DELAY,
            throttled_base_delay: Self::DEFAULT_THROTTLED_BASE_DELAY,
            max_delay: Self::DEFAULT_MAX_DELAY,
            codes: &[],
        }
    }

    /// Creates a policy that retries no failed attempt.
    ///
    /// Rejected credentials or a skewed clock are still corrected once, because the rejected request had no
    /// effect. An idempotent request is also sent once more if a reused connection turns out to be
    /// closed.
    pub const fn never() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first one. 0 counts as 1. Defaults to
    /// [3](Self::DEFAULT_MAX_ATTEMPTS), as in those of the vendor's SDKs that retry by default.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the limit of the wait before the second attempt. It doubles from attempt to attempt. Defaults
    /// to [100 milliseconds](Self::DEFAULT_BASE_DELAY), as in the vendor's SDKs.
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the limit of the wait before the second attempt if the service throttled the first one without
    /// naming a time. It doubles from attempt to attempt. Defaults to
    /// [500 milliseconds](Self::DEFAULT_THROTTLED_BASE_DELAY), because quotas are counted per second or per
    /// minute.
    pub const fn throttled_base_delay(mut self, delay: Duration) -> Self {
        self.throttled_base_delay = delay;
        self
    }

    /// Sets the limit of all waits for which the service names no time. Defaults to
    /// [20 seconds](Self::DEFAULT_MAX_DELAY), as in the vendor's SDKs.
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets codes of the service that pass by themselves, such as `OperationConflict` or `IncorrectStatus`.
    /// A refusal with one of them, or with one that continues it after a dot, is retried like any other
    /// failure: after a backoff or the time that the service names, within the attempts, the budget and the
    /// deadline. Defaults to none, because only the caller knows whether such a state passes soon.
    ///
    /// The service refused the request, so it had no effect, and it is retried even if the operation is not
    /// idempotent. A failure that is known to be of another kind, such as a status 5xx, keeps its rule even
    /// if its code is listed: it may have had an effect.
    ///
    /// ```
    /// use aliyun_core::RetryPolicy;
    ///
    /// const BUSY: RetryPolicy = RetryPolicy::new()
    ///     .retry_codes(&["IncorrectStatus", "OperationConflict", "SystemBusy"])
    ///     .max_attempts(5);
    /// # let _ = BUSY;
    /// ```
    pub const fn retry_codes(mut self, codes: &'static [&'static str]) -> Self {
        self.codes = codes;
        self
    }

    /// Classifies the error of an attempt: as [`Failure::from_error`] does, and by the
    /// [codes](Self::retry_codes) of this policy.
    pub fn classify(&self, error: &Error) -> Failure {
        let failure = Failure::from_error(error);
        let is_listed = |code: &str| self.codes.iter().any(|known| is_or_extends(code, known));
        match error.kind() {
            ErrorKind::Api(api) if failure == Failure::Permanent && is_listed(api.said_code()) => {
                Failure::Refused {
                    retry_after: error.retry_after(),
                }
            }
            _ => failure,
        }
    }

    /// Decides whether a failed attempt is retried, and when. `random` is a uniformly distributed number,
    /// from which the jitter is computed.
    ///
    /// It is a pure function. It does not know the client's [budget](super::RetryBudget), which a call asks
    /// after a decision to retry.
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
            Failure::Throttled { .. } | Failure::Refused { .. } | Failure::NotSent => true,
            Failure::Unavailable { retry_after } => retry_after.is_some(),
            Failure::ResponseLost
            | Failure::NonceUsed
            | Failure::ServerError { .. }
            | Failure::StaleConnection => false,
        };
        if !had_no_effect && !attempt.idempotent {
            return Some(GiveUpReason::NotIdempotent);
        }
        let is_exhausted = attempt.number >= self.max_attempts.max(1);
        (is_exhausted && attempt.failure != Failure::StaleConnection)
            .then_some(GiveUpReason::AttemptsExhausted)
    }

    fn delay(&self, attempt: &FailedAttempt, random: u64) -> Duration {
        let (base, retry_after) = match attempt.failure {
            Failure::NonceUsed | Failure::StaleConnection => return Duration::ZERO,
            Failure::Throttled { retry_after } => (self.throttled_base_delay, retry_after),
            Failure::Refused { retry_after }
            | Failure::ServerError { retry_after }
            | Failure::Unavailable { retry_after } => (self.base_delay, retry_after),
            Failure::Permanent | Failure::ResponseLost | Failure::NotSent => {
                (self.base_delay, None)
            }
        };
        if let Some(retry_after) = retry_after {
            // Never earlier than the service asks for, and up to a tenth later, so that not all clients
            // retry at the same moment.
            return retry_after.saturating_add(fraction_of(retry_after / 10, random));
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

/// A part of a duration, from zero up to all of it, in proportion to a random number.
pub(crate) fn fraction_of(whole: Duration, random: u64) -> Duration {
    let nanoseconds = u64::try_from(whole.as_nanos()).unwrap_or(u64::MAX);
    let part = (u128::from(nanoseconds) * u128::from(random)) >> 64;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}
