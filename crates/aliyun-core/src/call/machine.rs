//! What a call carries from step to step, and how it gets from one state to the next.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::{Buffer, Signer};

use super::nonce::Nonce;
use super::outgoing_request::OutgoingRequest;
use super::prepared::{Prepared, Stamp};
use super::random::RandomSource;
use super::retry_state::{FailureContext, RetryState};
use super::telemetry::{AttemptSummary, Telemetry};
use crate::config::clock::ClockSkew;
use crate::config::{CallOptions, Config, Limits, NextAction, Now};
use crate::error::{Error, Phase, TransportError, TransportErrorKind, ValidationError};
use crate::model::{Object, Slot};
use crate::operation::{Descriptor, Operation};

/// What a call carries through all of its states. It does not know the type of the operation, so
/// a program has it once, however many operations it calls.
pub(super) struct Machine<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) request: &'a (dyn Object + Sync),
    /// Where the response goes.
    pub(super) output: &'a mut (dyn Slot + Send),
    /// What the validation of the operation found, until it is reported.
    invalid: Option<ValidationError>,
    pub(super) config: &'a Config,
    options: CallOptions,
    pub(super) retry: RetryState,
    pub(super) telemetry: Telemetry<'a>,
    pub(super) signer: Option<Arc<Signer>>,
    rejected: Option<RejectedCredentials>,
    pub(super) buffer: Buffer,
    pub(super) prepared: Option<Prepared<'a>>,
    /// The request that is on its way, or was the last one.
    pub(super) stamp: Option<Stamp>,
}

/// Credentials whose security token the service rejected as invalid or expired.
struct RejectedCredentials {
    signer: Arc<Signer>,
    /// What the service said, until there are other credentials to try.
    error: Option<Error>,
}

pub(super) enum State {
    /// The first attempt, or the next one, may be made.
    Ready,
    /// An attempt was made. What follows is not decided yet.
    Attempted(AttemptOutcome),
    /// The next attempt may be made at this moment of the monotonic clock; the last one ended in this
    /// error.
    Waiting(Duration, Error),
    Done(Result<(), Error>),
}

/// What came of an attempt.
pub(super) struct AttemptOutcome {
    pub(super) result: Result<(), Error>,
    pub(super) summary: AttemptSummary,
    pub(super) skew: Option<ClockSkew>,
}

impl<'a> Machine<'a> {
    pub(super) fn new<O: Operation>(
        operation: &'a O,
        config: &'a Config,
        options: CallOptions,
        output: &'a mut O::Output,
    ) -> Self {
        let invalid = if options.validate {
            operation.validate().err()
        } else {
            None
        };
        let descriptor = operation.descriptor();
        Self {
            descriptor,
            request: operation,
            output,
            invalid,
            config,
            options,
            retry: RetryState::new(
                options.retry.unwrap_or(config.retry()),
                options.idempotent.unwrap_or(descriptor.idempotent),
            ),
            telemetry: Telemetry::new(descriptor, config),
            signer: None,
            rejected: None,
            buffer: Buffer::new(),
            prepared: None,
            stamp: None,
        }
    }

    /// The request of the next attempt; `None` if credentials are needed first.
    pub(super) fn attempt(
        &mut self,
        now: Now,
        random: &dyn RandomSource,
    ) -> Result<Option<OutgoingRequest>, Error> {
        let (descriptor, config) = (self.descriptor, self.config);
        let prepared = match &mut self.prepared {
            Some(prepared) => prepared,
            none => {
                let invalid = self.invalid.take();
                let prepared = Prepared::new(
                    descriptor,
                    self.request,
                    invalid,
                    config,
                    &self.options,
                    now,
                )?;
                self.telemetry.goes_to(prepared.endpoint.authority());
                none.insert(prepared)
            }
        };
        let signer = self.signer.as_deref().filter(|_| descriptor.signed);
        if descriptor.signed && signer.is_none() {
            return Ok(None);
        }
        let remaining = prepared.deadline.saturating_sub(now.monotonic);
        if remaining.is_zero() {
            let phase = match self.retry.attempts() {
                0 => Phase::Credentials,
                _ => Phase::WholeCall,
            };
            return Err(TransportError::new(phase, TransportErrorKind::Timeout, None).into());
        }
        let known = config.server_clock().offset_seconds();
        let stamp = self.stamp.insert(Stamp {
            sent: now,
            offset: self.retry.correction().unwrap_or(known),
            nonce: Nonce::from_bits(random.next_bits()),
        });
        let builder = prepared.builder(descriptor, config, stamp);
        let request = match signer {
            Some(signer) => builder.sign(signer, &mut self.buffer)?,
            None => builder.unsigned()?,
        };
        Ok(Some(OutgoingRequest {
            request,
            limits: Limits {
                // Rounded up, so that the limit of a first attempt is exactly the configured one, and a
                // transport that has set its library up for it need not do so again.
                timeout: whole_milliseconds(remaining),
                ..config.limits()
            },
            use_proxy: true,
        }))
    }

