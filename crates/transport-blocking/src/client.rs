//! The client: the loop around a call.

use std::fmt;
use std::sync::Arc;

use aliyun_core::{Call, CallOptions, Config, Error, Operation, Step};
use aliyun_credentials::{BuildClient, ClientCore, Identity};

use crate::ClientBuilder;
use crate::backend::Backend;
use crate::exchange::exchange;
use crate::obtain::{ProviderBackends, obtain};

/// Calls operations and blocks until their results are there.
///
/// Cheap to clone; clones share connections, credentials and what calls learn about the service.
///
/// It can be used from any
/// number of threads.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    core: ClientCore,
    backend: Backend,
    provider_backends: Arc<ProviderBackends>,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Calls an operation and returns its response.
    ///
    /// Failed attempts are retried as the [`RetryPolicy`](crate::RetryPolicy) allows, within the
    /// client's deadline.
    ///
    /// ```no_run
    /// # fn run() -> Result<(), transport_blocking::Error> {
    /// use sae_api::GetWebshellToken;
    /// use transport_blocking::Client;
    ///
    /// let client = Client::builder().region("cn-shenzhen").build()?;
    /// let response = client.call(&GetWebshellToken::new("my-app-id", "my-pod"))?;
    /// assert!(!response.data.token.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an [`Error`]. Its [kind](Error::kind) is what went wrong, its [stage](Error::stage) how far
    /// the call got, its [fault](Error::fault) who can do something about it, and its
    /// [arrival](Error::arrival) whether the request may have reached the service.
    pub fn call<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        self.call_with(operation, CallOptions::new())
    }

    /// Calls an operation and returns its response, with options that override those of the client.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] like [`call`](Self::call).
    pub fn call_with<O: Operation>(
        &self,
        operation: &O,
        options: CallOptions,
    ) -> Result<O::Output, Error> {
        let mut output = O::Output::default();
        let config = self.shared.core.config();
        let call = Call::with_options(operation, config, options, &mut output);
        self.drive(call)?;
        Ok(output)
    }

    /// Returns the credentials that the next call would be signed with, and where they come from. They
    /// are obtained if necessary, within the client's deadline.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if there are no credentials; its
    /// text has the reason of each provider.
    pub fn identity(&self) -> Result<Arc<Identity>, Error> {
        let limit = self.config().limits().timeout;
        obtain(
            &self.shared.core,
            &self.shared.provider_backends,
            None,
            limit,
        )
    }

    /// Returns the configuration, with handles to what calls have learned: the offset of the service's
    /// clock, and what is left of the retry budget.
    pub fn config(&self) -> &Config {
        self.shared.core.config()
    }

    /// Returns the parts of the client that do not depend on the HTTP library.
    pub(crate) fn core(&self) -> &ClientCore {
        &self.shared.core
    }

    /// Drives a call to its end. Not generic, so that a program contains it once.
    fn drive(&self, mut call: Call<'_>) -> Result<(), Error> {
        let Shared {
            core,
            backend,
            provider_backends,
        } = &*self.shared;
        loop {
            call = match call.step(core.now(), core.random()) {
                Step::Credentials(awaiting) => {
                    let limit = awaiting.remaining(core.now());
                    match obtain(core, provider_backends, awaiting.rejected(), limit) {
                        Ok(identity) => awaiting.provide(Arc::clone(identity.signer())),
                        Err(error) => awaiting.fail(error),
                    }
                }
                Step::Done(result) => return result,
                Step::Send(outgoing, awaiting) => {
                    let result = exchange(backend, outgoing);
                    awaiting.receive(core.now(), result)
                }
                Step::Wait(duration, waiting) => {
                    std::thread::sleep(duration);
                    waiting
                }
            };
        }
    }
}

impl BuildClient for Client {
    type Backend = ureq::Agent;

    fn build(core: ClientCore, agent: Option<ureq::Agent>) -> Result<Self, Error> {
        let provider_backends = Arc::new(ProviderBackends::new(core.config(), agent.clone()));
        let backend = match agent {
            Some(agent) => Backend::from_agent(agent),
            None => Backend::new(core.config())?,
        };
        Ok(Self {
            shared: Arc::new(Shared {
                core,
                backend,
                provider_backends,
            }),
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("config", self.config())
            .field("credentials", self.shared.core.credentials())
            .finish_non_exhaustive()
    }
}
