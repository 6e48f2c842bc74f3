//! The client: the loop around a call.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use aliyun_core::{Call, CallOptions, Config, Error, Operation, Step};
use aliyun_credentials::{BuildClient, ClientCore, Identity};

use crate::ClientBuilder;
use crate::backend::Backend;
use crate::callers_client::CallersClient;
use crate::obtain::{ProviderBackends, obtain};
use crate::runtime::RuntimeCheck;

/// Calls operations and awaits their results.
///
/// Cheap to clone; clones share connections, credentials and what calls learn about the service.
///
/// It needs a tokio runtime with a timer and I/O, and [one client for each runtime](crate#runtimes) is best.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    core: ClientCore,
    backend: Backend,
    provider_backends: Arc<ProviderBackends>,
    runtime: RuntimeCheck,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Calls an operation and returns its response.
    ///
    /// Failed attempts are retried as the [`RetryPolicy`](crate::RetryPolicy) allows, within the
    /// client's deadline. Dropping the future ends the call; its request may have reached the service.
    ///
    /// ```no_run
    /// # async fn run() -> Result<(), transport_async::Error> {
    /// use sae_api::GetWebshellToken;
    /// use transport_async::Client;
    ///
    /// let client = Client::builder().region("cn-shenzhen").build()?;
    /// let response = client.call(&GetWebshellToken::new("my-app-id", "my-pod")).await?;
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
    pub fn call<O: Operation>(
        &self,
        operation: &O,
    ) -> impl Future<Output = Result<O::Output, Error>> + Send {
        self.call_with(operation, CallOptions::new())
    }

    /// Calls an operation and returns its response, with options that override those of the client.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] like [`call`](Self::call).
    pub async fn call_with<O: Operation>(
        &self,
        operation: &O,
        options: CallOptions,
    ) -> Result<O::Output, Error> {
        let mut output = O::Output::default();
        let config = self.shared.core.config();
        let call = Call::with_options(operation, config, options, &mut output);
        self.drive(call).await?;
        Ok(output)
    }

    /// Returns the credentials that the next call would be signed with, and where they come from. They
    /// are obtained if necessary, within the client's deadline.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if there are no credentials; its
    /// text has the reason of each provider.
    pub async fn identity(&self) -> Result<Arc<Identity>, Error> {
        self.shared.runtime.check()?;
        let limit = self.config().limits().timeout;
        obtain(
            &self.shared.core,
            &self.shared.provider_backends,
            None,
            limit,
        )
        .await
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

    /// Drives a call to its end. Neither this function nor the future in the box is generic, so that a
    /// program contains them once.
    fn drive<'a>(
        &'a self,
        mut call: Call<'a>,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>> {
        Box::pin(async move {
            let Shared {
                core,
                backend,
                provider_backends,
                runtime,
            } = &*self.shared;
            runtime.check()?;
            loop {
                call = match call.step(core.now(), core.random()) {
                    Step::Credentials(awaiting) => {
                        let limit = awaiting.remaining(core.now());
                        match obtain(core, provider_backends, awaiting.rejected(), limit).await {
                            Ok(identity) => awaiting.provide(Arc::clone(identity.signer())),
                            Err(error) => awaiting.fail(error),
                        }
                    }
                    Step::Done(result) => return result,
                    Step::Send(outgoing, awaiting) => {
                        let result = backend.exchange(outgoing).await;
                        awaiting.receive(core.now(), result)
                    }
                    Step::Wait(duration, waiting) => {
                        tokio::time::sleep(duration).await;
                        waiting
                    }
                };
            }
        })
    }
}

impl BuildClient for Client {
    type Backend = reqwest::Client;

    fn build(core: ClientCore, client: Option<reqwest::Client>) -> Result<Self, Error> {
        let provider_backends = Arc::new(ProviderBackends::new(core.config(), client.clone()));
        let backend = match client {
            Some(client) => Backend::Callers(CallersClient::new(client)),
            None => Backend::new(core.config())?,
        };
        Ok(Self {
            shared: Arc::new(Shared {
                core,
                backend,
                provider_backends,
                runtime: RuntimeCheck::default(),
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