    /// Decides what follows an attempt.
    pub(super) fn settle(
        &mut self,
        outcome: AttemptOutcome,
        now: Now,
        random: &dyn RandomSource,
    ) -> State {
        let AttemptOutcome {
            result,
            summary,
            skew,
        } = outcome;
        let Err(error) = result else {
            self.retry.succeeded(self.config.retry_budget());
            self.telemetry.attempted(summary, None, NextAction::Done);
            return State::Done(Ok(()));
        };
        let failure = FailureContext {
            error: &error,
            skew,
            rejects_token: self.rejects_token(&error),
            remaining: self.remaining(now),
        };
        let random = (random.next_bits() >> 64) as u64;
        let next = self
            .retry
            .failed(&failure, self.config.retry_budget(), random);
        self.telemetry.attempted(summary, Some(&error), next);
        match next {
            NextAction::CorrectClock { .. } => State::Waiting(now.monotonic, error),
            NextAction::Done | NextAction::GiveUp(_) => State::Done(Err(error)),
            NextAction::RefreshCredentials => {
                self.rejected = self.signer.take().map(|signer| RejectedCredentials {
                    signer,
                    error: Some(error),
                });
                State::Ready
            }
            NextAction::Retry { after } => {
                State::Waiting(now.monotonic.saturating_add(after), error)
            }
        }
    }

    /// Ends the call.
    pub(super) fn finish(&mut self, result: Result<(), Error>) -> Result<(), Error> {
        let result = result.map_err(|error| error.with_history(self.retry.history()));
        self.telemetry.ended(result.as_ref().err());
        result
    }

    /// How much of the call's time is left.
    pub(super) fn remaining(&self, now: Now) -> Duration {
        let prepared = self.prepared.as_ref();
        let deadline = prepared.map_or(Duration::ZERO, |prepared| prepared.deadline);
        deadline.saturating_sub(now.monotonic)
    }

    /// Takes credentials. If they are those that were rejected, the call is done.
    pub(super) fn provide(&mut self, signer: Arc<Signer>) -> State {
        if let Some(RejectedCredentials {
            signer: rejected,
            error,
        }) = &mut self.rejected
        {
            let error = error.take();
            if let Some(error) = error.filter(|_| are_same(rejected, &signer)) {
                return State::Done(Err(error));
            }
        }
        self.signer = Some(signer);
        State::Ready
    }

    pub(super) fn rejected_signer(&self) -> Option<&Arc<Signer>> {
        Some(&self.rejected.as_ref()?.signer)
    }

    /// What the service said about the credentials that it rejected.
    pub(super) fn take_rejection(&mut self) -> Option<Error> {
        self.rejected.as_mut()?.error.take()
    }

    /// Whether newer credentials may help: the service rejected the security token of these, for
    /// the first time in this call. It checks the token before it does anything, so the request had no
    /// effect.
    fn rejects_token(&self, error: &Error) -> bool {
        let signer = self.signer.as_deref().map(Signer::credentials);
        let has_token = signer.is_some_and(|credentials| credentials.security_token().is_some());
        let is_about_token = |code: &str| code.starts_with("InvalidSecurityToken");
        has_token && self.rejected.is_none() && error.code().is_some_and(is_about_token)
    }
}

/// Whether the service cannot tell two credentials apart.
fn are_same(one: &Signer, other: &Signer) -> bool {
    let (one, other) = (one.credentials(), other.credentials());
    one.access_key_id() == other.access_key_id()
        && one.access_key_secret() == other.access_key_secret()
        && one.security_token() == other.security_token()
        && one.bearer_token() == other.bearer_token()
}

fn whole_milliseconds(duration: Duration) -> Duration {
    let milliseconds = duration.as_nanos().div_ceil(1_000_000);
    u64::try_from(milliseconds).map_or(Duration::MAX, Duration::from_millis)
}

impl fmt::Debug for Machine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Machine")
            .field("operation", &self.descriptor.name)
            .field("attempts", &self.retry.attempts())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ready => "Ready",
            Self::Attempted(_) => "Attempted",
            Self::Waiting(..) => "Waiting",
            Self::Done(_) => "Done",
        })
    }
}
