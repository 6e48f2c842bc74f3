//! What a call carries from step to step, and what it does with it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::{Buffer, Signer, Timestamp};
use bytes::Bytes;
use http::header::DATE;

use super::error_body::ErrorBody;
use super::filling::Place;
use super::nonce::Nonce;
use super::outgoing_request::OutgoingRequest;
use super::random::RandomSource;
use super::retry_state::{FailureContext, RetryState};
use super::secrets::Secrets;
use super::telemetry::{self, AttemptSummary, Telemetry};
use super::{Call, Step, request, response};
use crate::config::clock::{ClockSkew, RoundTrip, shifted};
use crate::config::observe::NextAction;
use crate::config::{CallOptions, Config, Endpoint, Now, SignatureScheme};
use crate::error::{
    ApiError, Error, Phase, TransportError, TransportErrorKind, ValidationError, is_about_time,
    request_id,
};
use crate::model::{Object, Value};
use crate::operation::descriptor::Descriptor;
use crate::operation::{ApiStyle, Operation, Parameters};

/// What a call carries through all of its states. It does not know the type of the operation, so
/// that a program has it once however many operations it calls.
pub(super) struct Machine<'a> {
    descriptor: &'static Descriptor,
    request: &'a (dyn Object + Sync),
    /// What the operation says of itself, until it is told.
    invalid: Option<ValidationError>,
    /// Where the output goes, unless the call itself holds it.
    pub(super) place: Option<&'a mut (dyn Place + Send)>,
    config: &'a Config,
    options: CallOptions,
    pub(super) retry: RetryState,
    pub(super) telemetry: Telemetry<'a>,
    pub(super) signer: Option<Arc<Signer>>,
    pub(super) rejection: Option<RejectedCredentials>,
    buffer: Buffer,
    prepared: Option<Prepared<'a>>,
    /// The request that is on its way, or was the last one.
    stamp: Option<Stamp>,
}

/// What is the same for all attempts.
struct Prepared<'a> {
    endpoint: Cow<'a, Endpoint>,
    parameters: Parameters<'a>,
    /// On the monotonic clock.
    deadline: Duration,
}

/// What makes the signature of one attempt differ from those of all others.
struct Stamp {
    sent: Now,
    /// How far the service's clock is taken to be ahead, in seconds.
    offset: i64,
    nonce: Nonce,
}

/// That the service took the security token of a request for none, or for one that has expired.
pub(super) struct RejectedCredentials {
    pub(super) signer: Arc<Signer>,
    /// What it said, until there are other credentials to try.
    pub(super) error: Option<Error>,
}

pub(super) enum State<T> {
    /// The first attempt, or the next one, may be made.
    Ready,
    /// An attempt was made, and it is to be decided what follows.
    Tried(AttemptOutcome<T>),
    /// The next attempt may be made at this moment of the monotonic clock; the last one ended in this
    /// error.
    Waiting(Duration, Error),
    Over(Result<T, Error>),
}

/// What came of an attempt.
pub(super) struct AttemptOutcome<T> {
    pub(super) result: Result<T, Error>,
    pub(super) seen: AttemptSummary,
    pub(super) skew: Option<ClockSkew>,
}

