//! The steps of a resolution.

use std::borrow::Cow;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
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

/// The future of a provider that obtains credentials.
pub(crate) type Resolving<'a> = Pin<Box<dyn Future<Output = Resolved> + Send + 'a>>;

/// Credentials that are being obtained, as a state machine that does no I/O.
///
/// Its driver follows the rule of a [`Call`](aliyun_core::Call): **do what [`step`](Self::step) returns,
/// report the outcome to the value that came with it, and step again until [`ResolutionStep::Done`]**.
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
///             ResolutionStep::Send(outgoing, pending) => pending.receive(send(outgoing)),
///             ResolutionStep::Run(work, pending) => {
///                 work.run();
///                 pending.finished()
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
    /// The name of the provider.
    provider: Cow<'static, str>,
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
    /// The credentials, or the reason why there are none.
    Done(Resolved),
    /// Do the work, where it may take its time, and report that it is [finished](PendingWork::finished).
    Run(Work, PendingWork),
    /// Send the request unchanged, and report its [result](PendingRequest::receive).
    Send(OutgoingRequest, PendingRequest),
    /// Wait for this duration, and step again.
    Wait(Duration, Resolution),
}

/// A resolution whose request is under way.
#[must_use = "report the outcome to continue"]
pub struct PendingRequest(Resolution);

/// A resolution whose work is under way.
#[must_use = "report that it is finished to continue"]
pub struct PendingWork(Resolution);

impl Resolution {
    pub(crate) fn new(
        provider: Cow<'static, str>,
        future: Resolving<'static>,
        port: Arc<Port>,
    ) -> Self {
        Self {
            provider,
            future,
            port,
        }
    }

    /// Returns what to do next.
    pub fn step(mut self) -> ResolutionStep {
        let mut context = task::Context::from_waker(Waker::noop());
        // A panic is a failure of the provider like any other: callers that wait for the credentials get an
        // error, and there is a pause before the next refresh. The future is not polled again.
        let polled = catch_unwind(AssertUnwindSafe(|| self.future.as_mut().poll(&mut context)));
        let polled = polled.unwrap_or_else(|_| {
            let reason = "obtaining credentials panicked";
            Poll::Ready(Err(CredentialsError::failed(self.provider.clone(), reason)))
        });
        match polled {
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
    /// Continues with the response, or with the error of the exchange.
    pub fn receive(self, result: Result<http::Response<Bytes>, TransportError>) -> Resolution {
        self.0.port.complete(Outcome::Response(result));
        self.0
    }
}

impl PendingWork {
    /// Continues after the work. If it was dropped without being done, the provider fails.
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
