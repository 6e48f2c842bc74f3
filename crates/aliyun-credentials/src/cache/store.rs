//! The credentials that are kept, and the rules of their refresh.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use std::{fmt, thread};

use aliyun_core::call::RandomSource as _;
use aliyun_core::config::ServerClock;
use aliyun_core::error::CredentialsError;
use aliyun_core::{Error, Now, SeededRandom};
use aliyun_sign::Signer;

use crate::resolution::{Resolution, ResolutionStep, Resolved};
use crate::{Identity, Provider, context, log};

/// With this much time left, or a quarter of their lifetime if that is less, credentials are refreshed in
/// the background.
const AHEAD: Duration = Duration::from_secs(15 * 60);
/// With this much time left, callers wait for the new credentials.
const URGENT: Duration = Duration::from_secs(3 * 60);

/// The credentials of a provider: obtained when they are first needed, refreshed in time, and never by
/// two callers at once. Cheap to clone; clones share the credentials.
///
/// It decides; a transport does the I/O and the waiting, as [`obtain`](Self::obtain) tells it:
///
/// - With less than 15 minutes or a quarter of their lifetime left, whichever is less, one caller
///   starts a [refresh](super::ObtainStep::Refresh) in the background. All callers use the old
///   credentials meanwhile.
/// - With less than 3 minutes left, or without credentials, all callers
///   [wait](super::ObtainStep::Wait) for the refresh.
/// - If a refresh fails, credentials that are still valid stay in use, and the next refresh begins 1
///   to 10 seconds later at the earliest. Without valid credentials, all that waited get the error.
/// - A caller whose token the service rejected waits for newer credentials, unless another caller has
///   obtained some already.
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
    /// The number of refreshes that have begun, which is the number of the last one.
    begun: u64,
    is_refreshing: bool,
    /// The number and the error of the last refresh that failed.
    failure: Option<(u64, CredentialsError)>,
    /// On the monotonic clock: when the next refresh may begin while credentials are still valid.
    not_before: Option<Duration>,
    /// The tasks that wait for the refresh.
    waiting: Vec<Waker>,
}

/// What a caller that needs credentials has to do.
#[derive(Debug)]
#[must_use]
pub(super) struct Lookup {
    pub(super) outcome: LookupOutcome,
    /// A refresh that this caller has to do, whatever the outcome is.
    pub(super) refresh: Option<DueRefresh>,
}

/// The credentials, or what to do for them.
#[derive(Debug)]
pub(super) enum LookupOutcome {
    /// There are none, for this reason.
    Failed(Error),
    Ready(Arc<Identity>),
    /// Wait until the refresh [has ended](Cache::poll_ended), and look again.
    Wait(RefreshId),
}

/// The number of a refresh, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RefreshId(u64);

/// A refresh that has to be done, and has not begun.
#[derive(Debug)]
#[must_use = "others wait for it"]
pub(super) struct DueRefresh {
    pub(super) resolution: Resolution,
    pub(super) handle: RefreshHandle,
}

/// A refresh that takes time.
#[derive(Debug)]
#[must_use = "others wait for it"]
pub struct Refresh {
    /// Its first step. Go on with it until [`ResolutionStep::Done`].
    pub step: ResolutionStep,
    /// Takes the result.
    pub handle: RefreshHandle,
}

/// The right, and the duty, to do a refresh. If it is dropped, the next caller gets it.
#[derive(Debug)]
#[must_use = "others wait for the result"]
pub struct RefreshHandle {
    cache: Cache,
    attempt: RefreshId,
    is_done: bool,
}

impl Cache {
    /// Creates a cache without credentials. `random` makes the nonces of requests, and the delays after
    /// failures.
    pub fn new(provider: Provider, random: Arc<SeededRandom>) -> Self {
        Self::with_clock(provider, random, ServerClock::new())
    }

    /// Creates a cache that goes by the service's clock as far as it is known, because credentials expire
    /// by that one. Share it with the [configuration](aliyun_core::Config::server_clock) of calls.
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

