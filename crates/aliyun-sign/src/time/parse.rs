//! Strict parsers of the two formats.
//!
//! Each one matches the bytes against a pattern with all separators in place. The year is the variable rest
//! of the pattern, because a rest can stand anywhere in a slice pattern; its length is checked afterwards.

use super::calendar::{DAY_SECONDS, Date, MONTHS, WEEKDAYS, weekday};

/// Returns the Unix time of `YYYY-MM-DDThh:mm:ssZ`.
pub(super) fn iso8601(text: &[u8]) -> Option<u64> {
    let [
        y @ ..,
        b'-',
        m1,
        m2,
        b'-',
        d1,
        d2,
        b'T',
        h1,
        h2,
        b':',
        n1,
        n2,
        b':',
        s1,
        s2,
        b'Z',
    ] = text
    else {
        return None;
    };
    if y.len() != 4 {
        return None;
    }
    let date = Date::new(number(y)?, number(&[*m1, *m2])?, number(&[*d1, *d2])?)?;
    seconds(date, [[*h1, *h2], [*n1, *n2], [*s1, *s2]])
}

/// Returns the Unix time of `Www, DD Mmm YYYY hh:mm:ss GMT`.
pub(super) fn http_date(text: &[u8]) -> Option<u64> {
    let text = text.strip_suffix(b" GMT")?;
    let [
        w1,
        w2,
        w3,
        b',',
        b' ',
        d1,
        d2,
        b' ',
        m1,
        m2,
        m3,
        b' ',
        rest @ ..,
    ] = text
    else {
        return None;
    };
    let [y @ .., b' ', h1, h2, b':', n1, n2, b':', s1, s2] = rest else {
        return None;
    };
    if y.len() != 4 {
        return None;
    }
    let month = (1..)
        .zip(MONTHS)
        .find(|(_, name)| **name == [*m1, *m2, *m3])?
        .0;
    let date = Date::new(number(y)?, month, number(&[*d1, *d2])?)?;
    if *WEEKDAYS[weekday(date.days())] != [*w1, *w2, *w3] {
        return None;
    }
    seconds(date, [[*h1, *h2], [*n1, *n2], [*s1, *s2]])
}

/// Returns the Unix time of a date and a time of day, or `None` if the time of day does not exist.
fn seconds(date: Date, [hour, minute, second]: [[u8; 2]; 3]) -> Option<u64> {
    let (hour, minute, second) = (number(&hour)?, number(&minute)?, number(&second)?);
    (hour < 24 && minute < 60 && second < 60)
        .then(|| date.days() * DAY_SECONDS + hour * 3600 + minute * 60 + second)
}

/// Returns the number that `digits` spell, or `None` if one of them is not a digit. `str::parse` would
/// accept a sign.
fn number(digits: &[u8]) -> Option<u64> {
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + u64::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_formats_are_rejected() {
        for text in [
            "",
            "2024-07-01",
            "2024-07-01T00:00:12",
            "2024-07-01T00:00:12z",
            "2024-07-01 00:00:12Z",
            "2024-07-01T00:00:12+00:00",
            "2024-07-01T00:00:12.0Z",
            "2024-7-01T00:00:12Z",
            "02024-07-01T00:00:12Z",
            "+024-07-01T00:00:12Z",
            "1969-12-31T23:59:59Z",
            "2024-02-30T00:00:00Z",
            "2024-07-01T24:00:00Z",
            "2024-07-01T00:60:00Z",
            "2016-12-31T23:59:60Z",
            " 2024-07-01T00:00:12Z",
        ] {
            assert_eq!(iso8601(text.as_bytes()), None, "{text}");
        }
        for text in [
            "",
            " GMT",
            "Tue, 01 Jul 2024 00:00:12 GMT",
            "Mon, 1 Jul 2024 00:00:12 GMT",
            "mon, 01 Jul 2024 00:00:12 GMT",
            "Mon, 01 jul 2024 00:00:12 GMT",
            "Mon, 01 Jul 2024 00:00:12 UTC",
            "Mon, 01 Jul 24 00:00:12 GMT",
            "Mon, 01 Jul 2024 24:00:12 GMT",
            "Monday, 01-Jul-24 00:00:12 GMT",
            "Mon Jul  1 00:00:12 2024",
        ] {
            assert_eq!(http_date(text.as_bytes()), None, "{text}");
        }
    }
}
