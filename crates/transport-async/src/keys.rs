//! The credentials of a client: obtaining them, and waiting for whoever does.

use std::future::poll_fn;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use aliyun_core::config::ServerClock;
use aliyun_core::error::{Cause, ConfigError, CredentialsError, Phase, TransportErrorKind};
use aliyun_core::{Config, Error, Now, OutgoingRequest, SeededRandom, TransportError};
use aliyun_credentials::{
    Answer, Asked, Cache, Identity, Provider, Refresh, RefreshId, ResolutionStep, Work,
};
use aliyun_sign::Signer;
use bytes::Bytes;
use http::Response;
use http::uri::Scheme;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout_at};

use crate::backend::Backend;
use crate::exchange::exchange;
use crate::later::later;

/// The credentials of a client.
pub(crate) struct Keys {
    cache: Cache,
    backends: Arc<Backends>,
}

impl Keys {
    /// Those of a provider; `own` is the HTTP client that the caller brought.
    pub(crate) fn new(
        provider: Provider,
        random: SeededRandom,
        clock: ServerClock,
        own: Option<reqwest::Client>,
    ) -> Self {
        Self {
            cache: Cache::with_clock(provider, Arc::new(random), clock),
            backends: Arc::new(Backends {
                encrypted: own.map_or_else(OnceLock::new, |client| Ok(Backend::of(client)).into()),
            }),
        }
    }

    pub(crate) fn cache(&self) -> &Cache {
        &self.cache
    }

    pub(crate) fn now(&self) -> Now {
        self.cache.now()
    }

    /// Valid credentials, other than the rejected ones if that can be had, within a limit of time.
    pub(crate) async fn identity(
        &self,
        rejected: Option<&Arc<Signer>>,
        limit: Duration,
    ) -> Result<Arc<Identity>, Error> {
        let mut deadline = None;
        let mut waited = None;
        loop {
            let Asked { answer, refresh } = self.cache.ask(rejected, waited);
            let begun = refresh.map_or(Ok(()), |refresh| self.begin(refresh));
            match answer {
                Answer::Failed(error) => return Err(error.into()),
                Answer::Ready(identity) => return Ok(identity),
                Answer::Wait(attempt) => {
                    begun?;
                    let deadline = deadline.get_or_insert_with(|| later(limit));
                    self.wait(attempt, *deadline).await?;
                    waited = Some(attempt);
                }
            }
        }
    }

    /// Does a refresh: at once what takes no time, the rest in a task of its own, so that it goes
    /// on when the call that needed it is dropped.
    fn begin(&self, refresh: Refresh) -> Result<(), CredentialsError> {
        let Refresh {
            resolution,
            handle: ticket,
        } = refresh;
        match resolution.step() {
            ResolutionStep::Done(result) => ticket.finish(result),
            step => {
                let runtime = Handle::try_current().map_err(|error| {
                    let reason = format!("no runtime to obtain them: {error}");
                    CredentialsError::failed("provider", reason)
                })?;
                let backends = Arc::clone(&self.backends);
                runtime.spawn(async move { ticket.finish(drive(step, &backends).await) });
            }
        }
        Ok(())
    }

    async fn wait(&self, attempt: RefreshId, deadline: Instant) -> Result<(), TransportError> {
        let ended = poll_fn(|context| self.cache.poll_ended(attempt, context));
        timeout_at(deadline, ended)
            .await
            .map_err(|_| TransportError::new(Phase::Credentials, TransportErrorKind::Timeout, None))
    }
}

/// Takes a resolution to its end.
async fn drive(
    mut step: ResolutionStep,
    backends: &Backends,
) -> Result<Identity, CredentialsError> {
    loop {
        let resolution = match step {
            ResolutionStep::Done(result) => return result,
            ResolutionStep::Run(work, running) => {
                run(work).await;
                running.finished()
            }
            ResolutionStep::Send(outgoing, sent) => sent.receive(backends.exchange(outgoing).await),
            ResolutionStep::Wait(duration, waiting) => {
                tokio::time::sleep(duration).await;
                waiting
            }
        };
        step = resolution.step();
    }
}

/// Does work on a thread of its own, because a runtime that ends would wait for one of its threads.
async fn run(work: Work) {
    let (done, is_done) = oneshot::channel();
    let thread = thread::Builder::new().name("aliyun-credentials".to_owned());
    let spawned = thread.spawn(move || {
        work.run();
        // Nobody listens any more if the refresh was dropped.
        let _ = done.send(());
    });
    // The provider notices that the work was not done.
    if spawned.is_ok() {
        let _ = is_done.await;
    }
}

/// The HTTP clients for those who give credentials.
///
/// Unencrypted requests are for this machine, its link and its metadata service, and no proxy has a
/// part in them.
struct Backends {
    /// Made when there is somebody to ask.
    encrypted: OnceLock<Result<Backend, ConfigError>>,
}

impl Backends {
    async fn exchange(&self, outgoing: OutgoingRequest) -> Result<Response<Bytes>, TransportError> {
        match self.backend(&outgoing) {
            Ok(backend) => exchange(&backend, outgoing).await,
            Err(error) => {
                let (failed, cause) = (TransportErrorKind::Failed, Cause::from_error(&error));
                Err(TransportError::new(Phase::Connect, failed, Some(cause)))
            }
        }
    }

    fn backend(&self, outgoing: &OutgoingRequest) -> Result<Backend, ConfigError> {
        if outgoing.request.uri().scheme() == Some(&Scheme::HTTP) {
            // One for each, because reqwest has a limit for connecting in its client only. There
            // are a few such requests an hour.
            return Backend::direct(outgoing.connect_timeout);
        }
        let connect_timeout = outgoing.connect_timeout;
        self.encrypted
            .get_or_init(|| Backend::new(&Config::new().connect_timeout(connect_timeout)))
            .clone()
    }
}
