//! Days since 1970 and the Gregorian calendar.

pub(super) const DAY_SECONDS: u64 = 86_400;

pub(super) const MONTHS: [&[u8; 3]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

/// Starts with the weekday of 1970-01-01.
pub(super) const WEEKDAYS: [&[u8; 3]; 7] = [b"Thu", b"Fri", b"Sat", b"Sun", b"Mon", b"Tue", b"Wed"];

/// The number of days from 0000-03-01 to 1970-01-01. A leap cycle starts on that first of March.
const BEFORE_1970: u64 = 719_468;

/// The number of days of a leap cycle, which is 400 years with 97 leap days.
const CYCLE_DAYS: u64 = 146_097;

/// A date of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: u64,
    /// From 1 to 12.
    pub(super) month: u64,
    /// From 1 to 31.
    pub(super) day: u64,
}

impl Date {
    /// Creates a date. Returns `None` if the date does not exist or the year is not from 1970 to 9999.
    pub(super) fn new(year: u64, month: u64, day: u64) -> Option<Self> {
        let date = Self { year, month, day };
        let in_range =
            (1970..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        // `days` counts 31 April as 1 May. A date that does not exist therefore changes in the round trip.
        (in_range && Self::from_days(date.days()) == date).then_some(date)
    }

    /// Returns the date `days` days after 1970-01-01.
    ///
    /// Internally a year starts in March, and March is month 0. The leap day is then the last day of a
    /// year, so it shifts no other date of that year, and the lengths of all earlier months follow one
    /// formula: `(153 * month + 2) / 5` days precede month `month`.
    ///
    /// The year within a cycle is the day divided by 365, after the leap days before that day are
    /// subtracted: one every 4 years (1460 days), except every 100 years (36,524 days), and one more on the
    /// last day of the cycle (day 146,096), which would otherwise count as the first day of year 400.
    pub(super) fn from_days(days: u64) -> Self {
        let days = days + BEFORE_1970;
        let (cycle, day) = (days / CYCLE_DAYS, days % CYCLE_DAYS);
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - days_before_year(year);
        let march_month = (5 * day + 2) / 153;
        let month = if march_month < 10 {
            march_month + 3
        } else {
            march_month - 9
        };
        Self {
            year: cycle * 400 + year + u64::from(month <= 2),
            month,
            day: day - days_before_month(march_month) + 1,
        }
    }

    /// Returns the number of days from 1970-01-01 to this date. The year must be 1970 or later, or the
    /// subtraction overflows.
    pub(super) fn days(self) -> u64 {
        let year = self.year - u64::from(self.month <= 2);
        let (cycle, year) = (year / 400, year % 400);
        let march_month = (self.month + 9) % 12;
        cycle * CYCLE_DAYS + days_before_year(year) + days_before_month(march_month) + self.day
            - 1
            - BEFORE_1970
    }

    /// The index of the month in [`MONTHS`].
    pub(super) fn month_index(self) -> usize {
        usize::try_from(self.month - 1).unwrap_or_default() % 12
    }
}

/// The index in [`WEEKDAYS`] of the day `days` days after 1970-01-01.
pub(super) fn weekday(days: u64) -> usize {
    usize::try_from(days % 7).unwrap_or_default()
}

/// The number of days of a leap cycle before its year `year`, which is 0 to 399.
fn days_before_year(year: u64) -> u64 {
    365 * year + year / 4 - year / 100
}

/// The number of days of a year before its month `march_month`, where March is 0.
fn days_before_month(march_month: u64) -> u64 {
    (153 * march_month + 2) / 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_date_survives_the_round_trip() {
        let last = 2_932_896;
        for days in 0..=last {
            let date = Date::from_days(days);
            assert_eq!(date.days(), days);
            assert_eq!(Date::new(date.year, date.month, date.day), Some(date));
        }
        assert_eq!(Date::new(9999, 12, 31), Some(Date::from_days(last)));
    }

    #[test]
    fn dates_that_do_not_exist_are_rejected() {
        for (year, month, day) in [
            (2023, 2, 29),
            (2100, 2, 29),
            (2024, 2, 30),
            (2024, 4, 31),
            (2024, 0, 1),
            (2024, 13, 1),
            (2024, 1, 0),
            (2024, 1, 32),
            (1969, 12, 31),
            (10_000, 1, 1),
            (0, 1, 1),
        ] {
            assert_eq!(Date::new(year, month, day), None);
        }
    }
}
