//! The input and the output of a retry decision.

use std::fmt;
use std::time::Duration;

use super::Failure;

/// A failed attempt, as a retry policy sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailedAttempt {
    /// How it failed.
    pub failure: Failure,
    /// The number of the attempt in its call, starting at 1. Attempts that do not
    /// [count](RetryDecision::Retry) are left out.
    pub number: u32,
    /// The time until the deadline of the call.
    pub remaining: Duration,
    /// Whether the request is idempotent, that is, safe to send twice.
    pub idempotent: bool,
}

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryDecision {
    /// The call ends with the error of the attempt.
    GiveUp(GiveUpReason),
    /// The request is built, signed and sent once more.
    Retry {
        /// The time to wait before that.
        after: Duration,
        /// Whether the attempt counts against the policy's maximum, and against the client's budget unless
        /// nothing was sent. The first one on a stale connection does not: the server closed a connection that was idle, which says
        /// nothing about whether the service works.
        counts: bool,
    },
}

/// Why a failed attempt is not retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GiveUpReason {
    /// The policy allows no more attempts.
    AttemptsExhausted,
    /// The client's [budget](super::RetryBudget) has too few tokens.
    BudgetExhausted,
    /// Retrying would not help: the service would reject the request once more.
    Permanent,
    /// The wait would not end before the deadline of the call.
    OutOfTime,
    /// The request may have taken effect and is not idempotent.
    NotIdempotent,
}

impl fmt::Display for GiveUpReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AttemptsExhausted => "the retry policy allows no more attempts",
            Self::BudgetExhausted => "the client's retry budget is exhausted",
            Self::Permanent => "retrying would not help",
            Self::OutOfTime => "the deadline of the call is too close",
            Self::NotIdempotent => "the request may have taken effect and is not idempotent",
        })
    }
}
