//! A bounded queue, so that an emulator can run for weeks without growing.

use std::collections::VecDeque;
use std::ops::Deref;

/// How many elements are kept.
const CAPACITY: usize = 10_000;

/// The newest [`CAPACITY`] elements, the oldest first.
pub(crate) struct RingBuffer<T>(VecDeque<T>);

impl<T> RingBuffer<T> {
    /// Appends an element, and removes the oldest one if the buffer is full.
    pub(crate) fn push(&mut self, newest: T) {
        if self.0.len() == CAPACITY {
            self.0.pop_front();
        }
        self.0.push_back(newest);
    }

    pub(crate) fn retain(&mut self, is_kept: impl FnMut(&T) -> bool) {
        self.0.retain(is_kept);
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl<T> Default for RingBuffer<T> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T> Deref for RingBuffer<T> {
    type Target = VecDeque<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_removed_when_full() {
        let mut buffer = RingBuffer::default();
        for number in 0..=CAPACITY {
            buffer.push(number);
        }
        assert_eq!(buffer.len(), CAPACITY);
        assert_eq!(buffer.front(), Some(&1));
        assert_eq!(buffer.back(), Some(&CAPACITY));
    }
}
