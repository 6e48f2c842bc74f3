//! The dates of HTTP headers.

use std::time::Duration;

use aliyun_sign::Timestamp;

/// Reads a date in any of the three notations that HTTP requires clients to accept: today's, that of RFC
/// 850, and that of the C function `asctime`. Returns the time since the Unix epoch.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let today = Timestamp::parse_http_date(text);
    let time = today.or_else(|| rfc850(text)).or_else(|| asctime(text))?;
    Some(Duration::from_secs(time.unix()))
}

/// `Sunday, 06-Nov-94 08:49:37 GMT`. The century is the one in which the date has this weekday.
fn rfc850(text: &str) -> Option<Timestamp> {
    let (weekday, rest) = text.split_once(", ")?;
    let (date, time) = rest.split_once(' ')?;
    let [day, month, year] = parts(date.split('-'))?;
    if year.len() != 2 {
        return None;
    }
    let weekday = weekday.get(..3)?;
    let date = |century: u8| format!("{weekday}, {day} {month} {century}{year} {time}");
    [20, 19]
        .iter()
        .find_map(|century| Timestamp::parse_http_date(&date(*century)))
}

/// `Sun Nov  6 08:49:37 1994`.
fn asctime(text: &str) -> Option<Timestamp> {
    let [weekday, month, day, time, year] = parts(text.split_ascii_whitespace())?;
    Timestamp::parse_http_date(&format!("{weekday}, {day:0>2} {month} {year} {time} GMT"))
}

/// Exactly this number of parts.
fn parts<'t, const N: usize>(parts: impl Iterator<Item = &'t str>) -> Option<[&'t str; N]> {
    parts.collect::<Vec<_>>().try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_notations_are_the_same_time() {
        for text in [
            "Mon, 01 Jul 2024 12:00:09 GMT",
            "Monday, 01-Jul-24 12:00:09 GMT",
            "Mon Jul  1 12:00:09 2024",
        ] {
            assert_eq!(
                parse(text),
                Some(Duration::from_secs(1_719_835_209)),
                "{text}"
            );
        }
        let century = parse("Sunday, 06-Nov-94 08:49:37 GMT");
        assert_eq!(century, Some(Duration::from_secs(784_111_777)));
        for text in [
            "",
            "soon",
            "Monday, 01-Jul-2024 12:00:09 GMT",
            "Mon Jul 1",
            "é, 01-Jul-24 x",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
