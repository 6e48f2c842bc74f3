//! Decides which fault happens to which request.

use std::collections::VecDeque;

use super::{Fault, Faults};

/// The injected faults and the random ones.
#[derive(Default)]
pub(crate) struct FaultInjector {
    /// Injected faults. Each of the next requests takes one.
    queue: VecDeque<Fault>,
    random: Option<Faults>,
    /// The number of requests since [`random`](Self::random) was set.
    count: u64,
}

impl FaultInjector {
    /// Appends faults to the queue.
    pub(crate) fn inject(&mut self, faults: impl IntoIterator<Item = Fault>) {
        self.queue.extend(faults);
    }

    /// Replaces the random faults. The next request has the number 0.
    pub(crate) fn set_random(&mut self, faults: Faults) {
        self.random = Some(faults);
        self.count = 0;
    }

    /// Takes the fault of the next request, if one happens to it. A request that takes an injected fault counts as
    /// well, so that injecting does not shift the random faults of the others.
    pub(crate) fn next(&mut self) -> Option<Fault> {
        let number = self.count;
        self.count = self.count.wrapping_add(1);
        self.queue
            .pop_front()
            .or_else(|| self.random.as_ref()?.nth(number).cloned())
    }
}
