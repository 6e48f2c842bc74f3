//! Waiting until an operation reports a state, step by step.

use std::fmt;
use std::time::Duration;

use super::error::{Progress, WaitError, WaitErrorKind};
use super::options::WaitOptions;
use super::state::WaitState;
use crate::call::RandomSource;
use crate::config::{CallOptions, Config, Failure, Now, fraction_of};
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;

/// A wait until an operation reports a state, as a state machine that does no I/O.
///
/// `Client::wait_until` of the transports drives it. Its driver follows the rule of a
/// [`Call`](crate::Call): do what [`step`](Self::step) returns, pass the result to the value that came with
/// it, and step again until [`WaitStep::Done`].
///
/// ```
/// use aliyun_core::call::RandomSource;
/// use aliyun_core::wait::{Wait, WaitError, WaitOptions, WaitState, WaitStep};
/// use aliyun_core::{CallOptions, Config, Error, Now, Operation};
///
/// fn drive<O: Operation>(
///     operation: &O,
///     config: &Config,
///     random: &dyn RandomSource,
///     now: impl Fn() -> Now,
///     call: impl Fn(&O, CallOptions) -> Result<O::Output, Error>,
///     mut condition: impl FnMut(&O::Output) -> WaitState,
/// ) -> Result<O::Output, WaitError<O::Output>> {
///     let mut wait = Wait::new(operation, config, WaitOptions::new());
///     loop {
///         wait = match wait.step(now(), random) {
///             WaitStep::Done(result) => return result,
///             WaitStep::Poll(options, awaiting) => {
///                 let result = call(operation, options);
///                 awaiting.receive(now(), result, &mut condition)
///             }
///             WaitStep::Sleep(duration, wait) => {
///                 std::thread::sleep(duration);
///                 wait
///             }
///         };
///     }
/// }
/// ```
#[must_use = "a wait does nothing unless it is stepped"]
pub struct Wait<R> {
    operation: &'static str,
    options: WaitOptions,
    /// The timeout of a poll, if it is shorter than the rest of the wait.
    poll_timeout: Duration,
    /// When the first step was, on the monotonic clock.
    start: Option<Duration>,
    progress: Progress<R>,
    state: State<R>,
}

enum State<R> {
    /// The next poll can be made at this moment of the monotonic clock.
    Due(Duration),
    /// A poll ended at this moment, and the state may still be reached. The service may have named a time
    /// to wait.
    Polled {
        at: Duration,
        retry_after: Option<Duration>,
    },
    Reached(R),
    Failed(WaitErrorKind),
}

/// What the driver of a wait must do next.
#[must_use]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of a loop"
)]
pub enum WaitStep<R> {
    /// The wait has ended.
    Done(Result<R, WaitError<R>>),
    /// Call the operation with these options, and pass the result to [`AwaitingPoll::receive`].
    Poll(CallOptions, AwaitingPoll<R>),
    /// Wait for this time and then step the wait. If it is stepped too early, it returns the rest.
    Sleep(Duration, Wait<R>),
}

/// A wait whose operation must be called.
#[must_use = "pass the result to continue the wait"]
pub struct AwaitingPoll<R>(Wait<R>);

impl<R> Wait<R> {
    /// Creates a wait that polls `operation`, for a client with this configuration.
    pub fn new<O: Operation<Output = R>>(
        operation: &O,
        config: &Config,
        options: WaitOptions,
    ) -> Self {
        let poll_timeout = options.call.timeout.unwrap_or(config.limits().timeout);
        Self {
            operation: operation.descriptor().name,
            options,
            poll_timeout,
            start: None,
            progress: Progress {
                polls: 0,
                last_response: None,
                last_error: None,
            },
            state: State::Due(Duration::ZERO),
        }
    }

