//! What a call has been through, and what follows from it.

use std::borrow::Cow;
use std::time::Duration;

use crate::config::clock::ClockSkew;
use crate::config::observe::NextAction;
use crate::config::{
    FailedAttempt, Failure, GiveUpReason, RetryBudget, RetryDecision, RetryPolicy,
};
use crate::error::{self, Arrival, CallHistory, Error, ErrorKind, TransportErrorKind};

/// What a call has been through so far.
pub(super) struct RetryState {
    policy: RetryPolicy,
    idempotent: bool,
    /// How many requests were made.
    attempts: u32,
    /// Those of them that the policy counts.
    counted: u32,
    went_stale: bool,
    /// How far the service's clock is ahead, if a refusal has told.
    correction: Option<i64>,
    furthest: Option<Arrival>,
    is_outcome_unknown: bool,
    hint: Option<Cow<'static, str>>,
}

/// A failed attempt.
pub(super) struct FailureContext<'e> {
    pub(super) error: &'e Error,
    /// What it says about the clocks, if it was refused for its time stamp.
    pub(super) skew: Option<ClockSkew>,
    /// Whether other credentials may help.
    pub(super) rejects_token: bool,
    /// How much of the call's time is left.
    pub(super) remaining: Duration,
}

impl RetryState {
    pub(super) fn new(policy: RetryPolicy, repeatable: bool) -> Self {
        Self {
            policy,
            idempotent: repeatable,
            attempts: 0,
            counted: 0,
            went_stale: false,
            correction: None,
            furthest: None,
            is_outcome_unknown: false,
            hint: None,
        }
    }

    pub(super) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How far the service's clock is ahead, by what a refusal has told this call.
    pub(super) fn correction(&self) -> Option<i64> {
        self.correction
    }

    /// Advises whoever gets the error of the last attempt.
    pub(super) fn advise(&mut self, hint: Option<Cow<'static, str>>) {
        self.hint = hint;
    }

    /// Takes note of a request that was made.
    pub(super) fn attempted(&mut self) {
        self.attempts += 1;
        self.hint = None;
    }

    /// Decides what follows a failed attempt. What a refusal shows how to mend is mended once,
    /// whatever the policy: neither the refused request nor the wait for another one costs anything.
    pub(super) fn failed(
        &mut self,
        failed: &FailureContext<'_>,
        budget: &RetryBudget,
        random: u64,
    ) -> NextAction {
        let error = failed.error;
        self.furthest = self.furthest.max(Some(error.arrival()));
        match failed.skew {
            Some(ClockSkew::Correctable(offset)) if self.correction.is_none() => {
                self.correction = Some(offset);
                return NextAction::CorrectClock {
                    offset_seconds: offset,
                };
            }
            Some(ClockSkew::TooLarge(offset)) => self.hint = Some(error::for_clock(offset)),
            Some(ClockSkew::Correctable(_) | ClockSkew::Negligible) | None => {}
        }
        if failed.rejects_token {
            return NextAction::RefreshCredentials;
        }
        let mut failure = Failure::from_error(error);
        if failure == Failure::StaleConnection && self.went_stale {
            // Once is an accident, twice is a server that closes connections.
            failure = Failure::ResponseLost;
        }
        self.is_outcome_unknown |= !self.idempotent && may_have_had_effect(failure, error);
        let attempt = FailedAttempt {
            failure,
            number: self.counted + 1,
            remaining: failed.remaining,
            idempotent: self.idempotent,
        };
        match self.policy.decide(&attempt, random) {
            RetryDecision::GiveUp(reason) => NextAction::GiveUp(reason),
            RetryDecision::Retry { counts: true, .. } if !budget.withdraw() => {
                NextAction::GiveUp(GiveUpReason::BudgetExhausted)
            }
            RetryDecision::Retry { after, counts } => {
                self.counted += u32::from(counts);
                self.went_stale |= !counts;
                NextAction::Retry { after }
            }
        }
    }

    /// Takes note of the call's success.
    pub(super) fn succeeded(&self, budget: &RetryBudget) {
        budget.deposit(self.counted > 0);
    }

    /// What the call's error has to tell beyond its last attempt.
    pub(super) fn history(&mut self) -> CallHistory {
        CallHistory {
            attempts: self.attempts,
            arrival: self.furthest,
            is_outcome_unknown: self.is_outcome_unknown,
            hint: self.hint.take(),
        }
    }
}

/// Whether an operation may have had its effect though its attempt failed in this way.
fn may_have_had_effect(failure: Failure, error: &Error) -> bool {
    match failure {
        Failure::Throttled { .. } | Failure::NotSent => false,
        Failure::Unavailable { retry_after } => retry_after.is_none(),
        Failure::ResponseLost
        | Failure::NonceUsed
        | Failure::ServerError { .. }
        | Failure::StaleConnection => true,
        // It succeeded, and nobody can read with what result.
        Failure::Permanent => match error.kind() {
            ErrorKind::Decode(decode) => decode.status().is_success(),
            ErrorKind::Transport(transport) => {
                matches!(transport.kind(), TransportErrorKind::TooLarge { .. })
            }
            _ => false,
        },
    }
}
