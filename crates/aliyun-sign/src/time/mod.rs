//! The timestamp of a request and its two text formats.
//!
//! ```
//! use aliyun_sign::Timestamp;
//!
//! let time = Timestamp::from_unix(1_719_792_012);
//! assert_eq!(time.iso8601().as_str(), "2024-07-01T00:00:12Z");
//! assert_eq!(time.http_date().as_str(), "Mon, 01 Jul 2024 00:00:12 GMT");
//! assert_eq!(Timestamp::parse_iso8601("2024-07-01T00:00:12Z"), Some(time));
//! ```

mod calendar;
mod parse;

use core::fmt;
use core::ops::Deref;

use crate::ascii::Ascii;
use calendar::{DAY_SECONDS, Date, MONTHS, WEEKDAYS, weekday};

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z (Unix time).
///
/// This crate reads no clock, so the caller passes the current time to each signature. The service rejects
/// a request whose timestamp differs from its own clock by more than about 15 minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The last time that both formats can represent: 9999-12-31T23:59:59Z.
    const LAST: u64 = 253_402_300_799;

    /// Creates a timestamp from Unix time, in seconds.
    pub const fn from_unix(seconds: u64) -> Self {
        Self(seconds)
    }

    /// Returns the Unix time, in seconds.
    pub const fn unix(self) -> u64 {
        self.0
    }

    /// Formats the timestamp like `2024-07-01T00:00:12Z`, the format of the RPC and ACS3 schemes.
    ///
    /// A time after the year 9999 is formatted as the last second of that year, because the format has four
    /// digits for the year.
    pub fn iso8601(self) -> Iso8601 {
        let (days, seconds) = self.split();
        let date = Date::from_days(days);
        let mut text = *b"0000-00-00T00:00:00Z";
        write_two_digits(&mut text[0..2], date.year / 100);
        write_two_digits(&mut text[2..4], date.year);
        write_two_digits(&mut text[5..7], date.month);
        write_two_digits(&mut text[8..10], date.day);
        write_time_of_day(&mut text[11..19], seconds);
        Iso8601(Ascii(text))
    }

    /// Formats the timestamp like `Mon, 01 Jul 2024 00:00:12 GMT`, the format of the ROA scheme and of
    /// HTTP.
    ///
    /// A time after the year 9999 is formatted as the last second of that year, because the format has four
    /// digits for the year.
    pub fn http_date(self) -> HttpDate {
        let (days, seconds) = self.split();
        let date = Date::from_days(days);
        let mut text = *b"Thu, 00 Jan 0000 00:00:00 GMT";
        text[0..3].copy_from_slice(WEEKDAYS[weekday(days)]);
        write_two_digits(&mut text[5..7], date.day);
        text[8..11].copy_from_slice(MONTHS[date.month_index()]);
        write_two_digits(&mut text[12..14], date.year / 100);
        write_two_digits(&mut text[14..16], date.year);
        write_time_of_day(&mut text[17..25], seconds);
        HttpDate(Ascii(text))
    }

    /// Parses the format of [`iso8601`](Self::iso8601), which is exactly `YYYY-MM-DDThh:mm:ssZ`.
    ///
    /// Returns `None` if the text has another format, the date does not exist, the year is not from 1970 to
    /// 9999, or the time is a leap second (`23:59:60`), which Unix time cannot represent.
    pub fn parse_iso8601(text: &str) -> Option<Self> {
        parse::iso8601(text.as_bytes()).map(Self)
    }

    /// Parses the format of [`http_date`](Self::http_date), which is the `IMF-fixdate` of RFC 9110.
    ///
    /// Returns `None` if the text has another format (the two obsolete ones of RFC 9110 included), the date
    /// does not exist, the weekday does not match the date, the year is not from 1970 to 9999, or the time
    /// is a leap second.
    pub fn parse_http_date(text: &str) -> Option<Self> {
        parse::http_date(text.as_bytes()).map(Self)
    }

    /// The day since 1970-01-01 and the second of that day.
    fn split(self) -> (u64, u64) {
        let seconds = self.0.min(Self::LAST);
        (seconds / DAY_SECONDS, seconds % DAY_SECONDS)
    }
}

/// The formatted text that [`Timestamp::iso8601`] returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iso8601(Ascii<20>);

/// The formatted text that [`Timestamp::http_date`] returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct HttpDate(Ascii<29>);

macro_rules! formatted_text {
    ($type:ty) => {
        impl $type {
            /// Returns the text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                self.as_str()
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

formatted_text!(Iso8601);
formatted_text!(HttpDate);

/// Writes the last two digits of `number`.
fn write_two_digits(target: &mut [u8], number: u64) {
    target.copy_from_slice(&[digit(number / 10), digit(number)]);
}

/// Returns the last digit of `number`.
fn digit(number: u64) -> u8 {
    b"0123456789"[(number % 10) as usize]
}

/// Writes the digits of the time of day into `target`, eight bytes that contain the colons already.
fn write_time_of_day(target: &mut [u8], seconds: u64) {
    write_two_digits(&mut target[0..2], seconds / 3600);
    write_two_digits(&mut target[3..5], seconds / 60 % 60);
    write_two_digits(&mut target[6..8], seconds % 60);
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::ToString;

    #[test]
    fn formats_and_parses_the_edges() {
        for (seconds, iso8601, http_date) in [
            (0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
            (
                951_868_799,
                "2000-02-29T23:59:59Z",
                "Tue, 29 Feb 2000 23:59:59 GMT",
            ),
            (
                4_107_542_400,
                "2100-03-01T00:00:00Z",
                "Mon, 01 Mar 2100 00:00:00 GMT",
            ),
            (
                Timestamp::LAST,
                "9999-12-31T23:59:59Z",
                "Fri, 31 Dec 9999 23:59:59 GMT",
            ),
        ] {
            let time = Timestamp::from_unix(seconds);
            assert_eq!(time.iso8601().to_string(), iso8601);
            assert_eq!(time.http_date().to_string(), http_date);
            assert_eq!(Timestamp::parse_iso8601(iso8601), Some(time));
            assert_eq!(Timestamp::parse_http_date(http_date), Some(time));
        }
    }

    #[test]
    fn debug_shows_the_text() {
        let time = Timestamp::from_unix(1_719_792_012);
        assert_eq!(
            format!("{:?} {:?}", time.iso8601(), time.http_date()),
            "Iso8601(2024-07-01T00:00:12Z) HttpDate(Mon, 01 Jul 2024 00:00:12 GMT)"
        );
    }

    #[test]
    fn later_times_are_formatted_as_the_last_second_of_9999() {
        for seconds in [Timestamp::LAST + 1, u64::MAX] {
            let time = Timestamp::from_unix(seconds);
            assert_eq!(time.unix(), seconds);
            assert_eq!(&*time.iso8601(), "9999-12-31T23:59:59Z");
            assert_eq!(&*time.http_date(), "Fri, 31 Dec 9999 23:59:59 GMT");
        }
    }
}
