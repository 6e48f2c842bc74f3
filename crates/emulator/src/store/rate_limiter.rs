//! Counts the requests of each access key against the rate limit.

use std::collections::HashMap;

use aliyun_sign::Timestamp;

use super::rate_limit::RateLimit;
use crate::faults::exhausted_limit;
use crate::resources::later;
use crate::wire::{Rejection, Result};

/// The rate limit with the open windows.
#[derive(Default)]
pub(crate) struct RateLimiter {
    pub(crate) limit: Option<RateLimit>,
    /// The windows by access key ID; that of the bearer tokens has an empty one.
    windows: HashMap<String, Window>,
}

struct Window {
    since: Timestamp,
    until: Timestamp,
    count: u32,
}

impl RateLimiter {
    /// Counts a request, and rejects it if it exceeds the limit.
    pub(crate) fn count(&mut self, key_id: &str, now: Timestamp) -> Result<()> {
        let Some(limit) = self.limit else {
            return Ok(());
        };
        // A clock that is set back leaves the window as well, which would otherwise stay open for too long.
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

    /// The number of windows.
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
