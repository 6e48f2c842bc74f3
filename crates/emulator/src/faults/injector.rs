//! What will go wrong with the requests to come.

use std::collections::VecDeque;

use super::{Fault, Faults};

/// Faults that are waiting for a request.
#[derive(Default)]
pub(crate) struct FaultInjector {
    /// The next requests get these.
    queue: VecDeque<Fault>,
    random: Option<Faults>,
    /// How many requests there have been since [`by_chance`](Self::by_chance) was set.
    count: u64,
}

impl FaultInjector {
    /// Has the next requests that have none yet get these faults.
    pub(crate) fn inject(&mut self, faults: impl IntoIterator<Item = Fault>) {
        self.queue.extend(faults);
    }

    /// Has faults happen by chance, and counts from now on.
    pub(crate) fn set_random(&mut self, faults: Faults) {
        self.random = Some(faults);
        self.count = 0;
    }

    /// Takes the fault of a request that has arrived. A request with a fault of its own is counted, too, so
    /// that the others keep theirs.
    pub(crate) fn next(&mut self) -> Option<Fault> {
        let number = self.count;
        self.count = self.count.wrapping_add(1);
        self.queue
            .pop_front()
            .or_else(|| self.random.as_ref()?.nth(number).cloned())
    }
}
