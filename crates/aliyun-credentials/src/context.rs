//! What a provider has at hand while it works.

use std::sync::Arc;

use aliyun_core::error::CredentialsError;
use aliyun_core::{
    Call, Config, Error, Now, Operation, Outgoing, SeededRandom, Step, TransportError, http,
};
use aliyun_sign::Signer;
use bytes::Bytes;

use crate::resolution::Port;
use crate::system::{Command, Output, RunError, System};

/// What a provider has at hand while it works.
pub(crate) struct Context {
    system: Arc<dyn System>,
    random: Arc<SeededRandom>,
    port: Arc<Port>,
}

impl Context {
    pub(crate) fn new(system: Arc<dyn System>, random: Arc<SeededRandom>, port: Arc<Port>) -> Self {
        Self {
            system,
            random,
            port,
        }
    }

    pub(crate) fn system(&self) -> &dyn System {
        &*self.system
    }

    pub(crate) fn now(&self) -> Now {
        self.system.now()
    }

    /// Sends a request as it is.
    pub(crate) async fn send(
        &self,
        outgoing: Outgoing,
    ) -> Result<http::Response<Bytes>, TransportError> {
        self.port.send(outgoing).await
    }

    /// Calls an operation, with these credentials if it is signed.
    pub(crate) async fn call<O: Operation>(
        &self,
        operation: &O,
        config: &Config,
        signer: Option<&Arc<Signer>>,
    ) -> Result<O::Output, Error> {
        let mut call = Call::new(operation, config);
        loop {
            call = match call.step(self.now(), &*self.random) {
                Step::Credentials(wanting) => {
                    if let Some(signer) = signer {
                        wanting.provide(Arc::clone(signer))
                    } else {
                        let reason = "it is called without credentials";
                        let name = operation.descriptor().name;
                        wanting.fail(CredentialsError::failed(name, reason).into())
                    }
                }
                Step::Done(result) => return result,
                Step::Send(outgoing, sent) => {
                    let outcome = self.port.send(outgoing).await;
                    sent.outcome(self.now(), outcome)
                }
                Step::Wait(duration, waiting) => {
                    self.port.wait(duration).await;
                    waiting
                }
            };
        }
    }

    /// Runs a program; `None` if nobody has run it.
    pub(crate) async fn run(&self, command: Command) -> Option<Result<Output, RunError>> {
        let system = Arc::clone(&self.system);
        self.port.run(move || system.run(&command)).await
    }
}
