//! Throwing away what no longer matters, now and then: looking through all there is for each request would
//! take longer with each of them.

use aliyun_sign::Timestamp;

/// How long an expired token is still known, in seconds.
pub(crate) const RETENTION: u64 = 24 * 3600;

/// How often, in seconds.
const PERIOD: u64 = 60;

/// Says when it is time to throw something away.
#[derive(Default)]
pub(crate) struct CleanupTimer {
    next: u64,
}

impl CleanupTimer {
    /// Whether it is time, which it is not again for a minute then.
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
    fn it_is_due_once_a_minute() {
        let mut sweep = CleanupTimer::default();
        let due = |sweep: &mut CleanupTimer, seconds| sweep.is_due(Timestamp::from_unix(seconds));
        assert!(due(&mut sweep, 1000));
        assert!(!due(&mut sweep, 1059));
        assert!(due(&mut sweep, 1060));
        assert!(!due(&mut sweep, 1061));
    }
}
