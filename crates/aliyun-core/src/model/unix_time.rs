//! Moments of time, which the service sends as integers.

use std::time::{Duration, SystemTime};

/// From here on, a number counts milliseconds. As seconds it would be the year 5138, as milliseconds it is
/// the year 1973.
const FIRST_MILLISECONDS: u64 = 100_000_000_000;

/// Returns the moment that an integer of the service means: the seconds or the milliseconds since
/// 1970-01-01 00:00 UTC.
///
/// Operations differ in the unit, and many do not document it. The size of the number shows it.
///
/// Returns `None` for 0 and for negative numbers, with which the service says that there is no such moment,
/// for example that something has no end.
///
/// ```
/// use aliyun_core::model::unix_time;
///
/// assert_eq!(unix_time(1_709_110_797), unix_time(1_709_110_797_000));
/// assert_eq!(unix_time(0), None);
/// ```
pub fn unix_time(number: i64) -> Option<SystemTime> {
    let number = u64::try_from(number).ok().filter(|number| *number > 0)?;
    let since_epoch = if number < FIRST_MILLISECONDS {
        Duration::from_secs(number)
    } else {
        Duration::from_millis(number)
    };
    SystemTime::UNIX_EPOCH.checked_add(since_epoch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_number_shows_its_unit() {
        let since_epoch = |number| {
            let time = unix_time(number)?;
            time.duration_since(SystemTime::UNIX_EPOCH).ok()
        };
        for (number, expected) in [
            (1, Some(Duration::from_secs(1))),
            (1_709_110_797, Some(Duration::from_secs(1_709_110_797))),
            (99_999_999_999, Some(Duration::from_secs(99_999_999_999))),
            (100_000_000_000, Some(Duration::from_secs(100_000_000))),
            (
                1_709_110_797_123,
                Some(Duration::from_millis(1_709_110_797_123)),
            ),
            (0, None),
            (-1, None),
            (i64::MIN, None),
        ] {
            assert_eq!(since_epoch(number), expected, "{number}");
        }
        assert!(since_epoch(i64::MAX).is_some());
    }
}
