//! What a provider uses while it obtains credentials.

use std::sync::Arc;

use aliyun_core::config::{ConfigBuilder, ServerClock};
use aliyun_core::error::CredentialsError;
use aliyun_core::http::uri::Scheme;
use aliyun_core::{
    Call, Error, Now, Operation, OutgoingRequest, RetryPolicy, SeededRandom, Step, TransportError,
    http,
};
use aliyun_sign::Signer;
use bytes::Bytes;

use crate::resolution::Port;
use crate::system::{Command, Output, RunError, System};

/// What a provider uses while it obtains credentials: the machine, the clock, and effects.
///
/// Effects (requests, programs, waiting) are done by the driver of the resolution. The methods here hand
/// them out and return their outcomes, so a provider reads like a blocking program.
pub(crate) struct Context {
    system: Arc<dyn System>,
    random: Arc<SeededRandom>,
    clock: ServerClock,
    port: Arc<Port>,
}

impl Context {
    pub(crate) fn new(
        system: Arc<dyn System>,
        random: Arc<SeededRandom>,
        clock: ServerClock,
        port: Arc<Port>,
    ) -> Self {
        Self {
            system,
            random,
            clock,
            port,
        }
    }

    pub(crate) fn system(&self) -> &dyn System {
        &*self.system
    }

    /// The current time by the service's clock, as far as its offset is known. Credentials expire by it.
    pub(crate) fn now(&self) -> Now {
        corrected(self.system.now(), &self.clock)
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

    /// Calls an operation. `signer` signs it, unless the operation is anonymous.
    pub(crate) async fn call<O: Operation>(
        &self,
        operation: &O,
        config: &ConfigBuilder,
        signer: Option<&Arc<Signer>>,
    ) -> Result<O::Output, Error> {
        // No retries: each would take time from the deadline of the call that needs credentials, and from
        // the other providers of a chain. The next call starts a new attempt.
        let config = config
            .clone()
            .retry(RetryPolicy::never())
            .server_clock(self.clock.clone())
            .build()?;
        let mut output = O::Output::default();
        let mut call = Call::new(operation, &config, &mut output);
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
