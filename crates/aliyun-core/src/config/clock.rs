//! The clocks of a call: this machine's, and the offset of the service's.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_sign::Timestamp;

/// The current time, on the two clocks that a call needs.
///
/// The wall clock may be set while a call runs, so timeouts are measured on the monotonic one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Time since the Unix epoch, for the timestamp that is signed.
    pub unix: Duration,
    /// Time since any fixed moment, on a clock that never goes back, for timeouts and waits.
    pub monotonic: Duration,
}

impl Now {
    /// Creates it from the system's clock and from the time that has elapsed since any fixed moment.
    ///
    /// A system clock before 1970 counts as 1970. The service will reject that timestamp.
    pub fn at(system: SystemTime, elapsed: Duration) -> Self {
        Self {
            unix: system
                .duration_since(SystemTime::UNIX_EPOCH)
                .unwrap_or_default(),
            monotonic: elapsed,
        }
    }
}

/// The offset of the service's clock from this machine's. Clones share one offset.
///
/// A service rejects requests whose timestamp is more than 15 minutes off. A call then takes the time
/// from the `Date` header of the response and signs once more. If the service accepts that, the call
/// stores the offset here, for all later calls of its client.
///
/// ```
/// use std::time::Duration;
///
/// use aliyun_core::config::ServerClock;
///
/// let clock = ServerClock::new();
/// assert_eq!(clock.offset_seconds(), 0);
/// assert_eq!(clock.correct(Duration::from_secs(5)), Duration::from_secs(5));
/// ```
#[derive(Clone, Debug, Default)]
pub struct ServerClock {
    /// In whole seconds, the precision of a `Date` header.
    offset: Arc<AtomicI64>,
}

impl ServerClock {
    /// A clock with no offset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns how far the service's clock is ahead, in seconds. Negative if it is behind.
    pub fn offset_seconds(&self) -> i64 {
        self.offset.load(Ordering::Relaxed)
    }

    /// Converts this machine's time to the service's, both since the Unix epoch.
    pub fn correct(&self, unix: Duration) -> Duration {
        shifted(unix, self.offset_seconds())
    }

    pub(crate) fn remember(&self, offset: i64) {
        self.offset.store(offset, Ordering::Relaxed);
    }
}

/// Offsets up to this are not corrected. The service accepts 15 minutes, and a `Date` header is inexact:
/// it has whole seconds and takes a while to arrive.
const TOLERANCE_SECONDS: u64 = 60;

/// When a rejected request was sent and its response received, on this machine's clock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RoundTrip {
    pub(crate) sent: Duration,
    pub(crate) received: Duration,
}

/// How the clocks differ, as far as the response to a rejected timestamp shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClockSkew {
    /// The offset that the request was signed with is right: the timestamp was rejected for another
    /// reason.
    Negligible,
    /// The service's clock is this many seconds ahead of this machine's.
    Correctable(i64),
    /// The service's clock is this many seconds ahead, more than the configuration allows to correct.
    TooLarge(i64),
}

impl ClockSkew {
    /// Compares the `Date` of a response with the middle of its round trip. `used` is the offset that the
    /// request was signed with, and `limit` the largest offset that may be corrected. `None` if `date` is
    /// not an HTTP date.
    pub(crate) fn from_date(
        date: &str,
        trip: RoundTrip,
        used: i64,
        limit: Duration,
    ) -> Option<Self> {
        let server = i64::try_from(Timestamp::parse_http_date(date)?.unix()).ok()?;
        let middle = trip.sent + trip.received.saturating_sub(trip.sent) / 2;
        let offset = server - i64::try_from(middle.as_secs()).ok()?;
        Some(if offset.abs_diff(used) <= TOLERANCE_SECONDS {
            Self::Negligible
        } else if offset.unsigned_abs() > limit.as_secs() {
            Self::TooLarge(offset)
        } else {
            Self::Correctable(offset)
        })
    }
}

/// Adds seconds, which may be negative, to a time.
pub(crate) fn shifted(unix: Duration, seconds: i64) -> Duration {
    let by = Duration::from_secs(seconds.unsigned_abs());
    if seconds.is_negative() {
        unix.saturating_sub(by)
    } else {
        unix.saturating_add(by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: u64 = 1_719_835_200;
    const DAY: Duration = Duration::from_secs(86_400);

    fn skew(server: u64, sent: u64, received: u64, used: i64) -> Option<ClockSkew> {
        let trip = RoundTrip {
            sent: Duration::from_secs(sent),
            received: Duration::from_secs(received),
        };
        let date = Timestamp::from_unix(server).http_date();
        ClockSkew::from_date(date.as_str(), trip, used, DAY)
    }

    #[test]
    fn clones_share_one_offset() {
        let clock = ServerClock::new();
        clock.clone().remember(-30);
        assert_eq!(clock.offset_seconds(), -30);
        assert_eq!(
            clock.correct(Duration::from_secs(100)),
            Duration::from_secs(70)
        );
        assert_eq!(clock.correct(Duration::from_secs(1)), Duration::ZERO);
        clock.remember(30);
        assert_eq!(
            clock.correct(Duration::from_secs(100)),
            Duration::from_secs(130)
        );
    }

    #[test]
    fn the_date_is_compared_with_the_middle_of_the_round_trip() {
        assert_eq!(
            skew(NOON + 3600, NOON, NOON + 20, 0),
            Some(ClockSkew::Correctable(3590))
        );
        assert_eq!(
            skew(NOON, NOON + 3600, NOON + 3600, 0),
            Some(ClockSkew::Correctable(-3600))
        );
    }

    #[test]
    fn offsets_of_more_than_a_minute_and_at_most_a_day_are_correctable() {
        assert_eq!(skew(NOON + 60, NOON, NOON, 0), Some(ClockSkew::Negligible));
        assert_eq!(
            skew(NOON + 61, NOON, NOON, 0),
            Some(ClockSkew::Correctable(61))
        );
        assert_eq!(skew(NOON - 60, NOON, NOON, 0), Some(ClockSkew::Negligible));
        let day = 86_400;
        assert_eq!(
            skew(NOON + day, NOON, NOON, 0),
            Some(ClockSkew::Correctable(86_400))
        );
        assert_eq!(
            skew(NOON + day + 1, NOON, NOON, 0),
            Some(ClockSkew::TooLarge(86_401))
        );
        assert_eq!(
            skew(NOON - day - 1, NOON, NOON, 0),
            Some(ClockSkew::TooLarge(-86_401))
        );
    }

    #[test]
    fn an_outdated_offset_is_replaced() {
        assert_eq!(
            skew(NOON, NOON, NOON, 3600),
            Some(ClockSkew::Correctable(0))
        );
        assert_eq!(
            skew(NOON + 3600, NOON, NOON, 3600),
            Some(ClockSkew::Negligible)
        );
    }

    #[test]
    fn an_invalid_date_is_ignored() {
        let trip = RoundTrip {
            sent: Duration::ZERO,
            received: Duration::ZERO,
        };
        for date in ["", "yesterday", "2024-07-01T00:00:12Z"] {
            assert_eq!(ClockSkew::from_date(date, trip, 0, DAY), None, "{date}");
        }
    }
}
