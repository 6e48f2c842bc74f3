//! Credentials that are kept, and renewed in time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use std::{fmt, thread};

use aliyun_core::call::RandomSource as _;
use aliyun_core::config::ServerClock;
use aliyun_core::error::CredentialsError;
use aliyun_core::{Now, SeededRandom};
use aliyun_sign::Signer;

use crate::resolution::{Resolution, Resolved};
use crate::{Identity, Provider, context, log};

/// With this much left, or a quarter of their life if that is less, credentials are renewed in the
/// background.
const AHEAD: Duration = Duration::from_secs(15 * 60);
/// With this much left whoever wants credentials waits for the new ones.
const URGENT: Duration = Duration::from_secs(3 * 60);

/// The credentials of a provider: obtained when they are first wanted, renewed in time, and never
/// by more than one at once. Cheap to clone; clones share the credentials.
///
/// It decides, and leaves the doing and the waiting to a transport:
///
/// - With less than 15 minutes or a quarter of their life left, whichever is less, one caller
///   [gets to renew](Asked::refresh) the credentials; all go on with what there is.
/// - With less than 3 minutes left, or without any, all [wait](Answer::Wait) for the one that
///   renews them.
/// - If renewing fails, what is still valid stays in use, and nobody tries again for 1 to 10
///   seconds. Where nothing is valid, all that waited get the error.
/// - A caller whose token the service [rejected](Cache::ask) waits for newer credentials, unless
///   somebody else has got some already.
#[derive(Clone)]
pub struct Cache {
    shared: Arc<Shared>,
}

struct Shared {
    provider: Provider,
    random: Arc<SeededRandom>,
    clock: ServerClock,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    identity: Option<Arc<Identity>>,
    /// How many refreshes have begun, which is the number of the last one.
    begun: u64,
    is_refreshing: bool,
    /// The number of the last refresh that failed, and how.
    failure: Option<(u64, CredentialsError)>,
    /// On the monotonic clock: when renewing what is still valid may be tried again.
    not_before: Option<Duration>,
    /// Those who wait for the refresh.
    waiting: Vec<Waker>,
}

/// What a cache says to somebody who wants credentials.
#[derive(Debug)]
#[must_use]
pub struct Asked {
    /// The credentials, or what to do for them.
    pub answer: Answer,
    /// What is to be done whatever the answer is, in the background if it takes time.
    pub refresh: Option<Refresh>,
}

/// The credentials, or what to do for them.
#[derive(Debug)]
pub enum Answer {
    /// There are none, for this reason.
    Failed(CredentialsError),
    /// Here they are.
    Ready(Arc<Identity>),
    /// Wait until the refresh [has ended](Cache::poll_ended), and ask again.
    Wait(RefreshId),
}

/// A refresh, as those know it that wait for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefreshId(u64);

/// A refresh that is to be done.
#[derive(Debug)]
#[must_use = "others wait for it"]
pub struct Refresh {
    /// How: take it to its end.
    pub resolution: Resolution,
    /// Where the result goes.
    pub handle: RefreshHandle,
}

/// The right, and the duty, to do a refresh. If it is dropped, somebody else gets it.
#[derive(Debug)]
#[must_use = "others wait for the result"]
pub struct RefreshHandle {
    cache: Cache,
    attempt: RefreshId,
    is_done: bool,
}

impl Cache {
    /// A cache without credentials yet. `random` makes nonces, and pauses after failures.
    pub fn new(provider: Provider, random: Arc<SeededRandom>) -> Self {
        Self::with_clock(provider, random, ServerClock::new())
    }

    /// A cache that goes by the service's clock, as far as it is known: credentials expire by that
    /// one. Share it with those who [call](aliyun_core::Config::server_clock) the service.
    pub fn with_clock(provider: Provider, random: Arc<SeededRandom>, clock: ServerClock) -> Self {
        Self {
            shared: Arc::new(Shared {
                provider,
                random,
                clock,
                state: Mutex::default(),
            }),
        }
    }

    /// Asks for credentials.
    ///
    /// `rejected` is the signer whose token the service has rejected, and `waited` the refresh
    /// that the caller has waited for, if there is one.
    pub fn ask(&self, rejected: Option<&Arc<Signer>>, waited: Option<RefreshId>) -> Asked {
        let now = self.server_now();
        let mut state = self.state();
        let usable = state.identity.clone().filter(|one| !one.is_expired(now));
        let Some(identity) = usable else {
            return match (&state.failure, waited) {
                (Some((number, error)), Some(RefreshId(waited))) if *number == waited => {
                    Asked::at_once(Answer::Failed(error.clone()))
                }
                _ => self.wait(&mut state),
            };
        };
        let is_rejected = rejected.is_some_and(|one| Arc::ptr_eq(one, identity.signer()));
        let left = identity.remaining(now).unwrap_or(Duration::MAX);
        let may_try = state.not_before.is_none_or(|time| now.monotonic >= time);
        if is_rejected || left <= urgent(&identity) {
            // Whoever has waited in vain goes on with what there is.
            if waited.is_none() && (state.is_refreshing || may_try) {
                return self.wait(&mut state);
            }
        } else if left <= ahead(&identity) && !state.is_refreshing && may_try {
            return Asked {
                answer: Answer::Ready(identity),
                refresh: Some(self.begin(&mut state)),
            };
        }
        Asked::at_once(Answer::Ready(identity))
    }

