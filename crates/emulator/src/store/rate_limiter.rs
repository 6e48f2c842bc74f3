//! How many requests the keys have sent.

use std::collections::HashMap;

use aliyun_sign::Timestamp;

use super::rate_limit::RateLimit;
use crate::faults::exhausted_limit;
use crate::resources::later;
use crate::wire::{Rejection, Result};

/// What the keys have used of the limit.
#[derive(Default)]
pub(crate) struct RateLimiter {
    pub(crate) limit: Option<RateLimit>,
    /// By the id of the key.
    windows: HashMap<String, Window>,
}

struct Window {
    since: Timestamp,
    until: Timestamp,
    count: u32,
}

impl RateLimiter {
    /// Counts a request of a key; refuses it if it is one too many.
    pub(crate) fn count(&mut self, key_id: &str, now: Timestamp) -> Result<()> {
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
        Err(limit.rejection(until.unix().saturating_sub(now.unix())))
    }

    /// How many keys it remembers.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.windows.len()
    }
}

impl RateLimit {
    fn rejection(self, seconds_left: u64) -> Rejection {
        let mut rejection = Rejection::new(
            400,
            "Throttling.User",
            format!(
                "The key has sent more than {} requests in {} seconds.",
                self.requests, self.per
            ),
        );
        let left = exhausted_limit(self.requests, seconds_left.saturating_mul(1000));
        rejection.header = Some(("x-ratelimit-user", left));
        rejection
    }
}
