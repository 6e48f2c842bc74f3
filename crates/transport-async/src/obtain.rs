//! The credentials of a client: obtaining them, and waiting for a refresh.

use std::future::poll_fn;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use aliyun_core::error::{Cause, ConfigError, CredentialsError, Phase, TransportErrorKind};
use aliyun_core::{Config, Error, OutgoingRequest, TransportError};
use aliyun_credentials::{ClientCore, Identity, ObtainStep, Refresh, ResolutionStep, Work};
use aliyun_sign::Signer;
use bytes::Bytes;
use http::Response;
use tokio::runtime::{Handle, TryCurrentError};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use crate::backend::Backend;
use crate::callers_client::CallersClient;

/// Returns valid credentials, other than the rejected ones if possible, within a limit of time.
pub(crate) async fn obtain(
    core: &ClientCore,
    backends: &Arc<ProviderBackends>,
    rejected: Option<&Arc<Signer>>,
    limit: Duration,
) -> Result<Arc<Identity>, Error> {
    let mut obtain = core.credentials().obtain(rejected, limit);
    loop {
        obtain = match obtain.step() {
            ObtainStep::Done(result) => return result,
            ObtainStep::Refresh(refresh, pending) => match spawn(refresh, backends) {
                Ok(()) => pending.started(),
                Err(error) => {
                    pending.failed(format!("there is no tokio runtime to obtain them: {error}"))
                }
            },
            ObtainStep::Wait(wait) => {
                let ended = poll_fn(|context| wait.poll_ended(context));
                match timeout(wait.timeout(), ended).await {
                    Ok(()) => wait.ended(),
                    Err(_) => wait.timed_out(),
                }
            }
        };
    }
}

/// Does a refresh in a task of its own, so that it goes on if the call that started it is dropped: other
/// calls may wait for it.
fn spawn(refresh: Refresh, backends: &Arc<ProviderBackends>) -> Result<(), TryCurrentError> {
    let Refresh { step, handle } = refresh;
    let backends = Arc::clone(backends);
    let runtime = Handle::try_current()?;
    runtime.spawn(async move { handle.finish(drive(step, &backends).await) });
    Ok(())
}

/// Drives a resolution to its end.
async fn drive(
    mut step: ResolutionStep,
    backends: &ProviderBackends,
) -> Result<Identity, CredentialsError> {
    loop {
        let resolution = match step {
            ResolutionStep::Done(result) => return result,
            ResolutionStep::Run(work, pending) => {
                match work.into_future() {
                    Ok(future) => future.await,
                    Err(work) => run_blocking(work).await,
                }
                pending.finished()
            }
            ResolutionStep::Send(request, pending) => {
                pending.receive(backends.exchange(request).await)
            }
            ResolutionStep::Wait(duration, waiting) => {
                sleep(duration).await;
                waiting
            }
        };
        step = resolution.step();
    }
}

/// Does blocking work on a thread of its own, because a runtime that shuts down would wait for one of its
/// threads.
async fn run_blocking(work: Work) {
    let (done, is_done) = oneshot::channel();
    let thread = thread::Builder::new().name("aliyun-credentials".to_owned());
    let spawned = thread.spawn(move || {
        work.run();
        // The receiver is gone if the refresh was dropped.
        let _ = done.send(());
    });
    // Without a thread the work is dropped, which the provider notices.
    if spawned.is_ok() {
        let _ = is_done.await;
    }
}

/// The backends for the requests of providers.
pub(crate) struct ProviderBackends {
    /// Made when it is first needed, because most programs need none, and a proxy variable that is
    /// malformed matters only to requests that use it.
    with_proxy: OnceLock<Result<Backend, ConfigError>>,
    without_proxy: Backend,
    /// The settings of the client's connections. Its endpoint is another one.
    config: Result<Config, ConfigError>,
}

impl ProviderBackends {
    /// `client` is the caller's own, if there is one; it replaces the backend that may use a proxy.
    pub(crate) fn new(config: &Config, client: Option<reqwest::Client>) -> Self {
        Self {
            with_proxy: client.map_or_else(OnceLock::new, |client| {
                Ok(Backend::Callers(CallersClient::new(client))).into()
            }),
            without_proxy: Backend::plain_without_proxy(config),
            config: Config::builder()
                .pool_idle_timeout(config.pool_idle_timeout())
                .pool_max_idle_per_host(config.pool_max_idle_per_host())
                .address_family(config.address_family())
                .root_certificates(config.root_certificates().clone())
                .build(),
        }
    }

    async fn exchange(&self, request: OutgoingRequest) -> Result<Response<Bytes>, TransportError> {
        match self.backend(&request) {
            Ok(backend) => backend.exchange(request).await,
            Err(error) => {
                let (failed, cause) = (TransportErrorKind::Failed, Cause::from_error(&error));
                Err(TransportError::new(Phase::Connect, failed, Some(cause)))
            }
        }
    }

    fn backend(&self, request: &OutgoingRequest) -> Result<&Backend, ConfigError> {
        if !request.use_proxy {
            return Ok(&self.without_proxy);
        }
        let new = || self.config.clone().and_then(|config| Backend::new(&config));
        self.with_proxy
            .get_or_init(new)
            .as_ref()
            .map_err(Clone::clone)
    }
}
