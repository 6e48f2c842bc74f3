//! One refresh of the credentials in a cache.

use std::sync::Arc;

use super::state::{RefreshId, Shared, State};
use crate::log;
use crate::resolution::{Resolution, ResolutionStep, Resolved};

/// A refresh that is due, and whose first step was not taken.
#[derive(Debug)]
#[must_use = "others wait for it"]
pub(super) struct DueRefresh {
    pub(super) resolution: Resolution,
    pub(super) handle: RefreshHandle,
}

/// A refresh that takes time: it needs requests, programs or callbacks.
#[derive(Debug)]
#[must_use = "others wait for it"]
pub struct Refresh {
    /// Its first step. Drive it to [`ResolutionStep::Done`].
    pub step: ResolutionStep,
    /// Takes the result, and wakes the callers that wait.
    pub handle: RefreshHandle,
}

/// Ends a refresh. There is one at a time; the caller that has it must finish it.
///
/// If it is dropped instead, the refresh goes to the next caller that needs credentials.
#[derive(Debug)]
#[must_use = "others wait for the result"]
pub struct RefreshHandle {
    shared: Arc<Shared>,
    refresh: RefreshId,
    is_done: bool,
}

impl DueRefresh {
    /// Notes in the state that a refresh begins.
    pub(super) fn new(shared: &Arc<Shared>, state: &mut State) -> Self {
        let random = Arc::clone(&shared.random);
        Self {
            resolution: shared.provider.resolve_by(random, shared.clock.clone()),
            handle: RefreshHandle {
                shared: Arc::clone(shared),
                refresh: state.begin_refresh(),
                is_done: false,
            },
        }
    }

    /// Takes the first step. Returns `None` if it was the last: the credentials took no time, such as
    /// those in variables, and nothing has to be done in the background.
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

impl RefreshHandle {
    /// Ends the refresh with its result, and wakes the callers that wait for it.
    pub fn finish(mut self, result: Resolved) {
        let now = self.shared.server_now();
        self.is_done = true;
        // Events are emitted after the state is unlocked: a subscriber may itself need credentials, and
        // would wait for the lock for ever.
        match result {
            Ok(identity) => {
                let identity = Arc::new(identity);
                self.shared.end_refresh(|state| {
                    state.not_before = None;
                    state.failure = None;
                    state.identity = Some(Arc::clone(&identity));
                });
                log::obtained(&identity);
            }
            Err(error) => {
                let is_still_valid = self.shared.end_refresh(|state| {
                    state.not_before = Some(self.shared.after_backoff(now));
                    state.failure = Some((self.refresh, error.clone()));
                    let identity = state.identity.as_ref();
                    identity.is_some_and(|identity| !identity.is_expired(now))
                });
                if is_still_valid {
                    log::not_refreshed(&error);
                }
            }
        }
    }
}

impl Drop for RefreshHandle {
    fn drop(&mut self) {
        if self.is_done {
            return;
        }
        self.shared.end_refresh(|_| ());
    }
}