    /// Looks for credentials. `rejected` is the signer whose token the service has rejected, and `waited`
    /// the last refresh that the caller has waited for.
    pub(super) fn lookup(
        &self,
        rejected: Option<&Arc<Signer>>,
        waited: Option<RefreshId>,
    ) -> Lookup {
        let now = self.server_now();
        let mut state = self.state();
        let usable = state.identity.clone().filter(|one| !one.is_expired(now));
        let Some(identity) = usable else {
            return match (&state.failure, waited) {
                (Some((number, error)), Some(RefreshId(waited))) if *number == waited => {
                    Lookup::without_refresh(LookupOutcome::Failed(error.clone().into()))
                }
                _ => self.wait(&mut state),
            };
        };
        let is_rejected = rejected.is_some_and(|one| Arc::ptr_eq(one, identity.signer()));
        let left = identity.remaining(now).unwrap_or(Duration::MAX);
        let may_try = state.not_before.is_none_or(|time| now.monotonic >= time);
        if is_rejected || left <= urgent(&identity) {
            // A caller that has waited in vain goes on with the old credentials.
            if waited.is_none() && (state.is_refreshing || may_try) {
                return self.wait(&mut state);
            }
        } else if left <= ahead(&identity) && !state.is_refreshing && may_try {
            return Lookup {
                outcome: LookupOutcome::Ready(identity),
                refresh: Some(self.begin(&mut state)),
            };
        }
        Lookup::without_refresh(LookupOutcome::Ready(identity))
    }

    /// Whether a refresh is under way.
    pub(super) fn is_refreshing(&self, refresh: RefreshId) -> bool {
        self.state().is_under_way(refresh)
    }

    /// Whether a refresh has ended. If not, the task is woken when it has.
    pub(super) fn poll_ended(&self, refresh: RefreshId, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state();
        if !state.is_under_way(refresh) {
            return Poll::Ready(());
        }
        let waker = context.waker();
        if !state.waiting.iter().any(|known| known.will_wake(waker)) {
            state.waiting.push(waker.clone());
        }
        Poll::Pending
    }

    /// The current time, on the clocks of the provider's machine.
    pub fn now(&self) -> Now {
        self.shared.provider.now()
    }

    /// The time by the service's clock.
    fn server_now(&self) -> Now {
        context::corrected(self.now(), &self.shared.clock)
    }

    /// The source of nonces.
    pub fn random(&self) -> &SeededRandom {
        &self.shared.random
    }

    /// Lets the caller wait for the refresh that is under way, or for one that it does itself.
    fn wait(&self, state: &mut State) -> Lookup {
        let refresh = (!state.is_refreshing).then(|| self.begin(state));
        Lookup {
            outcome: LookupOutcome::Wait(RefreshId(state.begun)),
            refresh,
        }
    }

    fn begin(&self, state: &mut State) -> DueRefresh {
        let shared = &self.shared;
        state.begun += 1;
        state.is_refreshing = true;
        let random = Arc::clone(&shared.random);
        DueRefresh {
            resolution: shared.provider.resolve_by(random, shared.clock.clone()),
            handle: RefreshHandle {
                cache: self.clone(),
                attempt: RefreshId(state.begun),
                is_done: false,
            },
        }
    }

    /// One to ten seconds from now, at random, so that many programs do not try again at the same time.
    fn later(&self, now: Now) -> Duration {
        let millis = 1_000 + self.shared.random.next_bits() % 9_001;
        now.monotonic + Duration::from_millis(u64::try_from(millis).unwrap_or(10_000))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        let state = self.shared.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_under_way(&self, refresh: RefreshId) -> bool {
        self.is_refreshing && self.begun == refresh.0
    }
}

impl DueRefresh {
    /// Does what takes no time. `None` if that was all.
    pub(super) fn begin(self) -> Option<Refresh> {
        match self.resolution.step() {
            ResolutionStep::Done(result) => {
                self.handle.finish(result);
                None
            }
            step => Some(Refresh {
                step,
                handle: self.handle,
            }),
        }
    }
}

impl Lookup {
    pub(super) fn without_refresh(outcome: LookupOutcome) -> Self {
        Self {
            outcome,
            refresh: None,
        }
    }
}

impl RefreshHandle {
    /// Ends the refresh with its result.
    pub fn finish(mut self, result: Resolved) {
        let now = self.cache.server_now();
        self.is_done = true;
        // Events are emitted after the state is unlocked: a subscriber may itself need credentials.
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
            // The next caller would panic, too.
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
