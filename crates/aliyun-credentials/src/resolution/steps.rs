//! The steps of a resolution.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll, Waker};
use std::time::Duration;

use aliyun_core::error::CredentialsError;
use aliyun_core::{OutgoingRequest, TransportError, http};
use bytes::Bytes;

use super::port::{Effect, Outcome, Port};
use super::work::Work;
use crate::Identity;

/// The result of a provider.
pub(crate) type Resolved = Result<Identity, CredentialsError>;

/// A provider that is obtaining credentials.
pub(crate) type Resolving<'a> = Pin<Box<dyn Future<Output = Resolved> + Send + 'a>>;

/// Credentials that are being obtained.
///
/// Like a [`Call`](aliyun_core::Call) it does no I/O. Its driver follows the same rule: **do what
/// [`step`](Self::step) says, report the outcome to what came with the step, and step again until
/// [`ResolutionStep::Done`]**.
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

/// What to do next.
#[must_use]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of a loop"
)]
pub enum ResolutionStep {
    /// The resolution is over.
    Done(Resolved),
    /// Do the work, where it may take its time, and report that it is [finished](PendingWork::finished).
    Run(Work, PendingWork),
    /// Send the request and report its [result](PendingRequest::receive).
    Send(OutgoingRequest, PendingRequest),
    /// Let this much time pass and step again.
    Wait(Duration, Resolution),
}

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

    /// Returns what to do next.
    pub fn step(mut self) -> ResolutionStep {
        let mut context = task::Context::from_waker(Waker::noop());
        match self.future.as_mut().poll(&mut context) {
            Poll::Ready(result) => ResolutionStep::Done(result),
            Poll::Pending => match self.port.take_effect() {
                Effect::Run(work) => ResolutionStep::Run(work, PendingWork(self)),
                Effect::Send(outgoing) => ResolutionStep::Send(outgoing, PendingRequest(self)),
                Effect::Wait(duration) => {
                    self.port.complete(Outcome::Done);
                    ResolutionStep::Wait(duration, self)
                }
            },
        }
    }
}

impl PendingRequest {
    /// Goes on with the response, or with what went wrong and when.
    pub fn receive(self, result: Result<http::Response<Bytes>, TransportError>) -> Resolution {
        self.0.port.complete(Outcome::Response(result));
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

impl fmt::Debug for PendingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingRequest").finish_non_exhaustive()
    }
}

impl fmt::Debug for PendingWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingWork").finish_non_exhaustive()
    }
}
