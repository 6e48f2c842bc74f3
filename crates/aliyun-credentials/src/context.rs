//! What a provider uses while it obtains credentials.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::call::RandomSource;
use aliyun_core::config::{ConfigBuilder, Failure, ServerClock};
use aliyun_core::error::CredentialsError;
use aliyun_core::http::uri::Scheme;
use aliyun_core::{
    Call, CallOptions, Config, Error, Now, Operation, OutgoingRequest, RetryPolicy, SeededRandom,
    Step, TransportError, http,
};
use aliyun_sign::Signer;
use bytes::Bytes;

use crate::resolution::Port;
use crate::retries::Retries;
use crate::system::{Command, Output, RunError, System};

/// What a provider uses while it obtains credentials: the machine, the clock, and effects.
///
/// Effects (requests, programs, waiting) are done by the driver of the resolution. The methods here hand
/// them out and return their outcomes, so a provider reads like a blocking program.
#[derive(Clone)]
pub(crate) struct Context {
    system: Arc<dyn System>,
    random: Arc<SeededRandom>,
    clock: ServerClock,
    port: Arc<Port>,
    retry: RetryPolicy,
    /// Until when requests may be retried, on the monotonic clock, if other providers wait for their turn.
    retry_until: Option<Duration>,
}

impl Context {
    pub(crate) fn new(
        system: Arc<dyn System>,
        random: Arc<SeededRandom>,
        clock: ServerClock,
        port: Arc<Port>,
        retry: RetryPolicy,
    ) -> Self {
        Self {
            system,
            random,
            clock,
            port,
            retry,
            retry_until: None,
        }
    }

    /// Returns a context whose requests are retried by another policy.
    pub(crate) fn with_retry(&self, retry: RetryPolicy) -> Self {
        Self {
            retry,
            ..self.clone()
        }
    }

    /// Returns a context whose requests are retried only for this time from now on.
    pub(crate) fn retrying_for(&self, limit: Duration) -> Self {
        let until = self.system.now().monotonic.saturating_add(limit);
        let until = self.retry_until.map_or(until, |time| time.min(until));
        Self {
            retry_until: Some(until),
            ..self.clone()
        }
    }

    pub(crate) fn system(&self) -> &dyn System {
        &*self.system
    }

    /// The current time by the service's clock, as far as its offset is known. Credentials expire by it.
    pub(crate) fn now(&self) -> Now {
        corrected(self.system.now(), &self.clock)
    }

    /// Whether an error may be retried, as far as it depends on its kind.
    pub(crate) fn may_pass(&self, error: &Error) -> bool {
        self.retry.classify(error) != Failure::Permanent
    }

    /// Makes attempts until one succeeds or there is no reason for another. All together take `limit` at
    /// most. `attempt` gets the time that is left for it.
    pub(crate) async fn retry<T, F: Future<Output = Result<T, Error>>>(
        &self,
        limit: Duration,
        mut attempt: impl FnMut(Duration) -> F,
    ) -> Result<T, Error> {
        let now = || self.system.now().monotonic;
        let mut retries = Retries::new(self.retry, now(), limit, self.retry_until);
        loop {
            let error = match attempt(retries.begin(now())?).await {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            // The upper half: jitter needs 64 bits.
            let random = (self.random.next_bits() >> 64) as u64;
            let wait = retries.failed(error, now(), random)?;
            if !wait.is_zero() {
                self.port.wait(wait).await;
            }
        }
    }

    /// Sends a request, without a proxy if it is not encrypted: then it is for this machine or for the
    /// metadata service of its instance, which a proxy would not reach, and its response has credentials in
    /// the clear.
    pub(crate) async fn send(
        &self,
        mut outgoing: OutgoingRequest,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let is_plain = outgoing.request.uri().scheme() != Some(&Scheme::HTTPS);
        outgoing.use_proxy &= !is_plain;
        let uri = outgoing.request.uri();
        let default_port = if is_plain { 80 } else { 443 };
        let port = uri.port_u16().unwrap_or(default_port);
        let host = format!("{}:{port}", uri.host().unwrap_or_default());
        let result = self.port.send(outgoing).await;
        result.map_err(|error| error.with_host(host))
    }

    /// Calls an operation, and [retries](Self::retry) that if it fails. `signer` signs it, unless the
    /// operation is anonymous. All attempts together take as long as the configuration allows a call.
    pub(crate) async fn call<O: Operation>(
        &self,
        operation: &O,
        config: &ConfigBuilder,
        signer: Option<&Arc<Signer>>,
    ) -> Result<O::Output, Error> {
        let config = config.clone().server_clock(self.clock.clone()).build()?;
        self.retry(config.limits().timeout, |limit| {
            self.call_once(operation, &config, signer, limit)
        })
        .await
    }

    /// Calls an operation once. [`retry`](Self::retry) decides about other attempts.
    async fn call_once<O: Operation>(
        &self,
        operation: &O,
        config: &Config,
        signer: Option<&Arc<Signer>>,
        limit: Duration,
    ) -> Result<O::Output, Error> {
        let options = CallOptions::new()
            .retry(RetryPolicy::never())
            .idempotent(true)
            .timeout(limit);
        let mut output = O::Output::default();
        let mut call = Call::with_options(operation, config, options, &mut output);
        loop {
            call = match call.step(self.system.now(), &*self.random) {
                Step::Credentials(awaiting) => {
                    if let Some(signer) = signer {
                        awaiting.provide(Arc::clone(signer))
                    } else {
                        let reason =
                            "the operation has to be signed, and there are no credentials for it";
                        let name = operation.descriptor().name;
                        awaiting.fail(CredentialsError::failed(name, reason).into())
                    }
                }
                Step::Done(result) => break result?,
                Step::Send(outgoing, awaiting) => {
                    let outcome = self.send(outgoing).await;
                    awaiting.receive(self.system.now(), outcome)
                }
                Step::Wait(duration, waiting) => {
                    self.port.wait(duration).await;
                    waiting
                }
            };
        }
        Ok(output)
    }

    /// Runs blocking work. Returns `None` if it was not done, or panicked.
    pub(crate) async fn run_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        self.port.run(work).await
    }

    /// Awaits a future, on the runtime of the program if it has one. Returns `None` if it was dropped
    /// before it was ready.
    pub(crate) async fn run_future<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Option<T> {
        self.port.run_future(future).await
    }

    /// Runs a program. Returns `None` if it was not run.
    pub(crate) async fn run_command(&self, command: Command) -> Option<Result<Output, RunError>> {
        let system = Arc::clone(&self.system);
        self.run_blocking(move || system.run(&command)).await
    }
}

/// A time on the clocks of a machine, corrected by the offset of the service's clock.
pub(crate) fn corrected(now: Now, clock: &ServerClock) -> Now {
    Now {
        unix: clock.correct(now.unix),
        monotonic: now.monotonic,
    }
}
