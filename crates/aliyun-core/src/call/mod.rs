//! One API call, from an operation to its result, as a state machine.

mod body;
mod filling;
mod nonce;
mod outcome;
mod outgoing;
mod request;
mod secrets;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_sign::{Buffer, Signer, Timestamp};
use bytes::Bytes;

pub use self::filling::AnyOperation;
use self::filling::Place;
use self::nonce::Nonce;
pub use self::outcome::interpret;
pub use self::outgoing::Outgoing;
use self::secrets::Secrets;
use crate::config::{CallOptions, Config, SignatureScheme};
use crate::descriptor::Descriptor;
use crate::endpoint::Endpoint;
use crate::error::{Error, Phase, TransportError, TransportErrorKind, ValidationError};
use crate::model::Fields;
use crate::operation::Operation;
use crate::parameters::Parameters;
use crate::product::Style;
use crate::random::RandomSource;
use crate::retry::{self, RetryDecision};

/// One API call, from an operation to its result.
///
/// A call does no I/O and reads no clock. Whoever drives it follows one rule: **do what
/// [`step`](Call::step) says, hand the outcome to what came with it, and step again until
/// [`Step::Done`]**. Each state is a type of its own, so a step out of turn does not compile.
///
/// ```
/// use std::sync::Arc;
///
/// use aliyun_core::{Call, Config, Error, Now, Operation, RandomSource, Step, TransportError};
/// use aliyun_sign::Signer;
/// use bytes::Bytes;
///
/// fn drive<O: Operation>(
///     operation: &O,
///     config: &Config,
///     signer: &Arc<Signer>,
///     random: &dyn RandomSource,
///     now: impl Fn() -> Now,
///     send: impl Fn(aliyun_core::Outgoing) -> Result<http::Response<Bytes>, TransportError>,
/// ) -> Result<O::Output, Error> {
///     let mut call = Call::new(operation, config);
///     loop {
///         call = match call.step(now(), random) {
///             Step::Send(outgoing, sent) => {
///                 let outcome = send(outgoing);
///                 sent.outcome(now(), outcome)
///             }
///             Step::Wait(duration, waiting) => {
///                 std::thread::sleep(duration);
///                 waiting
///             }
///             Step::Credentials(wanting) => wanting.provide(Arc::clone(signer)),
///             Step::Done(result) => return result,
///         };
///     }
/// }
/// ```
///
/// Every attempt is signed afresh: the nonce, the time and the signature are made in the step that
/// returns [`Step::Send`], and a signed request cannot be had twice.
#[must_use = "a call does nothing unless it is stepped"]
pub struct Call<'a, O: Operation> {
    core: Core<'a>,
    state: State<O::Output>,
}

/// What is to be done next.
#[must_use]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of a loop; a box would cost each attempt an allocation"
)]
pub enum Step<'a, O: Operation> {
    /// Obtain credentials and [provide](WantsCredentials::provide) them: the first ones, or newer
    /// ones than those that the service [rejected](WantsCredentials::rejected).
    Credentials(WantsCredentials<'a, O>),
    /// The call is over.
    Done(Result<O::Output, Error>),
    /// Send the request and report its [outcome](Sent::outcome).
    Send(Outgoing, Sent<'a, O>),
    /// Let this much time pass and step the call again. Stepping early is harmless.
    Wait(Duration, Call<'a, O>),
}

/// The time, on the two clocks a call needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since the Unix epoch, for the time stamp that is signed.
    pub unix: Duration,
    /// Since any fixed moment, on a clock that is never set back, for limits of time.
    pub monotonic: Duration,
}

impl Now {
    /// The time from the system's clock and from what passed since any fixed moment.
    ///
    /// A system clock before 1970 counts as 1970; the service will refuse the time stamp.
    pub fn at(system: SystemTime, elapsed: Duration) -> Self {
        Self {
            unix: system
                .duration_since(SystemTime::UNIX_EPOCH)
                .unwrap_or_default(),
            monotonic: elapsed,
        }
    }
}

/// A call that wants credentials.
#[must_use = "provide the credentials to go on with the call"]
pub struct WantsCredentials<'a, O: Operation>(Core<'a>, PhantomData<fn(&O)>);

/// A call whose request was handed out.
#[must_use = "report the outcome to go on with the call"]
pub struct Sent<'a, O: Operation>(Core<'a>, PhantomData<fn(&O)>);

/// What a call carries through all of its states. It does not know the type of the operation, so
/// that a program has it once however many operations it calls.
struct Core<'a> {
    descriptor: &'static Descriptor,
    request: &'a (dyn Fields + Sync),
    /// What the operation says of itself, until it is told.
    invalid: Option<ValidationError>,
    /// Where the output goes, unless the call itself holds it.
    place: Option<&'a mut (dyn Place + Send)>,
    config: &'a Config,
    options: CallOptions,
    retry: RetryDecision,
    attempts: u32,
    signer: Option<Arc<Signer>>,
    rejection: Option<Rejection>,
    buffer: Buffer,
    prepared: Option<Prepared<'a>>,
}