    /// Returns what to do next. `random` is the source of jitter.
    pub fn step(mut self, now: Now, random: &dyn RandomSource) -> WaitStep<R> {
        let now = now.monotonic;
        let start = *self.start.get_or_insert(now);
        let deadline = start.saturating_add(self.options.max_wait);
        let due = match self.state {
            State::Due(due) => Some(due),
            State::Polled { at, retry_after } => {
                // The upper half: jitter needs 64 bits.
                let random = (random.next_bits() >> 64) as u64;
                let delay = self.delay(retry_after, deadline.saturating_sub(at), random);
                delay.map(|delay| at.saturating_add(delay))
            }
            State::Reached(response) => return WaitStep::Done(Ok(response)),
            State::Failed(kind) => {
                let elapsed = now.saturating_sub(start);
                let error = WaitError::new(self.operation, kind, self.progress, elapsed);
                return WaitStep::Done(Err(error));
            }
        };
        let Some(due) = due.filter(|_| now < deadline) else {
            let max_wait = self.options.max_wait;
            let kind = WaitErrorKind::ExceededMaxWait { max_wait };
            let elapsed = now.saturating_sub(start);
            let error = WaitError::new(self.operation, kind, self.progress, elapsed);
            return WaitStep::Done(Err(error));
        };
        self.state = State::Due(due);
        if now < due {
            return WaitStep::Sleep(due.saturating_sub(now), self);
        }
        let options = self.options.call.clone();
        let timeout = self.poll_timeout.min(deadline.saturating_sub(now));
        WaitStep::Poll(options.timeout(timeout), AwaitingPoll(self))
    }

    /// The delay before the next poll, or `None` if the limit of the wait does not allow one.
    ///
    /// The last delay is shortened, so that a last poll is made at least the shortest delay before the
    /// limit: with long delays, the state would otherwise not be noticed in the last part of a wait. A poll
    /// is never earlier than the service asks for.
    fn delay(
        &self,
        retry_after: Option<Duration>,
        remaining: Duration,
        random: u64,
    ) -> Option<Duration> {
        let shortest = self.options.shortest_delay();
        let last = remaining
            .checked_sub(shortest)
            .filter(|last| !last.is_zero())?;
        let usual = self.options.delay(self.progress.polls, random).min(last);
        let named = retry_after.unwrap_or_default();
        // Up to a tenth later, so that not all programs poll at the same moment.
        let later = named.saturating_add(fraction_of(named / 10, random));
        let delay = usual.max(later.min(last)).max(named);
        (delay < remaining).then_some(delay)
    }
}

impl<R> AwaitingPoll<R> {
    /// Continues the wait with the result of the call. `condition` says what the response means.
    pub fn receive(
        self,
        now: Now,
        result: Result<R, Error>,
        condition: impl FnOnce(&R) -> WaitState,
    ) -> Wait<R> {
        let Self(mut wait) = self;
        wait.progress.polls = wait.progress.polls.saturating_add(1);
        let at = now.monotonic;
        wait.state = match result {
            Ok(response) => match condition(&response) {
                WaitState::Done => State::Reached(response),
                state => {
                    wait.progress.last_response = Some(response);
                    match state {
                        WaitState::Failed(reason) => {
                            State::Failed(WaitErrorKind::FailureState { reason })
                        }
                        WaitState::Done | WaitState::NotYet => State::Polled {
                            at,
                            retry_after: None,
                        },
                    }
                }
            },
            Err(error) => {
                let goes_on = wait.options.tolerates(&error) || is_passing(&error);
                let retry_after = error.retry_after();
                wait.progress.last_error = Some(error);
                if goes_on {
                    State::Polled { at, retry_after }
                } else {
                    State::Failed(WaitErrorKind::OperationFailed)
                }
            }
        };
        wait
    }
}

/// Whether the same call may succeed later, so that a wait goes on.
fn is_passing(error: &Error) -> bool {
    match error.kind() {
        // The operation may have taken effect, and must not be called once more.
        _ if error.is_outcome_unknown() => false,
        ErrorKind::Credentials(credentials) => credentials.cause().is_some_and(is_passing),
        _ => Failure::from_error(error) != Failure::Permanent,
    }
}

impl<R> fmt::Debug for Wait<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("operation", &self.operation)
            .field("polls", &self.progress.polls)
            .finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for WaitStep<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(Ok(_)) => f.write_str("Done(Ok)"),
            Self::Done(Err(error)) => f.debug_tuple("Done").field(error).finish(),
            Self::Poll(..) => f.write_str("Poll"),
            Self::Sleep(duration, _) => f.debug_tuple("Sleep").field(duration).finish(),
        }
    }
}

impl<R> fmt::Debug for AwaitingPoll<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AwaitingPoll").field(&self.0).finish()
    }
}
