//! The port of a provider: effects go out, and outcomes come in.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use aliyun_core::{OutgoingRequest, TransportError, http};
use bytes::Bytes;

use super::work::Work;

/// The port of a provider: a slot that holds an effect, and then its outcome.
///
/// One slot is enough, because a provider awaits one effect at a time. Providers must not await effects
/// concurrently (no `join`), or one would overwrite the other.
#[derive(Default)]
pub(crate) struct Port(Mutex<PortState>);

#[derive(Default)]
enum PortState {
    #[default]
    Empty,
    Effect(Effect),
    Outcome(Outcome),
}

/// What a provider needs to be done.
#[expect(
    clippy::large_enum_variant,
    reason = "a resolution has one slot for it"
)]
pub(super) enum Effect {
    Run(Work),
    Send(OutgoingRequest),
    Wait(Duration),
}

/// The outcome of an effect.
pub(super) enum Outcome {
    Done,
    Response(Result<http::Response<Bytes>, TransportError>),
}

impl Port {
    /// Sends a request.
    pub(crate) async fn send(
        &self,
        outgoing: OutgoingRequest,
    ) -> Result<http::Response<Bytes>, TransportError> {
        match self.perform(Effect::Send(outgoing)).await {
            Outcome::Response(result) => result,
            Outcome::Done => unreachable!("a request that was sent has a result"),
        }
    }

    /// Runs blocking work. Returns `None` if it was not done, or panicked.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        // The result is beside the outcome, because `Work` has no type parameter.
        let result = Arc::new(Mutex::new(None));
        let slot = Arc::clone(&result);
        let work = Work::blocking(move || put(&slot, work()));
        self.perform(Effect::Run(work)).await;
        take(&result)
    }

    /// Awaits a future outside of the provider. Returns `None` if it was dropped before it was ready, or panicked.
    pub(crate) async fn run_future<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Option<T> {
        let result = Arc::new(Mutex::new(None));
        let slot = Arc::clone(&result);
        let work = Work::future(async move { put(&slot, future.await) });
        self.perform(Effect::Run(work)).await;
        take(&result)
    }

    /// Lets time pass.
    pub(crate) async fn wait(&self, duration: Duration) {
        self.perform(Effect::Wait(duration)).await;
    }

    /// Hands out an effect, and waits until the driver has put its outcome into the slot.
    async fn perform(&self, effect: Effect) -> Outcome {
        self.put(PortState::Effect(effect));
        poll_fn(|_| match self.take() {
            PortState::Outcome(outcome) => Poll::Ready(outcome),
            state => {
                self.put(state);
                Poll::Pending
            }
        })
        .await
    }

    /// Takes the effect that the provider awaits.
    pub(super) fn take_effect(&self) -> Effect {
        match self.take() {
            PortState::Effect(effect) => effect,
            _ => unreachable!("a provider awaits nothing but its effects"),
        }
    }

    /// Puts the outcome of the effect into the slot.
    pub(super) fn complete(&self, outcome: Outcome) {
        self.put(PortState::Outcome(outcome));
    }

    fn put(&self, state: PortState) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    fn take(&self) -> PortState {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn put<T>(slot: &Mutex<Option<T>>, value: T) {
    *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
}

fn take<T>(slot: &Mutex<Option<T>>) -> Option<T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}
