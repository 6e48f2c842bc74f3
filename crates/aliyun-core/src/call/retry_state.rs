//! The history of a call's attempts, and the decision what follows a failed one.

use std::borrow::Cow;
use std::time::Duration;

use crate::config::clock::ClockSkew;
use crate::config::observe::NextAction;
use crate::config::{
    FailedAttempt, Failure, GiveUpReason, RetryBudget, RetryDecision, RetryPolicy,
};
use crate::error::{self, Arrival, CallHistory, Error, ErrorKind, TransportErrorKind};

/// The history of a call's attempts.
pub(super) struct RetryState {
    policy: RetryPolicy,
    idempotent: bool,
    /// The number of attempts.
    attempts: u32,
    /// The number of retries that count against the policy's maximum.
    counted: u32,
    /// The number of retries that took tokens of the client's budget.
    paid: u32,
    /// Whether an attempt was retried because its connection was stale.
    had_stale_connection: bool,
    /// The offset of the service's clock in seconds, if a response corrected it.
    correction: Option<i64>,
    /// How far any attempt got at most.
    arrival: Option<Arrival>,
    is_outcome_unknown: bool,
    hint: Option<Cow<'static, str>>,
}

/// A failed attempt.
pub(super) struct FailureContext<'e> {
    pub(super) error: &'e Error,
    /// How the clocks differ, if the service rejected the timestamp.
    pub(super) skew: Option<ClockSkew>,
    /// Whether the service rejected the credentials, and others may help.
    pub(super) rejects_credentials: bool,
    /// The time until the deadline of the call.
    pub(super) remaining: Duration,
}

impl RetryState {
    pub(super) fn new(policy: RetryPolicy, idempotent: bool) -> Self {
        Self {
            policy,
            idempotent,
            attempts: 0,
            counted: 0,
            paid: 0,
            had_stale_connection: false,
            correction: None,
            arrival: None,
            is_outcome_unknown: false,
            hint: None,
        }
    }

    pub(super) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The offset of the service's clock in seconds, if a response to this call corrected it.
    pub(super) fn correction(&self) -> Option<i64> {
        self.correction
    }

    /// Sets the hint of the call's error. The next attempt clears it.
    pub(super) fn set_hint(&mut self, hint: Option<Cow<'static, str>>) {
        self.hint = hint;
    }

    /// Records an attempt.
    pub(super) fn attempted(&mut self) {
        self.attempts += 1;
        self.hint = None;
    }

    /// Decides what follows a failed attempt.
    ///
    /// A skewed clock and rejected credentials are corrected before the policy is asked, each once
    /// per call. These rejections had no effect, so the request may be sent once more even if it is not
    /// idempotent, and they say nothing about the service's load, so they cost neither an attempt of the
    /// policy nor tokens of the budget.
    pub(super) fn after_failure(
        &mut self,
        context: &FailureContext<'_>,
        budget: &RetryBudget,
        random: u64,
    ) -> NextAction {
        let error = context.error;
        self.arrival = self.arrival.max(Some(error.arrival()));
        match context.skew {
            Some(ClockSkew::Correctable(offset)) if self.correction.is_none() => {
                self.correction = Some(offset);
                return NextAction::CorrectClock {
                    offset_seconds: offset,
                };
            }
            Some(ClockSkew::TooLarge(offset)) => self.hint = Some(error::clock_hint(offset)),
            Some(ClockSkew::Correctable(_) | ClockSkew::Negligible) | None => {}
        }
        if context.rejects_credentials {
            return NextAction::RefreshCredentials;
        }
        let mut failure = self.policy.classify(error);
        if failure == Failure::StaleConnection && self.had_stale_connection {
            // A server that closes two connections in a row has a problem, so the second failure counts.
            // Without this limit a call could retry until its deadline, because stale connections neither
            // count nor wait.
            failure = Failure::ResponseLost;
        }
        self.is_outcome_unknown |= !self.idempotent && may_have_taken_effect(failure, error);
        let attempt = FailedAttempt {
            failure,
            number: self.counted + 1,
            remaining: context.remaining,
            idempotent: self.idempotent,
        };
        match self.policy.decide(&attempt, random) {
            RetryDecision::GiveUp(reason) => NextAction::GiveUp(reason),
            // A connection that was never made brought the service no request, so trying again does not add
            // to its load. A server that restarts under many callers refuses hundreds of connections in an
            // instant, and that must not use up what they need when it is back. The attempts and the
            // deadline still limit them.
            RetryDecision::Retry { counts: true, .. }
                if failure != Failure::NotSent && !self.withdraw(budget) =>
            {
                NextAction::GiveUp(GiveUpReason::BudgetExhausted)
            }
            RetryDecision::Retry { after, counts } => {
                self.counted += u32::from(counts);
                self.had_stale_connection |= !counts;
                NextAction::Retry { after }
            }
        }
    }

    /// Returns tokens to the budget after the call has succeeded.
    pub(super) fn succeeded(&self, budget: &RetryBudget) {
        budget.deposit(self.paid > 0);
    }

    /// Takes the tokens of a retry, if there are enough.
    fn withdraw(&mut self, budget: &RetryBudget) -> bool {
        let is_taken = budget.withdraw();
        self.paid += u32::from(is_taken);
        is_taken
    }

    /// The facts about all attempts, for the call's error.
    pub(super) fn history(&mut self) -> CallHistory {
        CallHistory {
            attempts: self.attempts,
            arrival: self.arrival,
            is_outcome_unknown: self.is_outcome_unknown,
            hint: self.hint.take(),
        }
    }
}

/// Whether the operation may have taken effect although its attempt failed like this.
fn may_have_taken_effect(failure: Failure, error: &Error) -> bool {
    match failure {
        Failure::Throttled { .. } | Failure::Refused { .. } | Failure::NotSent => false,
        Failure::Unavailable { retry_after } => retry_after.is_none(),
        Failure::ResponseLost
        | Failure::NonceUsed
        | Failure::ServerError { .. }
        | Failure::StaleConnection => true,
        // The operation succeeded, and its response cannot be read.
        Failure::Permanent => match error.kind() {
            ErrorKind::Decode(decode) => decode.status().is_success(),
            ErrorKind::Transport(transport) => {
                matches!(transport.kind(), TransportErrorKind::TooLarge { .. })
            }
            _ => false,
        },
    }
}
