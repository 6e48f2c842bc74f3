//! One API call, from an operation to its result, as a state machine.

mod body_status;
mod error_body;
mod error_members;
mod error_xml;
mod machine;
mod nonce;
mod outgoing_request;
mod prepared;
mod random;
mod receive;
mod request;
mod response;
mod retry_state;
mod secrets;
mod telemetry;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::Signer;
use bytes::Bytes;

use self::machine::{Machine, State};
pub use self::outgoing_request::OutgoingRequest;
pub use self::random::{RandomSource, SeededRandom};
pub use self::response::decode_response;
use crate::config::{CallOptions, Config, Now};
use crate::error::{Error, TransportError};
use crate::operation::Operation;

/// One API call, from an operation to its result.
///
/// A call does no I/O and reads no clock. The program that drives it follows one rule: **do what the
/// [`Step`] asks for, pass the result to the value that came with it, and step the call until
/// [`Step::Done`]**. Each state has its own type, so a step out of turn does not compile.
///
/// ```text
///  Call::new
///      │
///      ▼                    Step::Credentials
///  ┌────────┐ ─────────────────────────────────▶ ┌─────────────────────┐
///  │        │ ◀───────────── provide, fail ───── │ AwaitingCredentials │
///  │        │                                    └─────────────────────┘
///  │        │                    Step::Send
///  │  Call  │ ─────────────────────────────────▶ ┌─────────────────────┐
///  │        │ ◀─────────────────────── receive ─ │  AwaitingResponse   │
///  │        │                                    └─────────────────────┘
///  │        │ ── Step::Wait ──┐
///  │        │ ◀───────────────┘ time has passed
///  └────────┘
///      │ Step::Done
///      ▼
///  Ok: the output contains the response; Err: the error of the call
/// ```
///
/// `Step::Credentials` is the first step of operations that are signed, and comes once more if the service
/// rejects a security token. After a failed attempt, the next step is `Wait` and then `Send` if the attempt
/// is [retried](crate::guide::attempts), `Send` at once if the clock was corrected or the retry needs no
/// wait, and `Done` otherwise.
///
/// # The loop
///
/// ```
/// use std::sync::Arc;
///
/// use aliyun_core::call::RandomSource;
/// use aliyun_core::{Call, Config, Error, Now, Operation, OutgoingRequest, Step, TransportError};
/// use aliyun_sign::Signer;
/// use bytes::Bytes;
///
/// fn drive<O: Operation>(
///     operation: &O,
///     config: &Config,
///     signer: &Arc<Signer>,
///     random: &dyn RandomSource,
///     now: impl Fn() -> Now,
///     send: impl Fn(OutgoingRequest) -> Result<http::Response<Bytes>, TransportError>,
/// ) -> Result<O::Output, Error> {
///     let mut output = O::Output::default();
///     let mut call = Call::new(operation, config, &mut output);
///     loop {
///         call = match call.step(now(), random) {
///             Step::Credentials(awaiting) => awaiting.provide(Arc::clone(signer)),
///             Step::Send(outgoing, awaiting) => {
///                 let result = send(outgoing);
///                 awaiting.receive(now(), result)
///             }
///             Step::Wait(duration, call) => {
///                 std::thread::sleep(duration);
///                 call
///             }
///             Step::Done(result) => break result?,
///         };
///     }
///     Ok(output)
/// }
/// ```
///
/// `Call` is not generic over the operation. A loop that takes a `Call` instead of an operation is compiled
/// once, however many operations the program calls.
///
/// # All states, one after the other
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// use aliyun_core::error::{Phase, TransportErrorKind};
/// use aliyun_core::{Call, Config, Now, SeededRandom, Step, TransportError};
/// use aliyun_sign::{Credentials, Signer};
/// # use aliyun_core::Operation;
/// # use aliyun_core::model::{Object, Slot, Value};
/// # use aliyun_core::operation::{ApiStyle, Descriptor, Product};
/// // `Ping` is an operation, and `Pong` its response. The crates of products have such types.
/// # static PRODUCT: Product =
/// #     Product::new("Demo", "2020-01-01", ApiStyle::Rpc).with_host_prefix("demo");
/// # static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "Ping", http::Method::POST, "/");
/// # struct Ping;
/// # #[derive(Default)]
/// # struct Pong { request_id: String }
/// # impl Object for Ping {
/// #     fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> { None }
/// #     fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
/// # }
/// # impl Operation for Ping {
/// #     type Output = Pong;
/// #     fn descriptor(&self) -> &'static Descriptor { &DESCRIPTOR }
/// # }
/// # impl Object for Pong {
/// #     fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
/// #         if name == "RequestId" { Some(&mut self.request_id) } else { None }
/// #     }
/// #     fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, Value<'a>)) {
/// #         visitor("RequestId", self.request_id.value());
/// #     }
/// # }
///
/// let config = Config::builder().region("cn-shenzhen").build()?;
/// let random = SeededRandom::from_seed([7; 24]);
/// // This machine's clock is an hour behind: it is 00:00:12, and the service has 01:00:12.
/// let mut now = Now { unix: Duration::from_secs(1_719_792_012), monotonic: Duration::ZERO };
/// let mut pong = Pong::default();
///
/// // A call needs credentials first.
/// let call = Call::new(&Ping, &config, &mut pong);
/// let Step::Credentials(awaiting) = call.step(now, &random) else { panic!() };
/// let call = awaiting.provide(Arc::new(Signer::new(Credentials::access_key("id", "secret"))));
///
/// // Then it returns a signed request. The connection fails before anything is sent.
/// let Step::Send(outgoing, awaiting) = call.step(now, &random) else { panic!() };
/// assert_eq!(outgoing.request.uri().host(), Some("demo.cn-shenzhen.aliyuncs.com"));
/// let unreachable = TransportError::new(Phase::Connect, TransportErrorKind::Failed, None);
/// let call = awaiting.receive(now, Err(unreachable));
///
/// // So a retry is safe, after a wait.
/// let Step::Wait(duration, call) = call.step(now, &random) else { panic!() };
/// now = Now { unix: now.unix + duration, monotonic: now.monotonic + duration };
/// let Step::Send(_, awaiting) = call.step(now, &random) else { panic!() };
///
/// // The service rejects the timestamp. Its response contains the service's time.
/// let rejection = http::Response::builder()
///     .status(400)
///     .header("date", "Mon, 01 Jul 2024 01:00:12 GMT")
///     .body(r#"{"Code": "InvalidTimeStamp.Expired", "Message": "expired"}"#.into())?;
/// let call = awaiting.receive(now, Ok(rejection));
///
/// // The next request is signed with the corrected time, at once.
/// let Step::Send(outgoing, awaiting) = call.step(now, &random) else { panic!() };
/// assert_eq!(outgoing.request.headers()["x-acs-date"], "2024-07-01T01:00:12Z");
/// let response = http::Response::new(r#"{"RequestId": "91F93257"}"#.into());
/// let call = awaiting.receive(now, Ok(response));
///
/// // Done: the output contains the response.
/// let Step::Done(Ok(())) = call.step(now, &random) else { panic!() };
/// assert_eq!(pong.request_id, "91F93257");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Every attempt has a new nonce, timestamp and signature, made in the step that returns [`Step::Send`].
/// That step consumes the call, so the same signed request is never returned twice.
#[must_use = "a call does nothing unless it is stepped"]
pub struct Call<'a> {
    machine: Machine<'a>,
    state: State,
}

