//! The credentials of a client: obtaining them, and waiting for a refresh.

use std::io;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use aliyun_core::error::{Cause, ConfigError, CredentialsError, Phase, TransportErrorKind};
use aliyun_core::{Config, Error, OutgoingRequest, TransportError};
use aliyun_credentials::{ClientCore, Identity, ObtainStep, Refresh, RefreshWait, ResolutionStep};
use aliyun_sign::Signer;
use bytes::Bytes;
use http::Response;
use ureq::Agent;

use crate::backend::Backend;
use crate::exchange::exchange;

/// Returns valid credentials, other than the rejected ones if possible, within a limit of time.
pub(crate) fn obtain(
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
                Err(error) => pending.failed(format!(
                    "no thread could be started to obtain them: {error}"
                )),
            },
            ObtainStep::Wait(wait) => {
                if has_ended(&wait) {
                    wait.ended()
                } else {
                    wait.timed_out()
                }
            }
        };
    }
}

/// Does a refresh on a thread of its own, so that it goes on after the deadline of the call that started
/// it: other calls may wait for it.
fn spawn(refresh: Refresh, backends: &Arc<ProviderBackends>) -> io::Result<()> {
    let Refresh { step, handle } = refresh;
    let backends = Arc::clone(backends);
    thread::Builder::new()
        .name("aliyun-credentials".to_owned())
        .spawn(move || handle.finish(drive(step, &backends)))
        .map(drop)
}

/// Waits for a refresh, and returns whether it ended within the limit of time.
fn has_ended(wait: &RefreshWait<'_>) -> bool {
    let deadline = Instant::now().checked_add(wait.timeout());
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    // Polled each time that the thread wakes up, because `park_timeout` may also return for no reason.
    while wait.poll_ended(&mut context).is_pending() {
        let left = deadline.map_or(Duration::MAX, |deadline| {
            deadline.saturating_duration_since(Instant::now())
        });
        if left.is_zero() {
            return false;
        }
        thread::park_timeout(left);
    }
    true
}

/// Drives a resolution to its end.
fn drive(
    mut step: ResolutionStep,
    backends: &ProviderBackends,
) -> Result<Identity, CredentialsError> {
    loop {
        let resolution = match step {
            ResolutionStep::Done(result) => return result,
            ResolutionStep::Run(work, pending) => {
                work.run();
                pending.finished()
            }
            ResolutionStep::Send(request, pending) => pending.receive(backends.exchange(request)),
            ResolutionStep::Wait(duration, waiting) => {
                thread::sleep(duration);
                waiting
            }
        };
        step = resolution.step();
    }
}

/// Wakes a parked thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The backends for the requests of providers. Each is made when it is first needed, because most
/// programs need none, and a proxy variable that is malformed matters only to requests that use it.
pub(crate) struct ProviderBackends {
    config: Result<Config, ConfigError>,
    with_proxy: OnceLock<Result<Backend, ConfigError>>,
    without_proxy: OnceLock<Result<Backend, ConfigError>>,
}

impl ProviderBackends {
    /// The settings of connections are those of the client. `agent` is the caller's own, if there is one;
    /// it replaces the backend that may use a proxy.
    pub(crate) fn new(config: &Config, agent: Option<Agent>) -> Self {
        Self {
            // Not the endpoint, which decides what variable names the proxy: providers call other hosts.
            config: Config::builder()
                .address_family(config.address_family())
                .pool_idle_timeout(config.pool_idle_timeout())
                .pool_max_idle_per_host(config.pool_max_idle_per_host())
                .root_certificates(config.root_certificates().clone())
                .build(),
            with_proxy: agent
                .map_or_else(OnceLock::new, |agent| Ok(Backend::from_agent(agent)).into()),
            without_proxy: OnceLock::new(),
        }
    }

    fn exchange(&self, request: OutgoingRequest) -> Result<Response<Bytes>, TransportError> {
        let config = || self.config.as_ref().map_err(ConfigError::clone);
        let backend = if request.use_proxy {
            self.with_proxy.get_or_init(|| Backend::new(config()?))
        } else {
            // Only unencrypted requests, to this machine or to the metadata service.
            self.without_proxy
                .get_or_init(|| Ok(Backend::plain_without_proxy(config()?)))
        };
        match backend {
            Ok(backend) => exchange(backend, request),
            Err(error) => {
                let (failed, cause) = (TransportErrorKind::Failed, Cause::from_error(error));
                Err(TransportError::new(Phase::Connect, failed, Some(cause)))
            }
        }
    }
}
