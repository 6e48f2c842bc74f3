//! Times in RFC 3339 format.

use aliyun_sign::Timestamp;

/// Parses a time in any format of RFC 3339, such as `2031-05-06T07:08:09Z`. The vendor's services use that
/// one; programs may print others, which the CLI reads, too. Fractions of a second are dropped.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let (date, clock) = text.split_once(['T', 't', ' '])?;
    let (clock, ahead) = if let Some(clock) = clock.strip_suffix(['Z', 'z']) {
        (clock, 0)
    } else {
        let (clock, offset) = clock.split_at_checked(clock.len().checked_sub(6)?)?;
        (clock, offset_of(offset.as_bytes())?)
    };
    let whole = match clock.split_once('.') {
        Some((whole, fraction)) if is_number(fraction) => whole,
        Some(_) => return None,
        None => clock,
    };
    let time = Timestamp::parse_iso8601(&format!("{date}T{whole}Z"))?;
    Some(Timestamp::from_unix(
        time.unix().checked_add_signed(-ahead)?,
    ))
}

/// Returns the seconds of an offset such as `+08:00`.
fn offset_of(offset: &[u8]) -> Option<i64> {
    let [sign, h1, h2, b':', m1, m2] = offset else {
        return None;
    };
    let pair = |tens: &u8, ones: &u8| -> Option<i64> {
        let digit = |byte: &u8| char::from(*byte).to_digit(10).map(i64::from);
        Some(digit(tens)? * 10 + digit(ones)?)
    };
    let (hours, minutes) = (pair(h1, h2)?, pair(m1, m2)?);
    let seconds = (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_formats_of_rfc_3339_are_parsed() {
        let expected = Timestamp::parse_iso8601("2031-05-06T07:08:09Z");
        for text in [
            "2031-05-06T07:08:09Z",
            "2031-05-06T07:08:09.123456Z",
            "2031-05-06T15:08:09+08:00",
            "2031-05-05T23:38:09.5-07:30",
            "2031-05-06 07:08:09z",
        ] {
            assert_eq!(parse(text), expected, "{text}");
        }
        for text in [
            "",
            "2031-05-06",
            "2031-05-06T07:08:09",
            "2031-05-06T07:08:09.xZ",
            "2031-05-06T07:08:09+0800",
            "2031-05-06T07:08:09+é:00",
            "2031-05-06T07:08:09+24:00",
            "2031-05-06T07:08:09+08:60",
            "2031-05-06T07:08:09++8:00",
            "2031-05-06T07:08:09 08:00",
            "2031-05-06T07:08:09.Z",
            "1936212489",
            "T",
            "éTé",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
