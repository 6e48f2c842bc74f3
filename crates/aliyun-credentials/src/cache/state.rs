//! What the clones of a cache share: the provider, the clock, and the state of the refresh.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use aliyun_core::call::RandomSource as _;
use aliyun_core::config::ServerClock;
use aliyun_core::error::CredentialsError;
use aliyun_core::{Now, SeededRandom};

use crate::{Identity, Provider, context};

/// The number of a refresh, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RefreshId(u64);

/// What the clones of a cache share.
pub(super) struct Shared {
    pub(super) provider: Provider,
    pub(super) random: Arc<SeededRandom>,
    pub(super) clock: ServerClock,
    state: Mutex<State>,
}

/// The credentials, and the refresh that is under way or was the last.
#[derive(Default)]
pub(super) struct State {
    pub(super) identity: Option<Arc<Identity>>,
    pub(super) is_refreshing: bool,
    /// The last refresh that failed, and its error.
    pub(super) failure: Option<(RefreshId, CredentialsError)>,
    /// On the monotonic clock: when the next refresh may begin while the credentials are still valid.
    pub(super) not_before: Option<Duration>,
    /// The tasks that wait for the refresh, by the numbers of their [`Waiter`]s.
    waiting: BTreeMap<u64, Waker>,
    /// How many waiters there have been, which is also the number of the next one.
    waiters: u64,
    /// How many refreshes have begun, which is also the number of the last one.
    begun: u64,
}

impl Shared {
    pub(super) fn new(provider: Provider, random: Arc<SeededRandom>, clock: ServerClock) -> Self {
        Self {
            provider,
            random,
            clock,
            state: Mutex::default(),
        }
    }

    /// The state. A panic while it was locked left it valid, because every change is an assignment.
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current time, on the clocks of the provider's machine.
    pub(super) fn now(&self) -> Now {
        self.provider.now()
    }

    /// The current time by the service's clock, as far as its offset is known.
    pub(super) fn server_now(&self) -> Now {
        context::corrected(self.now(), &self.clock)
    }

    /// When to try again after a failure: a random 1 to 10 seconds from now, so that programs that
    /// failed together do not retry together.
    pub(super) fn after_backoff(&self, now: Now) -> Duration {
        let millis = 1_000 + self.random.next_bits() % 9_001;
        now.monotonic + Duration::from_millis(u64::try_from(millis).unwrap_or(10_000))
    }

    /// Ends the refresh, with a change of the state, and wakes the tasks that wait for it. They are
    /// woken after the state is unlocked, since a waker may run a task at once.
    pub(super) fn end_refresh<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let (waiting, changed) = {
            let mut state = self.state();
            state.is_refreshing = false;
            let changed = change(&mut state);
            (std::mem::take(&mut state.waiting), changed)
        };
        waiting.into_values().for_each(Waker::wake);
        changed
    }
}

/// A place among those that wait for a refresh. Dropping it gives the place up, so that callers that are
/// gone leave nothing behind, however long a refresh takes.
#[derive(Debug)]
pub(super) struct Waiter {
    shared: Arc<Shared>,
    number: u64,
}

impl Waiter {
    pub(super) fn new(shared: &Arc<Shared>) -> Self {
        let mut state = shared.state();
        let number = state.waiters;
        state.waiters += 1;
        Self {
            shared: Arc::clone(shared),
            number,
        }
    }

    /// Whether a refresh has ended. If not, the task is woken when it has.
    pub(super) fn poll_ended(&self, refresh: RefreshId, context: &Context<'_>) -> Poll<()> {
        let mut state = self.shared.state();
        if !state.is_under_way(refresh) {
            return Poll::Ready(());
        }
        let waker = context.waker().clone();
        state.waiting.insert(self.number, waker);
        Poll::Pending
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        // The waker is dropped after the state is unlocked, since that may run code of its task.
        let waker = self.shared.state().waiting.remove(&self.number);
        drop(waker);
    }
}

impl State {
    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// The number of the last refresh that has begun.
    pub(super) fn last_refresh(&self) -> RefreshId {
        RefreshId(self.begun)
    }

    /// Notes that a refresh begins, and returns its number.
    pub(super) fn begin_refresh(&mut self) -> RefreshId {
        self.begun += 1;
        self.is_refreshing = true;
        self.last_refresh()
    }

    pub(super) fn is_under_way(&self, refresh: RefreshId) -> bool {
        self.is_refreshing && self.last_refresh() == refresh
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("provider", &self.provider)
            .field("identity", &self.state().identity)
            .finish_non_exhaustive()
    }
}
