//! The client: the loop around a call.

use std::fmt;
use std::sync::Arc;

use aliyun_core::config::BuildClient;
use aliyun_core::error::ConfigError;
use aliyun_core::{Call, CallOptions, Config, Error, Operation, SeededRandom, Step};
use aliyun_credentials::{Identity, Provider};

use crate::ClientBuilder;
use crate::backend::Backend;
use crate::exchange::exchange;
use crate::keys::Keys;

/// Calls operations and waits for their results.
///
/// Cheap to clone; clones share connections. It can be used from any number of threads.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    backend: Backend,
    config: Config,
    keys: Keys,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Calls an operation.
    ///
    /// # Errors
    ///
    /// An [`Error`], which tells how far the call got, who is at fault and whether the request may
    /// have reached the service.
    pub fn call<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        self.call_with(operation, CallOptions::new())
    }

    /// Calls an operation in a way that differs from this client's other calls.
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call).
    pub fn call_with<O: Operation>(
        &self,
        operation: &O,
        options: CallOptions,
    ) -> Result<O::Output, Error> {
        let mut output = O::Output::default();
        let call = Call::with_options(operation, &self.shared.config, options, &mut output);
        self.drive(call)?;
        Ok(output)
    }

    /// The credentials that the next call would be signed with, and where they are from. They are
    /// obtained if need be.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](aliyun_core::ErrorKind::Credentials) if there are none; its text says what each provider said.
    pub fn identity(&self) -> Result<Arc<Identity>, Error> {
        let Shared { config, keys, .. } = &*self.shared;
        keys.identity(None, config.call_limit())
    }

    /// How calls are made, and what they have learnt: the service's clock, and what is left of the
    /// retry budget.
    pub fn config(&self) -> &Config {
        &self.shared.config
    }

    /// Takes a call to its end. Not generic, so that a program has it once.
    fn drive(&self, mut call: Call<'_>) -> Result<(), Error> {
        let Shared { backend, keys, .. } = &*self.shared;
        loop {
            call = match call.step(keys.now(), keys.cache().random()) {
                Step::Credentials(wanting) => {
                    let limit = wanting.remaining(keys.now());
                    match keys.identity(wanting.rejected(), limit) {
                        Ok(identity) => wanting.provide(Arc::clone(identity.signer())),
                        Err(error) => wanting.fail(error),
                    }
                }
                Step::Done(result) => return result,
                Step::Send(outgoing, sent) => {
                    let outcome = exchange(backend, outgoing);
                    sent.receive(keys.now(), outcome)
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
    type Credentials = Provider;

    fn build(
        config: Config,
        credentials: Option<Provider>,
        backend: Option<ureq::Agent>,
    ) -> Result<Self, Error> {
        let provider = credentials.unwrap_or_default();
        provider.check()?;
        let config = provider.with_region(config);
        Ok(Self {
            shared: Arc::new(Shared {
                keys: Keys::new(provider, random()?, config.clock().clone(), backend.clone()),
                backend: match backend {
                    Some(agent) => Backend::of(agent),
                    None => Backend::new(&config)?,
                },
                config,
            }),
        })
    }
}

/// The source of nonces, from a seed of the operating system.
fn random() -> Result<SeededRandom, ConfigError> {
    let mut seed = [0; 24];
    let system = rustls::crypto::ring::default_provider().secure_random;
    system.fill(&mut seed).map_err(|_| ConfigError::Backend {
        reason: "the operating system gives no random numbers".to_owned(),
    })?;
    Ok(SeededRandom::from_seed(seed))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("config", &self.shared.config)
            .field("credentials", self.shared.keys.cache())
            .finish_non_exhaustive()
    }
}
