//! The credentials that are kept, and who refreshes them when.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::config::ServerClock;
use aliyun_core::{Error, Now, SeededRandom};
use aliyun_sign::Signer;

use super::refresh::DueRefresh;
use super::state::{RefreshId, Shared, State, Waiter};
use crate::{Identity, Provider};

/// With this much time left, or a quarter of their lifetime if that is less, credentials are refreshed in
/// the background.
const AHEAD: Duration = Duration::from_secs(15 * 60);
/// With this much time left, callers wait for the new credentials.
const URGENT: Duration = Duration::from_secs(3 * 60);

/// The credentials of a provider: obtained when they are first needed, refreshed in time, and never by
/// two callers at once. Cheap to clone; clones share the credentials.
///
/// The cache decides, and a transport does the I/O and the waiting, step by step with
/// [`obtain`](Self::obtain):
///
/// - With less than 15 minutes or a quarter of their lifetime left, whichever is less, one caller
///   starts a [refresh](super::ObtainStep::Refresh) in the background. All callers use the old
///   credentials meanwhile. 15 minutes leave time for several attempts; the quarter is for sessions that
///   are themselves hardly longer.
/// - With less than 3 minutes left, or without credentials, all callers
///   [wait](super::ObtainStep::Wait) for the refresh. A request that is signed with credentials about to
///   expire may arrive too late.
/// - If a refresh fails, credentials that are still valid stay in use, and the next refresh begins 1
///   to 10 seconds later at the earliest. Without valid credentials, all that waited get the error.
/// - A caller whose token the service rejected waits for newer credentials, unless another caller has
///   obtained some already.
#[derive(Clone)]
pub struct Cache {
    shared: Arc<Shared>,
}

/// What a caller that needs credentials has to do.
#[derive(Debug)]
#[must_use]
pub(super) struct Lookup {
    pub(super) outcome: LookupOutcome,
    /// A refresh that this caller has to do, whatever the outcome is.
    pub(super) refresh: Option<DueRefresh>,
}

/// The credentials, or how to proceed without them.
#[derive(Debug)]
pub(super) enum LookupOutcome {
    /// There are no credentials, for this reason.
    Failed(Error),
    Ready(Arc<Identity>),
    /// Wait until the refresh [has ended](Waiter::poll_ended), and look up again.
    Wait(RefreshId),
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
            shared: Arc::new(Shared::new(provider, random, clock)),
        }
    }

    /// Returns the current time, on the clocks of the provider's machine.
    pub fn now(&self) -> Now {
        self.shared.now()
    }

    /// Returns the source of nonces.
    pub fn random(&self) -> &SeededRandom {
        &self.shared.random
    }

    /// Looks up the credentials. `rejected` is the signer whose token the service has rejected, and
    /// `waited` the last refresh that the caller has waited for.
    ///
    /// `waited` is what ends a caller's loop. A caller that waited for a refresh that failed gets its
    /// error, or the old credentials if they are still valid, and does not start a refresh in turn. So a
    /// hundred callers that wait together cause one failed refresh, and not a hundred.
    pub(super) fn lookup(
        &self,
        rejected: Option<&Arc<Signer>>,
        waited: Option<RefreshId>,
    ) -> Lookup {
        let now = self.shared.server_now();
        let mut state = self.shared.state();
        let valid = state.identity.clone().filter(|one| !one.is_expired(now));
        let Some(identity) = valid else {
            return match (&state.failure, waited) {
                // A later refresh may have failed since, before this caller was woken.
                (Some((failed, error)), Some(waited)) if *failed >= waited => {
                    Lookup::without_refresh(LookupOutcome::Failed(error.clone().into()))
                }
                _ => self.wait(&mut state),
            };
        };
        // Compared by the signer, not by the fact that a token was rejected: another caller may have
        // refreshed since, and then there is nothing to wait for.
        let is_rejected = rejected.is_some_and(|one| Arc::ptr_eq(one, identity.signer()));
        let left = identity.remaining(now).unwrap_or(Duration::MAX);
        let may_try = state.not_before.is_none_or(|time| now.monotonic >= time);
        let needs_newer = is_rejected || left <= urgent(&identity);
        let must_wait = needs_newer && waited.is_none() && (state.is_refreshing || may_try);
        if must_wait {
            return self.wait(&mut state);
        }
        let is_due = left <= ahead(&identity) && !state.is_refreshing && may_try;
        if is_due && !needs_newer {
            return Lookup {
                outcome: LookupOutcome::Ready(identity),
                refresh: Some(DueRefresh::new(&self.shared, &mut state)),
            };
        }
        Lookup::without_refresh(LookupOutcome::Ready(identity))
    }

    /// Whether a refresh is under way.
    pub(super) fn is_refreshing(&self, refresh: RefreshId) -> bool {
        self.shared.state().is_under_way(refresh)
    }

    /// Returns a place among those that wait for a refresh.
    pub(super) fn waiter(&self) -> Waiter {
        Waiter::new(&self.shared)
    }

    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.shared.state().waiting()
    }

    /// Returns the credentials that are kept, if they are valid.
    pub(super) fn valid_identity(&self) -> Option<Arc<Identity>> {
        let now = self.shared.server_now();
        let kept = self.shared.state().identity.clone();
        kept.filter(|identity| !identity.is_expired(now))
    }

    /// Returns the name of the provider.
    pub(super) fn provider_name(&self) -> Cow<'static, str> {
        self.shared.provider.name()
    }

    /// Lets the caller wait for the refresh that is under way, or for one that it does itself.
    fn wait(&self, state: &mut State) -> Lookup {
        let refresh = (!state.is_refreshing).then(|| DueRefresh::new(&self.shared, state));
        Lookup {
            outcome: LookupOutcome::Wait(state.last_refresh()),
            refresh,
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

/// How long before they expire these credentials are refreshed in the background.
fn ahead(identity: &Identity) -> Duration {
    identity
        .lifetime()
        .map_or(AHEAD, |lifetime| AHEAD.min(lifetime / 4))
}

/// How long before these credentials expire callers wait for new ones.
fn urgent(identity: &Identity) -> Duration {
    URGENT.min(ahead(identity))
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache")
            .field("provider", &self.shared.provider)
            .field("identity", &self.shared.state().identity)
            .finish_non_exhaustive()
    }
}
