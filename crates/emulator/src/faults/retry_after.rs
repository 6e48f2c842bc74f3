//! How a client is told when to come again.

use aliyun_sign::Timestamp;

use crate::resources::later;

/// How long a client is told to wait before it sends a request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// The header `Retry-After`, in seconds.
    Seconds(u64),
    /// The header `Retry-After` as an HTTP date, so many seconds after the time the emulator has.
    HttpDate(u64),
    /// The header `x-acs-retry-after`, in milliseconds.
    AcsMillis(u64),
    /// The header `x-ratelimit-user-api` with nothing remaining and this `TimeLeft`, in milliseconds.
    RateLimitMillis(u64),
}

impl RetryAfter {
    /// Name and value of the header.
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

/// The limit that [`RetryAfter::RateLimitMillis`] speaks of, which nobody counts.
const LIMIT: u32 = 20;

/// The value of a header that tells of a limit nothing remains of.
pub(crate) fn exhausted_limit(limit: u32, milliseconds: u64) -> String {
    format!("Limit:{limit},Remain:0,TimeLeft:{milliseconds}")
}
