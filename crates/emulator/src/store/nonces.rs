//! The nonces of the requests, for as long as one of them could be replayed.

use std::collections::HashMap;

use aliyun_sign::Timestamp;

use super::cleanup::CleanupTimer;

/// The largest accepted difference between the timestamp of a request and the clock, in seconds, in either
/// direction.
pub(crate) const MAX_CLOCK_SKEW: u64 = 15 * 60;

/// The nonces that cannot be used.
#[derive(Default)]
pub(crate) struct Nonces {
    /// The owner and the nonce, with the last second in which the nonce is kept.
    seen: HashMap<(String, String), u64>,
    cleanup: CleanupTimer,
}

impl Nonces {
    /// Records a nonce. Returns false if it was used before.
    ///
    /// `signed_at` is the timestamp of the request, which is accepted until [`MAX_CLOCK_SKEW`] after it. So the nonce
    /// of a request whose timestamp is ahead is kept longer.
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
        // A fault can skew the clock of one request, whose timestamp is then far off. The clamp keeps its nonce for
        // a time that makes sense by the right clock.
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
    fn a_nonce_is_kept_until_its_request_expires() {
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
