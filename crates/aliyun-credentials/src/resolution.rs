//! Obtaining credentials, step by step.
//!
//! A provider is written as a plain sequence: ask here, then there. It is an async function, but
//! nothing it awaits is I/O: each await hands a wish to whoever drives the resolution and goes on
//! when the outcome is there. So the compiler makes the state machine, one provider can stand on
//! another, and no runtime is involved.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{self, Poll, Waker};
use std::time::Duration;

use aliyun_core::error::CredentialsError;
use aliyun_core::{OutgoingRequest, TransportError, http};
use bytes::Bytes;

use crate::Identity;

/// What comes of asking a provider.
pub(crate) type Resolved = Result<Identity, CredentialsError>;

/// A provider at work.
pub(crate) type Resolving<'a> = Pin<Box<dyn Future<Output = Resolved> + Send + 'a>>;

/// Credentials in the making.
///
/// Like a [`Call`](aliyun_core::Call) it does no I/O by itself. Whoever drives it follows the same
/// rule: **do what [`step`](Self::step) says, hand the outcome to what came with it, and step again
/// until [`ResolutionStep::Done`]**.
///
/// ```
/// use aliyun_core::{OutgoingRequest, TransportError, http};
/// use aliyun_core::error::CredentialsError;
/// use aliyun_credentials::{Identity, Resolution, ResolutionStep};
/// use bytes::Bytes;
///
/// fn drive(
///     mut resolution: Resolution,
///     send: impl Fn(OutgoingRequest) -> Result<http::Response<Bytes>, TransportError>,
/// ) -> Result<Identity, CredentialsError> {
///     loop {
///         resolution = match resolution.step() {
///             ResolutionStep::Send(outgoing, sent) => sent.receive(send(outgoing)),
///             ResolutionStep::Run(work, running) => {
///                 work.run();
///                 running.finished()
///             }
///             ResolutionStep::Wait(duration, waiting) => {
///                 std::thread::sleep(duration);
///                 waiting
///             }
///             ResolutionStep::Done(result) => return result,
///         };
///     }
/// }
/// ```
#[must_use = "a resolution does nothing unless it is stepped"]
pub struct Resolution {
    future: Resolving<'static>,
    port: Arc<Port>,
}

/// What is to be done next.
#[must_use]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of a loop"
)]
pub enum ResolutionStep {
    /// The resolution is over.
    Done(Resolved),
    /// Do the work, where it may take its time, and say that it is [finished](PendingWork::finished).
    Run(Work, PendingWork),
    /// Send the request and report its [outcome](PendingRequest::receive).
    Send(OutgoingRequest, PendingRequest),
    /// Let this much time pass and step again.
    Wait(Duration, Resolution),
}

/// Work that may take its time, such as running a program.
#[must_use = "the resolution waits for it"]
pub struct Work(Box<dyn FnOnce() + Send>);

/// A resolution whose request was handed out.
#[must_use = "report the outcome to go on"]
pub struct PendingRequest(Resolution);

/// A resolution whose work was handed out.
#[must_use = "say that it is finished to go on"]
pub struct PendingWork(Resolution);

impl Resolution {
    pub(crate) fn new(future: Resolving<'static>, port: Arc<Port>) -> Self {
        Self { future, port }
    }

    /// What is to be done next.
    pub fn step(mut self) -> ResolutionStep {
        let mut context = task::Context::from_waker(Waker::noop());
        match self.future.as_mut().poll(&mut context) {
            Poll::Ready(result) => ResolutionStep::Done(result),
            Poll::Pending => match self.port.take_effect() {
                Effect::Run(work) => ResolutionStep::Run(Work(work), PendingWork(self)),
                Effect::Send(outgoing) => ResolutionStep::Send(outgoing, PendingRequest(self)),
                Effect::Wait(duration) => {
                    self.port.complete(Outcome::Done);
                    ResolutionStep::Wait(duration, self)
                }
            },
        }
    }
}

impl Work {
    /// Does the work.
    pub fn run(self) {
        (self.0)();
    }
}

impl PendingRequest {
    /// Goes on with the answer, or with what went wrong and when.
    pub fn receive(self, outcome: Result<http::Response<Bytes>, TransportError>) -> Resolution {
        self.0.port.complete(Outcome::Response(outcome));
        self.0
    }
}

impl PendingWork {
    /// Goes on after the work. If it was not done, the provider fails.
    pub fn finished(self) -> Resolution {
        self.0.port.complete(Outcome::Done);
        self.0
    }
}

/// Through here wishes go out of a provider, and outcomes come in.
#[derive(Default)]
pub(crate) struct Port(Mutex<PortState>);

#[derive(Default)]
enum PortState {
    #[default]
    Empty,
    Outcome(Outcome),
    Wish(Effect),
}

#[expect(
    clippy::large_enum_variant,
    reason = "a resolution has one place for it, and one wish at a time"
)]
enum Effect {
    Run(Box<dyn FnOnce() + Send>),
    Send(OutgoingRequest),
    Wait(Duration),
}

enum Outcome {
    Response(Result<http::Response<Bytes>, TransportError>),
    Done,
}

impl Port {
    /// Sends a request.
    pub(crate) async fn send(
        &self,
        outgoing: OutgoingRequest,
    ) -> Result<http::Response<Bytes>, TransportError> {
        match self.perform(Effect::Send(outgoing)).await {
            Outcome::Response(outcome) => outcome,
            Outcome::Done => unreachable!("a request that was sent has an outcome"),
        }
    }

    /// Has work done that may take its time; `None` if nobody has done it.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let result = Arc::new(Mutex::new(None));
        let place = Arc::clone(&result);
        let work = move || {
            let done = work();
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
        };
        self.perform(Effect::Run(Box::new(work))).await;
        result.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Lets time pass.
    pub(crate) async fn wait(&self, duration: Duration) {
        self.perform(Effect::Wait(duration)).await;
    }

    async fn perform(&self, wish: Effect) -> Outcome {
        self.put(PortState::Wish(wish));
        poll_fn(|_| match self.take() {
            PortState::Outcome(outcome) => Poll::Ready(outcome),
            slot => {
                self.put(slot);
                Poll::Pending
            }
        })
        .await
    }

    fn take_effect(&self) -> Effect {
        match self.take() {
            PortState::Wish(wish) => wish,
            _ => unreachable!("a provider awaits nothing but its wishes"),
        }
    }

    fn complete(&self, outcome: Outcome) {
        self.put(PortState::Outcome(outcome));
    }

    fn put(&self, slot: PortState) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = slot;
    }

    fn take(&self) -> PortState {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Resolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resolution").finish_non_exhaustive()
    }
}

impl fmt::Debug for ResolutionStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(result) => f.debug_tuple("Done").field(result).finish(),
            Self::Run(..) => f.write_str("Run"),
            Self::Send(outgoing, _) => f.debug_tuple("Send").field(outgoing).finish(),
            Self::Wait(duration, _) => f.debug_tuple("Wait").field(duration).finish(),
        }
    }
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Work")
    }
}

impl fmt::Debug for PendingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sent")
    }
}

impl fmt::Debug for PendingWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Running")
    }
}
