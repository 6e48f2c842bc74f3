//! The headers that tell a client when to retry.

use aliyun_sign::Timestamp;

use crate::resources::later;

/// How long a client is told to wait before it retries a request, and by which header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// The header `Retry-After`, in seconds.
    Seconds(u64),
    /// The header `Retry-After` as an HTTP date, this many seconds after the emulator's current time.
    HttpDate(u64),
    /// The header `x-acs-retry-after`, in milliseconds.
    AcsMillis(u64),
    /// The header `x-ratelimit-user-api` with `Remain:0` and this `TimeLeft`, in milliseconds.
    RateLimitMillis(u64),
}

impl RetryAfter {
    /// The name and the value of the header.
    pub(crate) fn header(self, now: Timestamp) -> (&'static str, String) {
        match self {
            Self::Seconds(seconds) => ("retry-after", seconds.to_string()),
            Self::HttpDate(seconds) => {
                let date = later(now, seconds).http_date();
                ("retry-after", date.as_str().to_owned())
            }
            Self::AcsMillis(milliseconds) => ("x-acs-retry-after", milliseconds.to_string()),
            Self::RateLimitMillis(milliseconds) => {
                ("x-ratelimit-user-api", exhausted_limit(LIMIT, milliseconds))
            }
        }
    }
}

/// The limit in the header of [`RetryAfter::RateLimitMillis`]. It is made up: no requests are counted.
const LIMIT: u32 = 20;

/// The value of a rate limit header without remaining requests.
pub(crate) fn exhausted_limit(limit: u32, milliseconds: u64) -> String {
    format!("Limit:{limit},Remain:0,TimeLeft:{milliseconds}")
}