    /// Whether a refresh has ended; if not, the task is woken when it has.
    pub fn poll_ended(&self, attempt: RefreshId, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state();
        if !state.is_refreshing || state.begun != attempt.0 {
            return Poll::Ready(());
        }
        let waker = context.waker();
        if !state.waiting.iter().any(|known| known.will_wake(waker)) {
            state.waiting.push(waker.clone());
        }
        Poll::Pending
    }

    /// The time, on the clocks of the provider's machine.
    pub fn now(&self) -> Now {
        self.shared.provider.now()
    }

    /// The time by the service's clock.
    fn server_now(&self) -> Now {
        context::corrected(self.now(), &self.shared.clock)
    }

    /// What the nonces are made of.
    pub fn random(&self) -> &SeededRandom {
        &self.shared.random
    }

    /// Waits for the refresh that is under way, or for one that begins now.
    fn wait(&self, state: &mut State) -> Asked {
        let refresh = (!state.is_refreshing).then(|| self.begin(state));
        Asked {
            answer: Answer::Wait(RefreshId(state.begun)),
            refresh,
        }
    }

    fn begin(&self, state: &mut State) -> Refresh {
        let shared = &self.shared;
        state.begun += 1;
        state.is_refreshing = true;
        Refresh {
            resolution: shared
                .provider
                .resolve_by(Arc::clone(&shared.random), shared.clock.clone()),
            handle: RefreshHandle {
                cache: self.clone(),
                attempt: RefreshId(state.begun),
                is_done: false,
            },
        }
    }

    /// One to ten seconds from now, so that many programs do not try again all at once.
    fn later(&self, now: Now) -> Duration {
        let millis = 1_000 + self.shared.random.next_bits() % 9_001;
        now.monotonic + Duration::from_millis(u64::try_from(millis).unwrap_or(10_000))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        let state = self.shared.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Asked {
    fn at_once(answer: Answer) -> Self {
        Self {
            answer,
            refresh: None,
        }
    }
}

impl RefreshHandle {
    /// Ends the refresh with its result.
    pub fn finish(mut self, result: Resolved) {
        let now = self.cache.server_now();
        self.is_done = true;
        // It is told when the state is no longer locked: whoever listens may want credentials, too.
        match result {
            Ok(identity) => {
                let identity = Arc::new(identity);
                self.end(|state, _| {
                    state.not_before = None;
                    state.failure = None;
                    state.identity = Some(Arc::clone(&identity));
                });
                log::obtained(&identity);
            }
            Err(error) => {
                let is_still_valid = self.end(|state, cache| {
                    state.not_before = Some(cache.later(now));
                    state.failure = Some((self.attempt.0, error.clone()));
                    let identity = state.identity.as_ref();
                    identity.is_some_and(|one| !one.is_expired(now))
                });
                if is_still_valid {
                    log::not_renewed(&error);
                }
            }
        }
    }

    fn end<T>(&self, change: impl FnOnce(&mut State, &Cache) -> T) -> T {
        let (waiting, changed) = {
            let mut state = self.cache.state();
            state.is_refreshing = false;
            let changed = change(&mut state, &self.cache);
            (std::mem::take(&mut state.waiting), changed)
        };
        waiting.into_iter().for_each(Waker::wake);
        changed
    }
}

impl Drop for RefreshHandle {
    fn drop(&mut self) {
        if self.is_done {
            return;
        }
        self.end(|state, _| {
            // Nobody else shall run into the same.
            if thread::panicking() {
                let reason = "obtaining credentials panicked";
                let error = CredentialsError::failed("provider", reason);
                state.failure = Some((self.attempt.0, error));
            }
        });
    }
}

fn ahead(identity: &Identity) -> Duration {
    identity
        .lifetime()
        .map_or(AHEAD, |lifetime| AHEAD.min(lifetime / 4))
}

fn urgent(identity: &Identity) -> Duration {
    URGENT.min(ahead(identity))
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache")
            .field("provider", &self.shared.provider)
            .field("identity", &self.state().identity)
            .finish_non_exhaustive()
    }
}
