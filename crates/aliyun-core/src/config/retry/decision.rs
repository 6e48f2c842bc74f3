//! What is known of a failed attempt, and what becomes of it.

use std::time::Duration;

use super::Failure;

/// What is known of an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailedAttempt {
    /// How it failed.
    pub failure: Failure,
    /// Which attempt of its call it was, from 1. Those that do not [count](RetryDecision::Retry) are
    /// left out.
    pub number: u32,
    /// How much of the call's time is left.
    pub remaining: Duration,
    /// Whether the request may be sent again though it may have had its effect.
    pub idempotent: bool,
}

/// What becomes of a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryDecision {
    /// The call ends with the error.
    GiveUp(GiveUpReason),
    /// The request is made and sent again.
    Retry {
        /// After this much time.
        after: Duration,
        /// Whether the attempt counts as a failure of the service. A connection that had been kept
        /// for too long is nobody's failure.
        counts: bool,
    },
}

/// Why a failed attempt is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GiveUpReason {
    /// It was the last attempt that the policy allows.
    AttemptsExhausted,
    /// The client's [budget](super::RetryBudget) is used up.
    BudgetExhausted,
    /// It would fail again.
    Permanent,
    /// The call's time ends before the wait does.
    OutOfTime,
    /// The request may have had its effect and would have it twice.
    NotIdempotent,
}

impl std::fmt::Display for GiveUpReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::AttemptsExhausted => "it was the last attempt",
            Self::BudgetExhausted => "the client's budget for repetitions is used up",
            Self::Permanent => "it would fail again",
            Self::OutOfTime => "the call has no time left",
            Self::NotIdempotent => "the request may have had its effect",
        })
    }
}
