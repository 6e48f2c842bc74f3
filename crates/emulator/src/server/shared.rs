//! What is shared between the thread that listens and whoever holds the emulator.

use std::sync::{Mutex, MutexGuard, PoisonError};

use aliyun_sign::Timestamp;

use crate::resources::Clock;
use crate::store::State;

/// What the thread and the handle share.
pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Mutex<Clock>,
}

impl Shared {
    /// The state. A test that panicked while it looked at it did not change it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clock(&self) -> MutexGuard<'_, Clock> {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What time it is. The lock is not held meanwhile, because the clock can be anybody's function.
    pub(crate) fn now(&self) -> Timestamp {
        let clock = self.clock().clone();
        clock.now()
    }
}
