//! The nonces seen, for as long as a request with one of them could be sent again.

use std::collections::HashMap;

use aliyun_sign::Timestamp;

use super::cleanup::CleanupTimer;

/// How far the time of a request may be from that of the gateway, in seconds, either way.
pub(crate) const MAX_CLOCK_SKEW: u64 = 15 * 60;

#[derive(Default)]
pub(crate) struct Nonces {
    /// Whose nonce and which, and the last second it is remembered.
    seen: HashMap<(String, String), u64>,
    cleanup: CleanupTimer,
}

impl Nonces {
    /// Remembers a nonce; false if it is remembered already.
    ///
    /// A request that carries a time ahead of the gateway's can be replayed until its own time is over.
    pub(crate) fn accept(
        &mut self,
        key_id: &str,
        nonce: &str,
        signed_at: Timestamp,
        now: Timestamp,
    ) -> bool {
        let is_due = self.cleanup.is_due(now);
        let now = now.unix();
        if is_due {
            self.seen.retain(|_, until| *until >= now);
        }
        // Further ahead than the window is only what was let in by a clock that was wrong.
        let signed_at = signed_at
            .unix()
            .clamp(now, now.saturating_add(MAX_CLOCK_SKEW));
        let until = signed_at.saturating_add(MAX_CLOCK_SKEW);
        let entry = (key_id.to_owned(), nonce.to_owned());
        let before = self.seen.insert(entry, until);
        before.is_none_or(|until| until < now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_forgotten_when_its_time_is_over() {
        let mut nonces = Nonces::default();
        let at = Timestamp::from_unix;
        assert!(nonces.accept("id", "n", at(1900), at(1000)));
        assert!(!nonces.accept("id", "n", at(1900), at(1001)));
        assert!(nonces.accept("other", "n", at(1000), at(1001)));
        assert!(!nonces.accept("id", "n", at(1900), at(2800)));
        assert!(nonces.accept("other", "n", at(9000), at(9000)));
        assert_eq!(nonces.seen.len(), 1);
    }
}
