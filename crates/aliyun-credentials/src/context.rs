//! What a provider has at hand while it works.

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

/// What a provider has at hand while it works.
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

    /// The time by the service's clock, as far as it is known: the one that credentials expire by.
    pub(crate) fn now(&self) -> Now {
        corrected(self.system.now(), &self.clock)
    }

    /// Sends a request as it is.
    pub(crate) async fn send(
        &self,
        outgoing: OutgoingRequest,
    ) -> Result<http::Response<Bytes>, TransportError> {
        self.exchange(outgoing).await
    }

    /// Unencrypted requests are for this machine and for its cloud's metadata service, which no proxy can
    /// reach.
    async fn exchange(
        &self,
        mut outgoing: OutgoingRequest,
    ) -> Result<http::Response<Bytes>, TransportError> {
        outgoing.use_proxy &= outgoing.request.uri().scheme() == Some(&Scheme::HTTPS);
        self.port.send(outgoing).await
    }

    /// Calls an operation, with these credentials if it is signed.
    pub(crate) async fn call<O: Operation>(
        &self,
        operation: &O,
        config: &ConfigBuilder,
        signer: Option<&Arc<Signer>>,
    ) -> Result<O::Output, Error> {
        // A chain that waits for one of its links takes the time of the call that needs credentials.
        // Whoever needs them next begins anew.
        let config = config
            .clone()
            .retry(RetryPolicy::never())
            .server_clock(self.clock.clone())
            .build()?;
        let mut output = O::Output::default();
        let mut call = Call::new(operation, &config, &mut output);
        loop {
            call = match call.step(self.system.now(), &*self.random) {
                Step::Credentials(wanting) => {
                    if let Some(signer) = signer {
                        wanting.provide(Arc::clone(signer))
                    } else {
                        let reason = "it is called without credentials";
                        let name = operation.descriptor().name;
                        wanting.fail(CredentialsError::failed(name, reason).into())
                    }
                }
                Step::Done(result) => break result?,
                Step::Send(outgoing, sent) => {
                    let outcome = self.exchange(outgoing).await;
                    sent.receive(self.system.now(), outcome)
                }
                Step::Wait(duration, waiting) => {
                    self.port.wait(duration).await;
                    waiting
                }
            };
        }
        Ok(output)
    }

    /// Runs blocking work. `None` if it was not done, or did not end.
    pub(crate) async fn run_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        self.port.run(work).await
    }

    /// Awaits a future, on the runtime of the program if it has one. `None` if it was dropped before it
    /// was ready.
    pub(crate) async fn run_future<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Option<T> {
        self.port.run_future(future).await
    }

    /// Runs a program. `None` if it was not run.
    pub(crate) async fn run_command(&self, command: Command) -> Option<Result<Output, RunError>> {
        let system = Arc::clone(&self.system);
        self.run_blocking(move || system.run(&command)).await
    }
}

/// The time of a machine by the service's clock.
pub(crate) fn corrected(now: Now, clock: &ServerClock) -> Now {
    Now {
        unix: clock.correct(now.unix),
        monotonic: now.monotonic,
    }
}
