//! When expired entries are removed. Doing so for each request would take longer the more entries there are.

use aliyun_sign::Timestamp;

/// How long expired tokens and credentials are kept, in seconds, so that using them is reported as such.
pub(crate) const RETENTION: u64 = 24 * 3600;

/// The shortest time between two cleanups, in seconds.
const PERIOD: u64 = 60;

/// A timer that is due at most once a minute.
#[derive(Default)]
pub(crate) struct CleanupTimer {
    /// The next time it is due, in Unix seconds.
    next: u64,
}

impl CleanupTimer {
    /// Whether a cleanup is due. If so, the next one is due a minute later.
    pub(crate) fn is_due(&mut self, now: Timestamp) -> bool {
        let now = now.unix();
        let is_due = now >= self.next;
        if is_due {
            self.next = now.saturating_add(PERIOD);
        }
        is_due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_due_once_a_minute() {
        let mut timer = CleanupTimer::default();
        let due = |timer: &mut CleanupTimer, seconds| timer.is_due(Timestamp::from_unix(seconds));
        assert!(due(&mut timer, 1000));
        assert!(!due(&mut timer, 1059));
        assert!(due(&mut timer, 1060));
        assert!(!due(&mut timer, 1061));
    }
}