/// What is the same for all attempts.
struct Prepared<'a> {
    endpoint: Cow<'a, Endpoint>,
    parameters: Parameters<'a>,
    /// On the monotonic clock.
    deadline: Duration,
}

/// That the service took the security token of a request for none, or for one that has expired.
struct Rejection {
    signer: Arc<Signer>,
    /// What it said, until there are other credentials to try.
    error: Option<Error>,
}

enum State<T> {
    /// The first attempt, or the next one, may be made.
    Ready,
    /// The next attempt may be made at this moment of the monotonic clock.
    Waiting(Duration),
    Over(Result<T, Error>),
}

impl<'a, O: Operation> Call<'a, O> {
    /// A call of `operation`. Whatever is wrong with it comes out of its first step.
    pub fn new(operation: &'a O, config: &'a Config) -> Self {
        Self::with_options(operation, config, CallOptions::new())
    }

    /// A call that differs from the others of its client.
    pub fn with_options(operation: &'a O, config: &'a Config, options: CallOptions) -> Self {
        Core::new(operation, config, options, None).into_call(State::Ready)
    }

    /// What is to be done next.
    pub fn step(self, now: Now, random: &dyn RandomSource) -> Step<'a, O> {
        let mut core = self.core;
        match self.state {
            State::Over(result) => return Step::Done(result),
            State::Waiting(until) if now.monotonic < until => {
                let remaining = until.saturating_sub(now.monotonic);
                return Step::Wait(remaining, core.into_call(State::Waiting(until)));
            }
            State::Ready | State::Waiting(_) => {}
        }
        match core.attempt(now, random) {
            Ok(Some(outgoing)) => Step::Send(outgoing, Sent(core, PhantomData)),
            Ok(None) => Step::Credentials(WantsCredentials(core, PhantomData)),
            Err(error) => Step::Done(Err(error)),
        }
    }
}

impl<'a> Call<'a, AnyOperation> {
    /// A call that puts its output into a place and does not know the operation's type.
    ///
    /// A driver that takes such calls is no generic function, and a program has it once, however
    /// many operations it calls. The place is filled when the call is done without an error.
    pub fn filling<O: Operation>(
        place: &'a mut Option<O::Output>,
        operation: &'a O,
        config: &'a Config,
        options: CallOptions,
    ) -> Self {
        Core::new(operation, config, options, Some(place)).into_call(State::Ready)
    }
}

impl<'a, O: Operation> WantsCredentials<'a, O> {
    /// The credentials that the service has just rejected; others are wanted.
    pub fn rejected(&self) -> Option<&Arc<Signer>> {
        Some(&self.0.rejection.as_ref()?.signer)
    }

    /// How much of the call's time is left for obtaining them.
    pub fn remaining(&self, now: Now) -> Duration {
        let prepared = self.0.prepared.as_ref();
        let deadline = prepared.map_or(Duration::ZERO, |prepared| prepared.deadline);
        deadline.saturating_sub(now.monotonic)
    }

    /// Goes on with these credentials. If they are those that were rejected, the call ends with
    /// what the service said about them.
    pub fn provide(mut self, signer: Arc<Signer>) -> Call<'a, O> {
        if let Some(Rejection {
            signer: rejected,
            error,
        }) = &mut self.0.rejection
        {
            let error = error.take();
            if let Some(error) = error.filter(|_| are_same(rejected, &signer)) {
                return self.0.into_call(State::Over(Err(error)));
            }
        }
        self.0.signer = Some(signer);
        self.0.into_call(State::Ready)
    }

    /// Ends the call for want of credentials; with what the service said, if it rejected some.
    pub fn fail(mut self, error: Error) -> Call<'a, O> {
        let rejection = self.0.rejection.as_mut();
        let error = rejection
            .and_then(|rejection| rejection.error.take())
            .unwrap_or(error);
        self.0.into_call(State::Over(Err(error)))
    }
}

impl<'a, O: Operation> Sent<'a, O> {
    /// Goes on with the answer, or with what went wrong and when.
    pub fn outcome(
        mut self,
        now: Now,
        outcome: Result<http::Response<Bytes>, TransportError>,
    ) -> Call<'a, O> {
        self.0.attempts += 1;
        let mut output = O::Output::default();
        let mut place = self.0.place.take();
        let fields: &mut dyn Fields = match &mut place {
            Some(place) => place.clear(),
            None => &mut output,
        };
        let result = self.0.interpret(outcome, fields).map(|()| output);
        self.0.place = place;
        let state = match result {
            Err(error) if self.0.rejects_token(&error) => {
                self.0.rejection = self.0.signer.take().map(|signer| Rejection {
                    signer,
                    error: Some(error),
                });
                State::Ready
            }
            Err(error) => match (self.0.retry)(self.0.attempts, &error) {
                Some(delay) => State::Waiting(now.monotonic.saturating_add(delay)),
                None => State::Over(Err(error)),
            },
            Ok(output) => State::Over(Ok(output)),
        };
        self.0.into_call(state)
    }
}

