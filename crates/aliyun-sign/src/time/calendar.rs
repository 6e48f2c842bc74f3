//! Days since 1970 and the Gregorian calendar.

pub(super) const DAY_SECONDS: u64 = 86_400;

pub(super) const MONTHS: [&[u8; 3]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

/// Beginning with the first day of 1970.
pub(super) const WEEKDAYS: [&[u8; 3]; 7] = [b"Thu", b"Fri", b"Sat", b"Sun", b"Mon", b"Tue", b"Wed"];

/// Days from 1 March of the year 0, where a cycle of 400 years begins, to the beginning of 1970.
const BEFORE_1970: u64 = 719_468;

const CYCLE_DAYS: u64 = 146_097;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: u64,
    /// From 1 to 12.
    pub(super) month: u64,
    /// From 1 to 31.
    pub(super) day: u64,
}

impl Date {
    /// A day that exists, in a year from 1970 to 9999.
    pub(super) fn new(year: u64, month: u64, day: u64) -> Option<Self> {
        let date = Self { year, month, day };
        let in_range =
            (1970..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        // 31 April counts as 1 May, so a day that does not exist does not come back.
        (in_range && Self::from_days(date.days()) == date).then_some(date)
    }

    /// The day `days` after the first of 1970.
    ///
    /// Years are counted from March, so that the leap day is the last day of its year and the months
    /// before it follow one rule: `(153 * month + 2) / 5` days lie before month `month`.
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

    /// The days from the first of 1970 to this one. Needs a year from 1970 on.
    pub(super) fn days(self) -> u64 {
        let year = self.year - u64::from(self.month <= 2);
        let (cycle, year) = (year / 400, year % 400);
        let march_month = (self.month + 9) % 12;
        cycle * CYCLE_DAYS + days_before_year(year) + days_before_month(march_month) + self.day
            - 1
            - BEFORE_1970
    }

    pub(super) fn month_index(self) -> usize {
        usize::try_from(self.month - 1).unwrap_or_default() % 12
    }
}

/// The index into [`WEEKDAYS`] of the day `days` after the first of 1970.
pub(super) fn weekday(days: u64) -> usize {
    usize::try_from(days % 7).unwrap_or_default()
}

fn days_before_year(year: u64) -> u64 {
    365 * year + year / 4 - year / 100
}

fn days_before_month(march_month: u64) -> u64 {
    (153 * march_month + 2) / 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_comes_back() {
        let last = 2_932_896;
        for days in 0..=last {
            let date = Date::from_days(days);
            assert_eq!(date.days(), days);
            assert_eq!(Date::new(date.year, date.month, date.day), Some(date));
        }
        assert_eq!(Date::new(9999, 12, 31), Some(Date::from_days(last)));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
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
