//! How many requests a key may send.

use std::time::Duration;

/// A limit to the requests of a key: so many in each window of time.
///
/// A window begins with the first request of a key that no window is open for, and is measured by the clock of
/// the emulator. What goes beyond is refused with HTTP status 400 and `Throttling.User`, and a header
/// `x-ratelimit-user` tells how many milliseconds of the window are left.
///
/// Requests with a valid signature and a new nonce count, those that are refused by the limit and those that
/// fail later, too. Each access key has windows of its own, and all bearer tokens have one together. Operations
/// that need no signature have no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    pub(super) requests: u32,
    /// In seconds.
    pub(super) per: u64,
}

impl RateLimit {
    /// So many requests in each window of this length, which is rounded up to whole seconds, at least one.
    pub fn new(requests: u32, per: Duration) -> Self {
        let seconds = per
            .as_secs()
            .saturating_add(u64::from(per.subsec_nanos() > 0));
        Self {
            requests,
            per: seconds.max(1),
        }
    }
}
