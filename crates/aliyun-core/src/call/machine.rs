//! The data of a call, and its transitions between states.

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
use crate::config::{CallInfo, CallOptions, Config, Limits, NextAction, Now};
use crate::error::{ApiError, Error, Phase, TransportError, TransportErrorKind, ValidationError};
use crate::model::{Object, Slot};
use crate::operation::{Descriptor, Operation};

/// The data that a call keeps through all of its states.
///
/// It is not generic over the operation, so it is compiled once, however many operations a program calls.
pub(super) struct Machine<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) request: &'a (dyn Object + Sync),
    /// The value that the response is decoded into.
    pub(super) output: &'a mut (dyn Slot + Send),
    /// The error of the operation's own validation, until the first step reports it.
    validation_error: Option<ValidationError>,
    pub(super) config: &'a Config,
    pub(super) options: CallOptions,
    pub(super) retry: RetryState,
    pub(super) telemetry: Telemetry<'a>,
    pub(super) signer: Option<Arc<Signer>>,
    rejected: Option<RejectedCredentials>,
    pub(super) buffer: Buffer,
    pub(super) prepared: Option<Prepared<'a>>,
    /// The stamp of the last request, which may still be in flight.
    pub(super) stamp: Option<Stamp>,
}

/// Credentials that the service rejected: a security token as invalid or expired, or an access key as
/// unknown or disabled.
struct RejectedCredentials {
    signer: Arc<Signer>,
    /// The error of the service. It becomes the result of the call if there are no other credentials.
    error: Option<Error>,
}

pub(super) enum State {
    /// An attempt can be made now.
    Ready,
    /// An attempt has finished, and the next action is not decided yet.
    Attempted(AttemptOutcome),
    /// The next attempt can be made at this moment of the monotonic clock. The last one failed with this
    /// error.
    Waiting(Duration, Error),
    Done(Result<(), Error>),
}

/// The result of an attempt.
pub(super) struct AttemptOutcome {
    pub(super) result: Result<(), Error>,
    pub(super) summary: AttemptSummary,
    /// How the clocks differ, if the service rejected the timestamp.
    pub(super) skew: Option<ClockSkew>,
}

impl<'a> Machine<'a> {
    pub(super) fn new<O: Operation>(
        operation: &'a O,
        config: &'a Config,
        options: CallOptions,
        output: &'a mut O::Output,
    ) -> Self {
        let validation_error = if options.validate {
            operation.validate().err()
        } else {
            None
        };
        let descriptor = operation.descriptor();
        let retry = RetryState::new(
            options.retry.unwrap_or(config.retry()),
            options.idempotent.unwrap_or(descriptor.idempotent),
        );
        Self {
            descriptor,
            request: operation,
            output,
            validation_error,
            config,
            retry,
            options,
            telemetry: Telemetry::new(descriptor, config),
            signer: None,
            rejected: None,
            buffer: Buffer::new(),
            prepared: None,
            stamp: None,
        }
    }