/// What the driver of a call must do next.
#[must_use]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of a loop; a box would cost each attempt an allocation"
)]
pub enum Step<'a> {
    /// Obtain credentials and [provide](AwaitingCredentials::provide) them. If the service has
    /// [rejected](AwaitingCredentials::rejected) some, obtain newer ones.
    Credentials(AwaitingCredentials<'a>),
    /// The call has finished. After `Ok`, the output that was passed to [`Call::new`] contains the
    /// response.
    Done(Result<(), Error>),
    /// Send the request and pass the response, or the error, to [`AwaitingResponse::receive`].
    Send(OutgoingRequest, AwaitingResponse<'a>),
    /// Wait for this time and then step the call. If it is stepped too early, it returns the rest of the
    /// wait.
    Wait(Duration, Call<'a>),
}

/// A call that needs credentials to continue.
#[must_use = "provide the credentials to continue the call"]
pub struct AwaitingCredentials<'a>(Machine<'a>);

/// A call whose request must be sent.
#[must_use = "pass the response to continue the call"]
pub struct AwaitingResponse<'a>(Machine<'a>);

impl<'a> Call<'a> {
    /// Creates a call of `operation` that decodes the response into `output`. The first step returns the
    /// errors of the operation and of the configuration.
    ///
    /// The contents of `output` are replaced. After an error they are unspecified.
    pub fn new<O: Operation>(
        operation: &'a O,
        config: &'a Config,
        output: &'a mut O::Output,
    ) -> Self {
        Self::with_options(operation, config, CallOptions::new(), output)
    }

