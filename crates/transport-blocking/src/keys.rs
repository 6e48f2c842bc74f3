//! The credentials of a client: obtaining them, and waiting for whoever does.

use std::sync::{Arc, OnceLock};
use std::task::{Context, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use aliyun_core::config::ServerClock;
use aliyun_core::error::{Cause, ConfigError, CredentialsError, Phase, TransportErrorKind};
use aliyun_core::{Config, Error, Now, OutgoingRequest, SeededRandom, TransportError};
use aliyun_credentials::{
    Answer, Asked, Cache, Identity, Provider, Refresh, RefreshId, ResolutionStep,
};
use aliyun_sign::Signer;
use bytes::Bytes;
use http::Response;
use http::uri::Scheme;
use ureq::Agent;

use crate::backend::Backend;
use crate::exchange::exchange;

/// The credentials of a client.
pub(crate) struct Keys {
    cache: Cache,
    backends: Arc<Backends>,
}

impl Keys {
    /// Those of a provider; `own` is the agent that the caller brought.
    pub(crate) fn new(
        provider: Provider,
        random: SeededRandom,
        clock: ServerClock,
        own: Option<Agent>,
    ) -> Self {
        Self {
            cache: Cache::with_clock(provider, Arc::new(random), clock),
            backends: Arc::new(Backends {
                encrypted: own.map_or_else(OnceLock::new, |agent| Ok(Backend::of(agent)).into()),
                plain: OnceLock::new(),
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
    pub(crate) fn identity(
        &self,
        rejected: Option<&Arc<Signer>>,
        limit: Duration,
    ) -> Result<Arc<Identity>, Error> {
        let deadline = Instant::now().checked_add(limit);
        let mut waited = None;
        loop {
            let Asked { answer, refresh } = self.cache.ask(rejected, waited);
            let begun = refresh.map_or(Ok(()), |refresh| self.begin(refresh));
            match answer {
                Answer::Failed(error) => return Err(error.into()),
                Answer::Ready(identity) => return Ok(identity),
                Answer::Wait(attempt) => {
                    begun?;
                    self.wait(attempt, deadline)?;
                    waited = Some(attempt);
                }
            }
        }
    }

    /// Does a refresh: at once what takes no time, the rest on a thread of its own, so that it goes
    /// on when the time of the call that needed it is over.
    fn begin(&self, refresh: Refresh) -> Result<(), CredentialsError> {
        let Refresh {
            resolution,
            handle: ticket,
        } = refresh;
        match resolution.step() {
            ResolutionStep::Done(result) => ticket.finish(result),
            step => {
                let backends = Arc::clone(&self.backends);
                thread::Builder::new()
                    .name("aliyun-credentials".to_owned())
                    .spawn(move || ticket.finish(drive(step, &backends)))
                    .map_err(|error| {
                        let reason = format!("no thread to obtain them: {error}");
                        CredentialsError::failed("provider", reason)
                    })?;
            }
        }
        Ok(())
    }

    fn wait(&self, attempt: RefreshId, deadline: Option<Instant>) -> Result<(), TransportError> {
        let waker = Waker::from(Arc::new(Sleeper(thread::current())));
        let mut context = Context::from_waker(&waker);
        while self.cache.poll_ended(attempt, &mut context).is_pending() {
            let left = deadline.map_or(Duration::MAX, |deadline| {
                deadline.saturating_duration_since(Instant::now())
            });
            if left.is_zero() {
                let timeout = TransportErrorKind::Timeout;
                return Err(TransportError::new(Phase::Credentials, timeout, None));
            }
            thread::park_timeout(left);
        }
        Ok(())
    }
}

/// Takes a resolution to its end.
fn drive(mut step: ResolutionStep, backends: &Backends) -> Result<Identity, CredentialsError> {
    loop {
        let resolution = match step {
            ResolutionStep::Done(result) => return result,
            ResolutionStep::Run(work, running) => {
                work.run();
                running.finished()
            }
            ResolutionStep::Send(outgoing, sent) => sent.receive(backends.exchange(outgoing)),
            ResolutionStep::Wait(duration, waiting) => {
                thread::sleep(duration);
                waiting
            }
        };
        step = resolution.step();
    }
}

/// A thread that waits.
struct Sleeper(Thread);

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The agents for those who give credentials, made when there is somebody to ask.
///
/// Unencrypted requests are for this machine, its link and its metadata service, and no proxy has a
/// part in them.
struct Backends {
    encrypted: OnceLock<Result<Backend, ConfigError>>,
    plain: OnceLock<Result<Backend, ConfigError>>,
}

impl Backends {
    fn exchange(&self, outgoing: OutgoingRequest) -> Result<Response<Bytes>, TransportError> {
        let config = Config::new()
            .connect_timeout(outgoing.connect_timeout)
            .read_timeout(outgoing.read_timeout)
            .timeout(outgoing.timeout);
        let backend = if outgoing.request.uri().scheme() == Some(&Scheme::HTTP) {
            self.plain
                .get_or_init(|| Backend::with_variables(&config, |_| None))
        } else {
            self.encrypted.get_or_init(|| Backend::new(&config))
        };
        match backend {
            Ok(backend) => exchange(backend, outgoing),
            Err(error) => {
                let (failed, cause) = (TransportErrorKind::Failed, Cause::from_error(error));
                Err(TransportError::new(Phase::Connect, failed, Some(cause)))
            }
        }
    }
}
