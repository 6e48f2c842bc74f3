//! One API call, from an operation to its result, as a state machine.

mod error_body;
mod filling;
mod machine;
mod nonce;
mod outgoing_request;
mod random;
mod request;
mod response;
mod retry_state;
mod secrets;
mod telemetry;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::Signer;
use bytes::Bytes;

pub use self::filling::AnyOperation;
use self::machine::{AttemptOutcome, Machine, RejectedCredentials, State, are_same};
pub use self::outgoing_request::OutgoingRequest;
pub use self::random::{RandomSource, SeededRandom};
pub use self::response::decode_response;
use crate::config::{CallOptions, Config, Now};
use crate::error::{Error, TransportError};
use crate::model::Object;
use crate::operation::Operation;

/// One API call, from an operation to its result.
///
/// A call does no I/O and reads no clock. Whoever drives it follows one rule: **do what
/// [`step`](Call::step) says, hand the outcome to what came with it, and step again until
/// [`Step::Done`]**. Each state is a type of its own, so a step out of turn does not compile.
///
/// ```
/// use std::sync::Arc;
///
/// use aliyun_core::{Call, Config, Error, Now, Operation, Step, TransportError};
/// use aliyun_core::call::RandomSource;
/// use aliyun_sign::Signer;
/// use bytes::Bytes;
///
/// fn drive<O: Operation>(
///     operation: &O,
///     config: &Config,
///     signer: &Arc<Signer>,
///     random: &dyn RandomSource,
///     now: impl Fn() -> Now,
///     send: impl Fn(aliyun_core::OutgoingRequest) -> Result<http::Response<Bytes>, TransportError>,
/// ) -> Result<O::Output, Error> {
///     let mut call = Call::new(operation, config);
///     loop {
///         call = match call.step(now(), random) {
///             Step::Send(outgoing, sent) => {
///                 let outcome = send(outgoing);
///                 sent.receive(now(), outcome)
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
/// returns [`Step::Send`], and a signed request cannot be had twice. What becomes of a failed attempt
/// is told in [the guide](crate::guide::attempts).
#[must_use = "a call does nothing unless it is stepped"]
pub struct Call<'a, O: Operation> {
    core: Machine<'a>,
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
    Credentials(AwaitingCredentials<'a, O>),
    /// The call is over.
    Done(Result<O::Output, Error>),
    /// Send the request and report its [outcome](Sent::outcome).
    Send(OutgoingRequest, AwaitingResponse<'a, O>),
    /// Let this much time pass and step the call again. Stepping early is harmless.
    Wait(Duration, Call<'a, O>),
}

/// A call that wants credentials.
#[must_use = "provide the credentials to go on with the call"]
pub struct AwaitingCredentials<'a, O: Operation>(Machine<'a>, PhantomData<fn(&O)>);

/// A call whose request was handed out.
#[must_use = "report the outcome to go on with the call"]
pub struct AwaitingResponse<'a, O: Operation>(Machine<'a>, PhantomData<fn(&O)>);

impl<'a, O: Operation> Call<'a, O> {
    /// A call of `operation`. Whatever is wrong with it comes out of its first step.
    pub fn new(operation: &'a O, config: &'a Config) -> Self {
        Self::with_options(operation, config, CallOptions::new())
    }

    /// A call that differs from the others of its client.
    pub fn with_options(operation: &'a O, config: &'a Config, options: CallOptions) -> Self {
        Machine::new(operation, config, options, None).into_call(State::Ready)
    }

    /// What is to be done next.
    pub fn step(self, now: Now, random: &dyn RandomSource) -> Step<'a, O> {
        let mut core = self.core;
        core.telemetry.step(now);
        let state = match self.state {
            State::Tried(tried) => core.settle(tried, now, random),
            state => state,
        };
        match state {
            State::Over(result) => return core.done(result),
            State::Waiting(until, error) if now.monotonic < until => {
                let remaining = until.saturating_sub(now.monotonic);
                return Step::Wait(remaining, core.into_call(State::Waiting(until, error)));
            }
            // Whoever waited took longer than told. The error says more than that time is over.
            State::Waiting(_, error) if core.remaining(now).is_zero() => {
                return core.done(Err(error));
            }
            State::Ready | State::Tried(_) | State::Waiting(..) => {}
        }
        match core.attempt(now, random) {
            Ok(Some(outgoing)) => Step::Send(outgoing, AwaitingResponse(core, PhantomData)),
            Ok(None) => Step::Credentials(AwaitingCredentials(core, PhantomData)),
            Err(error) => core.done(Err(error)),
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
        Machine::new(operation, config, options, Some(place)).into_call(State::Ready)
    }
}

impl<'a, O: Operation> AwaitingCredentials<'a, O> {
    /// The credentials that the service has just rejected; others are wanted.
    pub fn rejected(&self) -> Option<&Arc<Signer>> {
        Some(&self.0.rejection.as_ref()?.signer)
    }

    /// How much of the call's time is left for obtaining them.
    pub fn remaining(&self, now: Now) -> Duration {
        self.0.remaining(now)
    }

    /// Goes on with these credentials. If they are those that were rejected, the call ends with
    /// what the service said about them.
    pub fn provide(mut self, signer: Arc<Signer>) -> Call<'a, O> {
        if let Some(RejectedCredentials {
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

impl<'a, O: Operation> AwaitingResponse<'a, O> {
    /// Goes on with the answer, or with what went wrong and when.
    pub fn receive(
        mut self,
        now: Now,
        outcome: Result<http::Response<Bytes>, TransportError>,
    ) -> Call<'a, O> {
        let mut output = O::Output::default();
        let mut place = self.0.place.take();
        let fields: &mut dyn Object = match &mut place {
            Some(place) => place.clear(),
            None => &mut output,
        };
        let AttemptOutcome { result, seen, skew } = self.0.receive(now, outcome, fields);
        self.0.place = place;
        let result = result.map(|()| output);
        self.0
            .into_call(State::Tried(AttemptOutcome { result, seen, skew }))
    }
}

impl<O: Operation> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.state {
            State::Ready => "ready",
            State::Tried(_) => "tried",
            State::Waiting(..) => "waiting",
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

impl<O: Operation> fmt::Debug for AwaitingCredentials<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WantsCredentials").field(&self.0).finish()
    }
}

impl<O: Operation> fmt::Debug for AwaitingResponse<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sent").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests;
