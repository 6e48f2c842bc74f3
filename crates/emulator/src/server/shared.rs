//! The data that the server thread and the handle of the emulator share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use aliyun_sign::Timestamp;

use crate::resources::Clock;
use crate::store::{RecordedRequest, State};

/// The state and the clock of an emulator.
pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Mutex<Clock>,
    /// Is called after each request.
    pub(crate) on_request: Option<OnRequest>,
}

/// A function of the caller. It must not be called while anything is locked.
pub(crate) type OnRequest = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

impl Shared {
    /// Locks the state. A poisoned lock is used as it is, so that one panic does not make every later call
    /// panic as well.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clock(&self) -> MutexGuard<'_, Clock> {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current time. The clock is cloned first: it can be a function of the caller, which may take long or lock
    /// something, and must not run while the clock is locked.
    pub(crate) fn now(&self) -> Timestamp {
        let clock = self.clock().clone();
        clock.now()
    }
}
