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
    pub repeatable: bool,
}

/// What becomes of a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryDecision {
    /// The call ends with the error.
    GiveUp(GiveUp),
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
pub enum GiveUp {
    /// It was the last attempt that the policy allows.
    AttemptsUsedUp,
    /// The client's [budget](super::RetryBudget) is used up.
    BudgetUsedUp,
    /// It would fail again.
    Final,
    /// The call's time ends before the wait does.
    NoTime,
    /// The request may have had its effect and would have it twice.
    NotRepeatable,
}

impl std::fmt::Display for GiveUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::AttemptsUsedUp => "it was the last attempt",
            Self::BudgetUsedUp => "the client's budget for repetitions is used up",
            Self::Final => "it would fail again",
            Self::NoTime => "the call has no time left",
            Self::NotRepeatable => "the request may have had its effect",
        })
    }
}
