//! The service's clock, as far as it is known to differ from this machine's.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_sign::Timestamp;

/// The time, on the two clocks a call needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since the Unix epoch, for the time stamp that is signed.
    pub unix: Duration,
    /// Since any fixed moment, on a clock that is never set back, for limits of time.
    pub monotonic: Duration,
}

impl Now {
    /// The time from the system's clock and from what passed since any fixed moment.
    ///
    /// A system clock before 1970 counts as 1970; the service will refuse the time stamp.
    pub fn at(system: SystemTime, elapsed: Duration) -> Self {
        Self {
            unix: system
                .duration_since(SystemTime::UNIX_EPOCH)
                .unwrap_or_default(),
            monotonic: elapsed,
        }
    }
}

/// How far the service's clock is ahead of this machine's. Clones are one clock.
///
/// A service refuses requests whose time stamp is more than 15 minutes off. When it does, a call
/// takes the time from the `Date` header of the refusal, signs once more, and, if that helped, leaves
/// the difference here for all later calls of its client.
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
    /// In whole seconds, as exact as a `Date` header is.
    offset: Arc<AtomicI64>,
}

impl ServerClock {
    /// A clock that goes like this machine's, until a service says otherwise.
    pub fn new() -> Self {
        Self::default()
    }

    /// How far the service's clock is ahead, in seconds; less than 0 if it is behind.
    pub fn offset_seconds(&self) -> i64 {
        self.offset.load(Ordering::Relaxed)
    }

    /// The service's time, both since the Unix epoch, when it is `unix` on this machine.
    pub fn correct(&self, unix: Duration) -> Duration {
        shifted(unix, self.offset_seconds())
    }

    pub(crate) fn remember(&self, offset: i64) {
        self.offset.store(offset, Ordering::Relaxed);
    }
}

/// Differences up to this are none: the service accepts 15 minutes, and a `Date` header has been on
/// its way for a while.
const TOLERANCE_SECONDS: u64 = 60;

/// The time of a refused request, on this machine's clock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RoundTrip {
    pub(crate) sent: Duration,
    pub(crate) received: Duration,
}

/// What a refusal says about the clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClockSkew {
    /// They agree with the offset that was used: the time stamp was refused for another reason.
    Negligible,
    /// The service's clock is so many seconds ahead of this machine's.
    Correctable(i64),
    /// As before, but further than a client may be led.
    TooLarge(i64),
}

impl ClockSkew {
    /// Compares the `Date` of a refusal with the middle of its round trip; `used` is the offset that
    /// the request was signed with.
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

/// The time so many seconds later, or earlier.
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
    fn clones_are_one_clock() {
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
    fn the_service_is_compared_with_the_middle_of_the_round_trip() {
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
    fn a_minute_is_no_difference_and_a_day_is_the_limit() {
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
    fn an_offset_that_is_no_longer_right_is_replaced() {
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
    fn a_date_that_is_none_says_nothing() {
        let trip = RoundTrip {
            sent: Duration::ZERO,
            received: Duration::ZERO,
        };
        for date in ["", "yesterday", "2024-07-01T00:00:12Z"] {
            assert_eq!(ClockSkew::from_date(date, trip, 0, DAY), None, "{date}");
        }
    }
}