    /// Builds the request of the next attempt. Returns `None` if credentials are needed first.
    ///
    /// The first time, it validates the request and starts the deadline, so obtaining credentials counts
    /// against it.
    pub(super) fn attempt(
        &mut self,
        now: Now,
        random: &dyn RandomSource,
    ) -> Result<Option<OutgoingRequest>, Error> {
        let (descriptor, config) = (self.descriptor, self.config);
        let prepared = match &mut self.prepared {
            Some(prepared) => prepared,
            slot => {
                let validation_error = self.validation_error.take();
                let prepared = Prepared::new(
                    descriptor,
                    self.request,
                    validation_error,
                    config,
                    &self.options,
                    now,
                )?;
                self.telemetry.set_endpoint(prepared.endpoint.authority());
                slot.insert(prepared)
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
        let mut additions = config.additions().clone();
        additions.merge(&self.options.additions);
        let endpoint = prepared.endpoint.authority();
        let call = CallInfo::new(descriptor, config.region(), Some(endpoint));
        config.intercept(&call, &mut additions);
        prepared.check_additions(&additions)?;
        let known = config.server_clock().offset_seconds();
        let stamp = self.stamp.insert(Stamp {
            sent: now,
            offset: self.retry.correction().unwrap_or(known),
            nonce: Nonce::from_bits(random.next_bits()),
            additions,
        });
        let builder = prepared.builder(descriptor, config, stamp);
        let request = match signer {
            Some(signer) => builder.sign(signer, &mut self.buffer)?,
            None => builder.unsigned()?,
        };
        let limits = config.limits();
        self.telemetry.requesting(&request);
        Ok(Some(OutgoingRequest {
            request,
            limits: Limits {
                // Rounded up, so that the timeout of a first attempt without a wait for credentials is
                // exactly the configured one. A transport whose library is built with that timeout need
                // not set it for each request.
                timeout: whole_milliseconds(remaining),
                read_timeout: self.options.read_timeout.unwrap_or(limits.read_timeout),
                ..limits
            },
            use_proxy: true,
        }))
    }

    /// Decides what the call does after an attempt.
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
            rejects_credentials: self.rejects_credentials(&error),
            remaining: self.remaining(now),
        };
        // The upper half: jitter needs 64 bits.
        let random = (random.next_bits() >> 64) as u64;
        let next = self
            .retry
            .after_failure(&failure, self.config.retry_budget(), random);
        self.telemetry.attempted(summary, Some(&error), next);
        match next {
            // A wait of zero rather than `Ready`: if the deadline has passed, the call ends with this error
            // instead of a timeout.
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

    /// Ends the call: adds the history of its attempts to an error, and reports the end.
    pub(super) fn finish(&mut self, result: Result<(), Error>) -> Result<(), Error> {
        let result = result.map_err(|error| error.with_history(self.retry.history()));
        self.telemetry.ended(result.as_ref().err());
        result
    }

    /// The time until the deadline. Zero before the first step, which starts it.
    pub(super) fn remaining(&self, now: Now) -> Duration {
        let prepared = self.prepared.as_ref();
        let deadline = prepared.map_or(Duration::ZERO, |prepared| prepared.deadline);
        deadline.saturating_sub(now.monotonic)
    }

    /// Takes credentials. If the service has rejected the same ones, the call ends with its error: a
    /// provider that returns them once more has no newer ones, and another request would fail in the same
    /// manner.
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

    /// The error with which the service rejected the credentials, if it did.
    pub(super) fn take_rejection(&mut self) -> Option<Error> {
        self.rejected.as_mut()?.error.take()
    }

    /// Whether newer credentials may help: the service rejected the security token or the access key, for
    /// the first time in this call. A key in a file may have been replaced while the program runs. The
    /// service verifies both before it processes a request, so the request had no effect and may be sent
    /// once more, even if it is not idempotent.
    fn rejects_credentials(&self, error: &Error) -> bool {
        let Some(credentials) = self.signer.as_deref().map(Signer::credentials) else {
            return false;
        };
        let code = error.as_api().map(ApiError::said_code);
        let is_rejected = match code.and_then(|code| code.split('.').next()) {
            Some("InvalidAccessKeyId") => credentials.access_key_id().is_some(),
            Some("InvalidSecurityToken") => credentials.security_token().is_some(),
            _ => false,
        };
        is_rejected && self.rejected.is_none()
    }
}

/// Whether two credentials are the same for the service.
fn are_same(one: &Signer, other: &Signer) -> bool {
    let (one, other) = (one.credentials(), other.credentials());
    one.access_key_id() == other.access_key_id()
        && one.access_key_secret() == other.access_key_secret()
        && one.security_token() == other.security_token()
        && one.bearer_token() == other.bearer_token()
}

/// Rounds up to milliseconds.
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
