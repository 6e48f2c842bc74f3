//! The limit to the rate of requests.

use std::time::Duration;

/// A limit to the number of requests of each access key in a window of time.
///
/// [`Builder::rate_limit`](crate::Builder::rate_limit) sets it. A window begins with the first request after the last
/// window and is measured by the emulator's clock. Requests that exceed the limit are rejected with HTTP status 400 and
/// `Throttling.User`. Their header `x-ratelimit-user` contains the rest of the window, `TimeLeft`, in milliseconds.
///
/// All requests with a valid signature and a new nonce count, including those that are rejected by the limit or fail
/// later. Each access key has its own windows, and all bearer tokens share theirs. Operations that need no signature
/// are not limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    pub(super) requests: u32,
    /// The length of the window, in seconds.
    pub(super) per: u64,
}

impl RateLimit {
    /// Creates a limit of `requests` in each window of the length `per`, which is rounded up to whole seconds. A window
    /// lasts at least one second.
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