    /// Creates a call of `operation` that decodes the response into `output`, with options that override
    /// the configuration for this call. The first step returns the errors of the operation and of the
    /// configuration.
    ///
    /// The contents of `output` are replaced. After an error they are unspecified.
    pub fn with_options<O: Operation>(
        operation: &'a O,
        config: &'a Config,
        options: CallOptions,
        output: &'a mut O::Output,
    ) -> Self {
        Self {
            machine: Machine::new(operation, config, options, output),
            state: State::Ready,
        }
    }

    /// Advances the call and returns what to do next.
    ///
    /// `now` is the current time, and `random` the source of nonces and of jitter.
    pub fn step(self, now: Now, random: &dyn RandomSource) -> Step<'a> {
        let Self { mut machine, state } = self;
        machine.telemetry.step(now);
        let state = match state {
            State::Attempted(outcome) => machine.settle(outcome, now, random),
            state => state,
        };
        match state {
            State::Done(result) => return Step::Done(machine.finish(result)),
            State::Waiting(until, error) if now.monotonic < until => {
                let remaining = until.saturating_sub(now.monotonic);
                let state = State::Waiting(until, error);
                return Step::Wait(remaining, Call { machine, state });
            }
            // The driver stepped after the deadline, for example because the machine was suspended. The
            // error of the last attempt is more useful than a timeout.
            State::Waiting(_, error) if machine.remaining(now).is_zero() => {
                return Step::Done(machine.finish(Err(error)));
            }
            State::Ready | State::Attempted(_) | State::Waiting(..) => {}
        }
        match machine.attempt(now, random) {
            Ok(Some(outgoing)) => Step::Send(outgoing, AwaitingResponse(machine)),
            Ok(None) => Step::Credentials(AwaitingCredentials(machine)),
            Err(error) => Step::Done(machine.finish(Err(error))),
        }
    }
}

impl<'a> AwaitingCredentials<'a> {
    /// Returns the credentials that the service has rejected in this call, if any. Newer ones are needed.
    pub fn rejected(&self) -> Option<&Arc<Signer>> {
        self.0.rejected_signer()
    }

    /// Returns the time until the deadline of the call.
    pub fn remaining(&self, now: Now) -> Duration {
        self.0.remaining(now)
    }

    /// Continues the call with these credentials. If the service has rejected the same ones, the call ends
    /// with the error of the service.
    pub fn provide(mut self, signer: Arc<Signer>) -> Call<'a> {
        let state = self.0.provide(signer);
        Call {
            machine: self.0,
            state,
        }
    }

    /// Ends the call, because there are no credentials. The call's error is `error`, or that of the service
    /// if it has rejected credentials.
    pub fn fail(mut self, error: Error) -> Call<'a> {
        let error = self.0.take_rejection().unwrap_or(error);
        Call {
            machine: self.0,
            state: State::Done(Err(error)),
        }
    }
}

impl<'a> AwaitingResponse<'a> {
    /// Continues the call with the response, or with the error of the transport.
    pub fn receive(
        mut self,
        now: Now,
        result: Result<http::Response<Bytes>, TransportError>,
    ) -> Call<'a> {
        let outcome = self.0.receive(now, result);
        Call {
            machine: self.0,
            state: State::Attempted(outcome),
        }
    }
}

impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("machine", &self.machine)
            .field("state", &self.state)
            .finish()
    }
}

impl fmt::Debug for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Credentials(awaiting) => awaiting.fmt(f),
            Self::Done(result) => f.debug_tuple("Done").field(result).finish(),
            Self::Send(request, _) => f.debug_tuple("Send").field(request).finish(),
            Self::Wait(duration, _) => f.debug_tuple("Wait").field(duration).finish(),
        }
    }
}

impl fmt::Debug for AwaitingCredentials<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AwaitingCredentials").field(&self.0).finish()
    }
}

impl fmt::Debug for AwaitingResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AwaitingResponse").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests;
