//! Both clients behind one type, so that a test is written once.

use std::fmt::Debug;
use std::sync::Arc;

use aliyun_core::{CallOptions, Error, Operation, WaitError, WaitOptions, WaitState};
use aliyun_credentials::{BuildClient, ClientBuilder, ClientCore, Identity, Provider};
use tokio::runtime::{self, Runtime};

/// One of the two clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The client of `transport-async`.
    Async,
    /// The client of `transport-blocking`.
    Blocking,
}

impl Kind {
    /// Starts building a client of this kind.
    pub fn builder(self) -> ClientBuilder<Client> {
        ClientBuilder::new().backend(self)
    }

    /// Returns a client of this kind with an endpoint, credentials, and defaults otherwise.
    pub fn client(self, endpoint: impl AsRef<str>, credentials: impl Into<Provider>) -> Client {
        let builder = self.builder().endpoint(endpoint).credentials(credentials);
        builder.build().expect("the settings are valid")
    }
}

/// A client of either kind whose calls block.
#[derive(Debug)]
pub enum Client {
    /// The client of `transport-async`, with a runtime to block on.
    Async(transport_async::Client, Runtime),
    /// The client of `transport-blocking`.
    Blocking(transport_blocking::Client),
}

/// Makes [`ClientBuilder`] build this type. Its backend is the kind of client, where the builder of a
/// transport takes an HTTP library's client; without one there is nothing to build.
impl BuildClient for Client {
    type Backend = Kind;

    fn build(core: ClientCore, kind: Option<Kind>) -> Result<Self, Error> {
        Ok(match kind.expect("`Kind::builder` sets it") {
            Kind::Async => {
                // A single thread runs the tasks behind a call in the same order each time.
                let runtime = runtime::Builder::new_current_thread().enable_all().build();
                let runtime = runtime.expect("a runtime can be created");
                Self::Async(BuildClient::build(core, None)?, runtime)
            }
            Kind::Blocking => Self::Blocking(BuildClient::build(core, None)?),
        })
    }
}

impl Client {
    /// Calls an operation and returns its response.
    ///
    /// # Errors
    ///
    /// The error of the call.
    pub fn call<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        self.call_with(operation, CallOptions::new())
    }

    /// Calls an operation without validating it first.
    ///
    /// # Errors
    ///
    /// The error of the call.
    pub fn call_unchecked<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        self.call_with(operation, CallOptions::new().skip_validation())
    }

    /// Calls an operation with options of this call.
    ///
    /// # Errors
    ///
    /// The error of the call.
    pub fn call_with<O: Operation>(
        &self,
        operation: &O,
        options: CallOptions,
    ) -> Result<O::Output, Error> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(client.call_with(operation, options)),
            Self::Blocking(client) => client.call_with(operation, options),
        }
    }

    /// Polls an operation until a condition says that its state is reached.
    ///
    /// # Errors
    ///
    /// The error of the wait.
    pub fn wait_until<O: Operation>(
        &self,
        operation: &O,
        options: WaitOptions,
        condition: impl FnMut(&O::Output) -> WaitState + Send,
    ) -> Result<O::Output, WaitError<O::Output>> {
        match self {
            Self::Async(client, runtime) => {
                runtime.block_on(client.wait_until_with(operation, options, condition))
            }
            Self::Blocking(client) => client.wait_until_with(operation, options, condition),
        }
    }

    /// Returns the credentials that a call would be signed with.
    ///
    /// # Errors
    ///
    /// The error of the provider.
    pub fn identity(&self) -> Result<Arc<Identity>, Error> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(client.identity()),
            Self::Blocking(client) => client.identity(),
        }
    }
}

/// Runs a scenario with both clients, asserts that the results are equal, and returns the result.
pub fn on_both<T: PartialEq + Debug>(mut scenario: impl FnMut(Kind) -> T) -> T {
    let blocking = scenario(Kind::Blocking);
    assert_eq!(blocking, scenario(Kind::Async), "blocking and async differ");
    blocking
}
