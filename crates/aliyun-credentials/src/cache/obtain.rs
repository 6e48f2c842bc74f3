//! Obtaining credentials for one call, step by step.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use aliyun_core::error::{CredentialsError, Phase, TransportErrorKind};
use aliyun_core::{Error, TransportError};
use aliyun_sign::Signer;

use super::refresh::{DueRefresh, Refresh};
use super::state::{RefreshId, Waiter};
use super::store::{Cache, Lookup, LookupOutcome};
use crate::Identity;

impl Cache {
    /// Starts to obtain valid credentials, within a limit of time.
    ///
    /// `rejected` is the signer whose token the service has rejected, if there is one. Then the caller gets
    /// newer credentials if a refresh returns some, and otherwise the same as long as they are valid.
    pub fn obtain<'a>(&'a self, rejected: Option<&'a Arc<Signer>>, limit: Duration) -> Obtain<'a> {
        Obtain {
            cache: self,
            rejected,
            deadline: self.now().monotonic.saturating_add(limit),
            waited: None,
            known: None,
        }
    }
}

/// Obtaining credentials for one call, as a state machine that does no I/O.
///
/// Its driver follows the rule of a [`Call`](aliyun_core::Call): do what [`step`](Self::step) returns,
/// report the outcome to the value that came with it, and step again until [`ObtainStep::Done`]. A
/// caller that waited for a refresh that failed does not start another one: it gets the old credentials if
/// they are still valid, and the error otherwise.
#[must_use = "it does nothing unless it is stepped"]
pub struct Obtain<'a> {
    cache: &'a Cache,
    rejected: Option<&'a Arc<Signer>>,
    /// On the monotonic clock of the cache.
    deadline: Duration,
    /// The last refresh that was waited for.
    waited: Option<RefreshId>,
    /// The outcome that the next step acts on, instead of that of another lookup.
    known: Option<LookupOutcome>,
}

/// What to do next.
#[must_use]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of a loop"
)]
pub enum ObtainStep<'a> {
    /// The credentials, or the error: a [`CredentialsError`], or a timeout in [`Phase::Credentials`].
    Done(Result<Arc<Identity>, Error>),
    /// Start the refresh in the background, on a thread or in a task of its own, and report whether it
    /// [started](PendingRefresh::started). The refresh must go on if this call is dropped, because others
    /// may wait for it.
    Refresh(Refresh, PendingRefresh<'a>),
    /// Wait until a refresh has [ended](RefreshWait::poll_ended), for its [timeout](RefreshWait::timeout)
    /// at most, and report which of them came first.
    Wait(RefreshWait<'a>),
}

/// Obtaining credentials, while the driver starts a refresh in the background.
#[must_use = "report the outcome to continue"]
pub struct PendingRefresh<'a> {
    obtain: Obtain<'a>,
    outcome: LookupOutcome,
}

/// Obtaining credentials, while a refresh is under way.
#[must_use = "report the outcome to continue"]
pub struct RefreshWait<'a> {
    obtain: Obtain<'a>,
    refresh: RefreshId,
    waiter: Waiter,
}

impl<'a> Obtain<'a> {
    /// Returns what to do next.
    pub fn step(mut self) -> ObtainStep<'a> {
        loop {
            let Lookup { outcome, refresh } = match self.known.take() {
                Some(outcome) => Lookup::without_refresh(outcome),
                None => self.cache.lookup(self.rejected, self.waited),
            };
            // A refresh that takes no time is done here, without a thread or a task. The loop then finds it
            // ended, and looks up its result.
            if let Some(refresh) = refresh.and_then(DueRefresh::begin) {
                let pending = PendingRefresh {
                    obtain: self,
                    outcome,
                };
                return ObtainStep::Refresh(refresh, pending);
            }
            match outcome {
                LookupOutcome::Failed(error) => return ObtainStep::Done(Err(error)),
                LookupOutcome::Ready(identity) => return ObtainStep::Done(Ok(identity)),
                LookupOutcome::Wait(refresh) if self.cache.is_refreshing(refresh) => {
                    return ObtainStep::Wait(RefreshWait {
                        waiter: self.cache.waiter(),
                        obtain: self,
                        refresh,
                    });
                }
                LookupOutcome::Wait(refresh) => self.waited = Some(refresh),
            }
        }
    }
}

impl<'a> PendingRefresh<'a> {
    /// Continues, while the refresh is done in the background.
    pub fn started(self) -> Obtain<'a> {
        let Self { obtain, outcome } = self;
        Obtain {
            known: Some(outcome),
            ..obtain
        }
    }

    /// Continues without the refresh, which could not be started for this reason. That is an error only if
    /// there are no valid credentials.
    pub fn failed(self, reason: impl Into<String>) -> Obtain<'a> {
        let Self { obtain, outcome } = self;
        let outcome = match outcome {
            LookupOutcome::Wait(_) => obtain.cache.valid_identity().map_or_else(
                || {
                    let provider = obtain.cache.provider_name();
                    LookupOutcome::Failed(CredentialsError::failed(provider, reason).into())
                },
                LookupOutcome::Ready,
            ),
            known => known,
        };
        Obtain {
            known: Some(outcome),
            ..obtain
        }
    }
}

impl<'a> RefreshWait<'a> {
    /// Returns whether the refresh has ended. If not, the task is woken when it has.
    pub fn poll_ended(&self, context: &mut Context<'_>) -> Poll<()> {
        self.waiter.poll_ended(self.refresh, context)
    }

    /// Returns how much of the limit of time is left.
    pub fn timeout(&self) -> Duration {
        let now = self.obtain.cache.now().monotonic;
        self.obtain.deadline.saturating_sub(now)
    }

    /// Continues after the refresh has ended.
    pub fn ended(self) -> Obtain<'a> {
        Obtain {
            waited: Some(self.refresh),
            ..self.obtain
        }
    }

    /// Continues after the timeout, which becomes the result.
    pub fn timed_out(self) -> Obtain<'a> {
        let error = TransportError::new(Phase::Credentials, TransportErrorKind::Timeout, None);
        Obtain {
            known: Some(LookupOutcome::Failed(error.into())),
            ..self.obtain
        }
    }
}

impl fmt::Debug for Obtain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Obtain").finish_non_exhaustive()
    }
}

impl fmt::Debug for ObtainStep<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(result) => f.debug_tuple("Done").field(result).finish(),
            Self::Refresh(..) => f.write_str("Refresh"),
            Self::Wait(..) => f.write_str("Wait"),
        }
    }
}

impl fmt::Debug for PendingRefresh<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingRefresh").finish_non_exhaustive()
    }
}

impl fmt::Debug for RefreshWait<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshWait").finish_non_exhaustive()
    }
}
