//! The client: the loop around a call.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use aliyun_core::error::ConfigError;
use aliyun_core::{
    AnyOperation, BuildClient, Call, CallOptions, Config, Error, Now, Operation, SeededRandom, Step,
};
use aliyun_sign::{Credentials, Signer};

use crate::exchange::exchange;
use crate::{ClientBuilder, backend};

/// Calls operations and awaits their results.
///
/// Cheap to clone; clones share connections. It needs a tokio runtime with time and I/O enabled.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    backend: reqwest::Client,
    config: Config,
    signer: Arc<Signer>,
    random: SeededRandom,
    started: Instant,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Calls an operation. Dropping the future ends the call; the request may have arrived.
    ///
    /// # Errors
    ///
    /// An [`Error`], which tells how far the call got, who is at fault and whether the request may
    /// have reached the service.
    pub fn call<O: Operation>(
        &self,
        operation: &O,
    ) -> impl Future<Output = Result<O::Output, Error>> + Send {
        self.call_with(operation, CallOptions::new())
    }

    /// Calls an operation in a way that differs from this client's other calls.
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call).
    pub async fn call_with<O: Operation>(
        &self,
        operation: &O,
        options: CallOptions,
    ) -> Result<O::Output, Error> {
        let mut output = None;
        let call = Call::filling(&mut output, operation, &self.shared.config, options);
        self.drive(call).await?;
        Ok(output.expect("a call without an error has filled it"))
    }

    /// Takes a call to its end. Neither it nor what is in its box is generic, so that a program has
    /// it once.
    fn drive<'a>(
        &'a self,
        mut call: Call<'a, AnyOperation>,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>> {
        Box::pin(async move {
            let Shared {
                backend,
                signer,
                random,
                ..
            } = &*self.shared;
            loop {
                call = match call.step(self.now(), random) {
                    Step::Credentials(wanting) => wanting.provide(Arc::clone(signer)),
                    Step::Done(result) => return result,
                    Step::Send(outgoing, sent) => {
                        let outcome = exchange(backend, outgoing).await;
                        sent.outcome(self.now(), outcome)
                    }
                    Step::Wait(duration, waiting) => {
                        tokio::time::sleep(duration).await;
                        waiting
                    }
                };
            }
        })
    }

    fn now(&self) -> Now {
        Now::at(SystemTime::now(), self.shared.started.elapsed())
    }
}

impl BuildClient for Client {
    type Backend = reqwest::Client;

    fn build(
        config: Config,
        credentials: Credentials,
        backend: Option<reqwest::Client>,
    ) -> Result<Self, Error> {
        let mut seed = [0; 24];
        getrandom::fill(&mut seed).map_err(|error| ConfigError::Backend {
            reason: error.to_string(),
        })?;
        Ok(Self {
            shared: Arc::new(Shared {
                backend: match backend {
                    Some(backend) => backend,
                    None => backend::new(&config)?,
                },
                config,
                signer: Arc::new(Signer::new(credentials)),
                random: SeededRandom::from_seed(seed),
                started: Instant::now(),
            }),
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("config", &self.shared.config)
            .field("credentials", self.shared.signer.credentials())
            .finish_non_exhaustive()
    }
}
