//! How many requests a key may send.

use std::collections::HashMap;
use std::time::Duration;

use aliyun_sign::Timestamp;

use crate::faults::used_up;
use crate::wire::{Checked, Rejection};
use crate::world::later;

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
    requests: u32,
    /// In seconds.
    per: u64,
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

/// What the keys have used of the limit.
#[derive(Default)]
pub(crate) struct Usage {
    pub(crate) limit: Option<RateLimit>,
    /// By the id of the key.
    windows: HashMap<String, Window>,
}

struct Window {
    since: Timestamp,
    until: Timestamp,
    count: u32,
}

impl Usage {
    /// Counts a request of a key; refuses it if it is one too many.
    pub(crate) fn count(&mut self, key_id: &str, now: Timestamp) -> Checked<()> {
        let Some(limit) = self.limit else {
            return Ok(());
        };
        // A clock that was put back leaves the window as well.
        let is_open = |window: &Window| window.since <= now && now < window.until;
        let count = match self.windows.get_mut(key_id) {
            Some(window) if is_open(window) => {
                window.count = window.count.saturating_add(1);
                window.count
            }
            _ => {
                self.windows.retain(|_, window| is_open(window));
                let window = Window {
                    since: now,
                    until: later(now, limit.per),
                    count: 1,
                };
                self.windows.insert(key_id.to_owned(), window);
                1
            }
        };
        if count <= limit.requests {
            return Ok(());
        }
        let until = self.windows.get(key_id).map_or(now, |window| window.until);
        Err(limit.refuse(until.unix().saturating_sub(now.unix())))
    }

    /// How many keys it remembers.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.windows.len()
    }
}

impl RateLimit {
    fn refuse(self, seconds_left: u64) -> Rejection {
        let mut rejection = Rejection::new(
            400,
            "Throttling.User",
            format!(
                "The key has sent more than {} requests in {} seconds.",
                self.requests, self.per
            ),
        );
        let left = used_up(self.requests, seconds_left.saturating_mul(1000));
        rejection.header = Some(("x-ratelimit-user", left));
        rejection
    }
}