impl<'a> Machine<'a> {
    pub(super) fn new<O: Operation>(
        operation: &'a O,
        config: &'a Config,
        options: CallOptions,
        place: Option<&'a mut (dyn Place + Send)>,
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
            invalid,
            place,
            config,
            options,
            retry: RetryState::new(
                options.retry.unwrap_or(config.retry),
                options.idempotent.unwrap_or(descriptor.idempotent),
            ),
            telemetry: Telemetry::new(descriptor, config),
            signer: None,
            rejection: None,
            buffer: Buffer::new(),
            prepared: None,
            stamp: None,
        }
    }

    pub(super) fn into_call<O: Operation>(self, state: State<O::Output>) -> Call<'a, O> {
        Call { core: self, state }
    }

    /// Ends the call.
    pub(super) fn done<O: Operation>(mut self, result: Result<O::Output, Error>) -> Step<'a, O> {
        let result = result.map_err(|error| error.with_history(self.retry.history()));
        self.telemetry.ended(result.as_ref().err());
        Step::Done(result)
    }

    /// How much of the call's time is left.
    pub(super) fn remaining(&self, now: Now) -> Duration {
        let prepared = self.prepared.as_ref();
        let deadline = prepared.map_or(Duration::ZERO, |prepared| prepared.deadline);
        deadline.saturating_sub(now.monotonic)
    }

    /// The request of the next attempt, unless credentials are wanted first.
    pub(super) fn attempt(
        &mut self,
        now: Now,
        random: &dyn RandomSource,
    ) -> Result<Option<OutgoingRequest>, Error> {
        self.prepare(now)?;
        if self.descriptor.signed && self.signer.is_none() {
            return Ok(None);
        }
        self.outgoing(now, random).map(Some)
    }

    /// Does, once for all attempts, what does not depend on the attempt.
    fn prepare(&mut self, now: Now) -> Result<(), Error> {
        if self.prepared.is_some() {
            return Ok(());
        }
        let mut endpoint = self.config.endpoint_of(self.descriptor.product)?;
        if let Some(error) = self.invalid.take() {
            return Err(error.into());
        }
        let mut parameters = Parameters::from_request(self.descriptor, self.request)?;
        if endpoint.authority().contains('{') {
            let filled = endpoint.with_parameters(parameters.as_host());
            endpoint = Cow::Owned(filled.map_err(|name| {
                let reason = "is missing; it is a part of the host".to_owned();
                ValidationError::at(self.descriptor.name, name, reason)
            })?);
        }
        match (self.config.scheme, self.descriptor.product.style) {
            (_, ApiStyle::Rpc) if !self.descriptor.signed => parameters.query("Format", "json"),
            (SignatureScheme::HmacSha1, ApiStyle::Rpc) => {
                // The scheme knows one list of parameters and signs all of them.
                parameters.join_form();
                parameters.query("Format", "JSON");
            }
            // The official clients do not agree on how an empty value is signed.
            (SignatureScheme::HmacSha1, ApiStyle::Roa) if self.descriptor.signed => {
                parameters.drop_empty();
            }
            (_, _) => {}
        }
        let timeout = self.options.timeout.unwrap_or(self.config.timeout);
        self.telemetry.goes_to(endpoint.authority());
        self.prepared = Some(Prepared {
            endpoint,
            parameters,
            deadline: now.monotonic.saturating_add(timeout),
        });
        Ok(())
    }

    fn outgoing(&mut self, now: Now, random: &dyn RandomSource) -> Result<OutgoingRequest, Error> {
        let timeout = self.remaining(now);
        if timeout.is_zero() {
            let phase = match self.retry.attempts() {
                0 => Phase::Credentials,
                _ => Phase::WholeCall,
            };
            return Err(TransportError::new(phase, TransportErrorKind::Timeout, None).into());
        }
        let known = self.config.clock.offset_seconds();
        let stamp = Stamp {
            sent: now,
            offset: self.retry.correction().unwrap_or(known),
            nonce: Nonce::from_bits(random.next_bits()),
        };
        let attempt = stamped(self.descriptor, self.config, self.prepared.as_ref(), &stamp);
        let request = match self.signer.as_deref().filter(|_| self.descriptor.signed) {
            Some(signer) => attempt.sign(signer, &mut self.buffer)?,
            None => attempt.unsigned()?,
        };
        self.stamp = Some(stamp);
        Ok(OutgoingRequest {
            request,
            connect_timeout: self.config.connect_timeout,
            read_timeout: self.config.read_timeout,
            // Rounded, the limit of a first attempt is the configured one to the last digit, and a
            // transport that has set its library up for that one need not set it up again.
            timeout: whole_milliseconds(timeout),
            max_response_bytes: self.config.max_response_bytes,
        })
    }

    /// Reads what came back into the output.
    pub(super) fn receive(
        &mut self,
        now: Now,
        outcome: Result<http::Response<Bytes>, TransportError>,
        output: &mut dyn Object,
    ) -> AttemptOutcome<()> {
        self.retry.attempted();
        let sent = self.stamp.as_ref().map_or(now, |stamp| stamp.sent);
        let mut tried = AttemptOutcome {
            result: Ok(()),
            seen: AttemptSummary {
                elapsed: now.monotonic.saturating_sub(sent.monotonic),
                status: None,
                request_id: None,
            },
            skew: None,
        };
        let response = match outcome {
            Ok(response) => response,
            Err(error) => {
                tried.result = Err(error.into());
                return tried;
            }
        };
        let offset = self.stamp.as_ref().map_or(0, |stamp| stamp.offset);
        let secrets = Secrets {
            descriptor: self.descriptor,
            request: self.request,
            credentials: self.signer.as_deref().map(Signer::credentials),
        };
        let server_time = shifted(now.unix, offset);
        let read = response::read(
            self.descriptor,
            &response,
            Some(server_time),
            output,
            &secrets,
        );
        if self.telemetry.is_wanted() {
            tried.seen.status = Some(response.status());
            tried.seen.request_id = match &read {
                Ok(()) => request_id(response.headers()).or_else(|| {
                    let id = Value::Object(output).at_path("RequestId").text();
                    id.map(Cow::into_owned)
                }),
                Err(error) => error.request_id().map(str::to_owned),
            };
        }
        let is_about_time = |api: &ApiError| is_about_time(api.code(), api.message());
        let refusal = read.as_ref().err().and_then(Error::as_api);
        if refusal.is_some_and(is_about_time) {
            tried.skew = self.skew(&response, now);
        } else if read.is_ok() || refusal.is_some() {
            self.confirm_clock();
        }
        if refusal.is_some_and(|api| api.code() == "SignatureDoesNotMatch") {
            let hint = self.compare_signatures(&response);
            self.retry.advise(hint);
        }
        tried.result = read;
        tried
    }

    /// What a refused time stamp says about the clocks. It is not asked where anybody on the way could
    /// have made it up.
    fn skew(&self, response: &http::Response<Bytes>, now: Now) -> Option<ClockSkew> {
        let (stamp, prepared) = (self.stamp.as_ref()?, self.prepared.as_ref()?);
        let limit = self.config.max_clock_skew;
        let endpoint = &prepared.endpoint;
        if limit.is_zero() || (endpoint.is_plain() && !endpoint.is_loopback()) {
            return None;
        }
        let date = response.headers().get(DATE)?.to_str().ok()?;
        let trip = RoundTrip {
            sent: stamp.sent.unix,
            received: now.unix,
        };
        ClockSkew::from_date(date, trip, stamp.offset, limit)
    }

    /// Leaves a corrected clock to later calls, now that the service has accepted a time stamp of it.
    fn confirm_clock(&self) {
        let clock = &self.config.clock;
        let correction = self.retry.correction();
        if let Some(offset) = correction.filter(|offset| *offset != clock.offset_seconds()) {
            clock.remember(offset);
            telemetry::corrected_clock(self.descriptor.product, offset);
        }
    }

    /// Finds out what a signature that does not match comes from.
    fn compare_signatures(
        &mut self,
        response: &http::Response<Bytes>,
    ) -> Option<Cow<'static, str>> {
        let message = ErrorBody::read(response.body())?.message?;
        let (stamp, signer) = (self.stamp.as_ref()?, self.signer.as_deref()?);
        let attempt = stamped(self.descriptor, self.config, self.prepared.as_ref(), stamp);
        attempt.compare(&message, signer, &mut self.buffer)
    }

    /// Decides what follows an attempt.
    pub(super) fn settle<T>(
        &mut self,
        tried: AttemptOutcome<T>,
        now: Now,
        random: &dyn RandomSource,
    ) -> State<T> {
        match tried.result {
            Ok(output) => {
                self.retry.succeeded(&self.config.budget);
                self.telemetry.attempted(tried.seen, None, NextAction::Done);
                State::Over(Ok(output))
            }
            Err(error) => match self.failed(&error, tried.seen, tried.skew, now, random) {
                NextAction::CorrectClock { .. } => State::Waiting(now.monotonic, error),
                NextAction::Done | NextAction::GiveUp(_) => State::Over(Err(error)),
                NextAction::RefreshCredentials => {
                    self.rejection = self.signer.take().map(|signer| RejectedCredentials {
                        signer,
                        error: Some(error),
                    });
                    State::Ready
                }
                NextAction::Retry { after } => {
                    State::Waiting(now.monotonic.saturating_add(after), error)
                }
            },
        }
    }

    fn failed(
        &mut self,
        error: &Error,
        seen: AttemptSummary,
        skew: Option<ClockSkew>,
        now: Now,
        random: &dyn RandomSource,
    ) -> NextAction {
        let failed = FailureContext {
            error,
            skew,
            rejects_token: self.rejects_token(error),
            remaining: self.remaining(now),
        };
        let random = (random.next_bits() >> 64) as u64;
        let next = self.retry.failed(&failed, &self.config.budget, random);
        self.telemetry.attempted(seen, Some(error), next);
        next
    }

    /// Whether other credentials may help: the service rejected the security token of these, for
    /// the first time in this call. It looks at the token before it does anything, so that the
    /// request had no effect.
    fn rejects_token(&self, error: &Error) -> bool {
        let signer = self.signer.as_deref().map(Signer::credentials);
        let has_token = signer.is_some_and(|credentials| credentials.security_token().is_some());
        let is_about_token = |code: &str| code.starts_with("InvalidSecurityToken");
        has_token && self.rejection.is_none() && error.code().is_some_and(is_about_token)
    }
}

/// The attempt that a stamp makes of what is the same for all of them.
fn stamped<'c>(
    descriptor: &'static Descriptor,
    config: &'c Config,
    prepared: Option<&'c Prepared<'_>>,
    stamp: &'c Stamp,
) -> request::RequestBuilder<'c> {
    let prepared = prepared.expect("`attempt` prepares first");
    let time = shifted(stamp.sent.unix, stamp.offset);
    request::RequestBuilder {
        descriptor,
        config,
        endpoint: &prepared.endpoint,
        parameters: &prepared.parameters,
        timestamp: Timestamp::from_unix(time.as_secs()),
        nonce: stamp.nonce.as_str(),
    }
}

/// Whether the service cannot tell two credentials apart.
pub(super) fn are_same(one: &Signer, other: &Signer) -> bool {
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
        f.debug_struct("Core")
            .field("operation", &self.descriptor.name)
            .field("attempts", &self.retry.attempts())
            .finish_non_exhaustive()
    }
}
