//! Both clients behind one type, so that a test is written once.

use std::sync::Arc;

use aliyun_core::{CallOptions, Error, Operation};
use aliyun_credentials::{BuildClient, ClientBuilder, Identity};
use tokio::runtime::{self, Runtime};

/// Which of the two clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// That of `transport-async`.
    Async,
    /// That of `transport-blocking`.
    Blocking,
}

/// A client of either kind that blocks until a call is over.
#[derive(Debug)]
pub enum Client {
    /// That of `transport-async`, with a runtime to block on.
    Async(transport_async::Client, Runtime),
    /// That of `transport-blocking`.
    Blocking(transport_blocking::Client),
}

/// How a builder is set up, whatever it builds.
pub trait Setup {
    /// Sets a builder up.
    fn apply<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C>
    where
        C: BuildClient;
}

impl Client {
    /// A client of this kind.
    pub fn new(kind: Kind, setup: &impl Setup) -> Self {
        match kind {
            Kind::Async => {
                // One thread, so that the tasks behind a call run in the same order each time.
                let runtime = runtime::Builder::new_current_thread().enable_all().build();
                let runtime = runtime.expect("a runtime can be made");
                let builder = setup.apply(transport_async::Client::builder());
                Self::Async(builder.build().expect("the setup is complete"), runtime)
            }
            Kind::Blocking => {
                let builder = setup.apply(transport_blocking::Client::builder());
                Self::Blocking(builder.build().expect("the setup is complete"))
            }
        }
    }

    /// Calls an operation.
    ///
    /// # Errors
    ///
    /// Those of the client.
    pub fn call<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        self.call_with(operation, CallOptions::new())
    }

    /// Calls an operation without checking it first.
    ///
    /// # Errors
    ///
    /// Those of the client.
    pub fn call_unchecked<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        self.call_with(operation, CallOptions::new().skip_validation())
    }

    /// The credentials that a call would be signed with.
    ///
    /// # Errors
    ///
    /// Those of the client.
    pub fn identity(&self) -> Result<Arc<Identity>, Error> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(client.identity()),
            Self::Blocking(client) => client.identity(),
        }
    }

    /// Calls an operation in a way that differs from the client's other calls.
    ///
    /// # Errors
    ///
    /// Those of the client.
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
}

/// Runs the same scenario with both clients and expects the same of both.
pub fn on_both<T: PartialEq + std::fmt::Debug>(mut scenario: impl FnMut(Kind) -> T) -> T {
    let blocking = scenario(Kind::Blocking);
    assert_eq!(blocking, scenario(Kind::Async), "blocking and async differ");
    blocking
}
