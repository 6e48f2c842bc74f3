//! How a client is told when to come again.

use aliyun_sign::Timestamp;

use crate::world::later;

/// How long a client is told to wait before it sends a request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hint {
    /// The header `Retry-After`, in seconds.
    RetryAfter(u64),
    /// The header `Retry-After` as an HTTP date, so many seconds after the time the emulator has.
    RetryAfterDate(u64),
    /// The header `x-acs-retry-after`, in milliseconds.
    AcsRetryAfter(u64),
    /// The header `x-ratelimit-user-api` with nothing remaining and this `TimeLeft`, in milliseconds.
    RateLimit(u64),
}

impl Hint {
    /// Name and value of the header.
    pub(crate) fn header(self, now: Timestamp) -> (&'static str, String) {
        match self {
            Self::RetryAfter(seconds) => ("retry-after", seconds.to_string()),
            Self::RetryAfterDate(seconds) => {
                let date = later(now, seconds).http_date();
                ("retry-after", date.as_str().to_owned())
            }
            Self::AcsRetryAfter(milliseconds) => ("x-acs-retry-after", milliseconds.to_string()),
            Self::RateLimit(milliseconds) => ("x-ratelimit-user-api", used_up(LIMIT, milliseconds)),
        }
    }
}

/// The limit that [`Hint::RateLimit`] speaks of, which nobody counts.
const LIMIT: u32 = 20;

/// The value of a header that tells of a limit nothing remains of.
pub(crate) fn used_up(limit: u32, milliseconds: u64) -> String {
    format!("Limit:{limit},Remain:0,TimeLeft:{milliseconds}")
}