impl<'a> Core<'a> {
    fn new<O: Operation>(
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
        Self {
            descriptor: operation.descriptor(),
            request: operation,
            invalid,
            place,
            config,
            options,
            retry: retry::never,
            attempts: 0,
            signer: None,
            rejection: None,
            buffer: Buffer::new(),
            prepared: None,
        }
    }

    fn into_call<O: Operation>(self, state: State<O::Output>) -> Call<'a, O> {
        Call { core: self, state }
    }

    /// The request of the next attempt, unless credentials are wanted first.
    fn attempt(&mut self, now: Now, random: &dyn RandomSource) -> Result<Option<Outgoing>, Error> {
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
        let mut parameters = Parameters::of(self.descriptor, self.request)?;
        if endpoint.authority().contains('{') {
            let filled = endpoint.with_parameters(parameters.as_host());
            endpoint = Cow::Owned(filled.map_err(|name| {
                let reason = "is missing; it is a part of the host".to_owned();
                ValidationError::at(self.descriptor.name, name, reason)
            })?);
        }
        match (self.config.scheme, self.descriptor.product.style) {
            (_, Style::Rpc) if !self.descriptor.signed => parameters.query("Format", "json"),
            (SignatureScheme::HmacSha1, Style::Rpc) => {
                // The scheme knows one list of parameters and signs all of them.
                parameters.join_form();
                parameters.query("Format", "JSON");
            }
            // The official clients do not agree on how an empty value is signed.
            (SignatureScheme::HmacSha1, Style::Roa) if self.descriptor.signed => {
                parameters.drop_empty();
            }
            (_, _) => {}
        }
        let timeout = self.options.timeout.unwrap_or(self.config.timeout);
        self.prepared = Some(Prepared {
            endpoint,
            parameters,
            deadline: now.monotonic.saturating_add(timeout),
        });
        Ok(())
    }

    fn outgoing(&mut self, now: Now, random: &dyn RandomSource) -> Result<Outgoing, Error> {
        let prepared = self.prepared.as_ref().expect("`attempt` prepares first");
        let timeout = prepared.deadline.saturating_sub(now.monotonic);
        if timeout.is_zero() {
            let phase = match self.attempts {
                0 => Phase::Credentials,
                _ => Phase::WholeCall,
            };
            return Err(TransportError::new(phase, TransportErrorKind::Timeout, None).into());
        }
        let nonce = Nonce::from_bits(random.next_bits());
        let attempt = request::Attempt {
            descriptor: self.descriptor,
            config: self.config,
            endpoint: &prepared.endpoint,
            parameters: &prepared.parameters,
            timestamp: Timestamp::from_unix(now.unix.as_secs()),
            nonce: nonce.as_str(),
        };
        Ok(Outgoing {
            request: match self.signer.as_deref().filter(|_| self.descriptor.signed) {
                Some(signer) => attempt.sign(signer, &mut self.buffer)?,
                None => attempt.unsigned()?,
            },
            connect_timeout: self.config.connect_timeout,
            // Rounded, the limit of a first attempt is the configured one to the last digit, and a
            // transport that has set its library up for that one need not set it up again.
            timeout: whole_milliseconds(timeout),
            max_response_bytes: self.config.max_response_bytes,
        })
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

    /// Reads what came back into the output.
    fn interpret(
        &self,
        outcome: Result<http::Response<Bytes>, TransportError>,
        output: &mut dyn Fields,
    ) -> Result<(), Error> {
        let secrets = Secrets {
            descriptor: self.descriptor,
            request: self.request,
            credentials: self.signer.as_deref().map(Signer::credentials),
        };
        outcome::read(self.descriptor, &outcome?, output, &secrets)
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

impl<O: Operation> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.state {
            State::Ready => "ready",
            State::Waiting(_) => "waiting",
            State::Over(_) => "over",
        };
        f.debug_struct("Call")
            .field("core", &self.core)
            .field("state", &state)
            .finish()
    }
}

impl<O: Operation> fmt::Debug for Step<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Credentials(wanting) => wanting.fmt(f),
            Self::Done(Ok(_)) => f.write_str("Done(Ok)"),
            Self::Done(Err(error)) => f.debug_tuple("Done").field(error).finish(),
            Self::Send(outgoing, _) => f.debug_tuple("Send").field(outgoing).finish(),
            Self::Wait(duration, _) => f.debug_tuple("Wait").field(duration).finish(),
        }
    }
}

impl<O: Operation> fmt::Debug for WantsCredentials<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WantsCredentials").field(&self.0).finish()
    }
}

impl<O: Operation> fmt::Debug for Sent<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sent").field(&self.0).finish()
    }
}

impl fmt::Debug for Core<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("operation", &self.descriptor.name)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
