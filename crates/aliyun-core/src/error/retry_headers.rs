//! The headers in which a service asks to wait before the next request.

use std::time::Duration;

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName};

use super::http_date;

/// The gateway's own header, in milliseconds. Only throttled requests get it, so it identifies throttling
/// under any error code.
const ACS_RETRY_AFTER: HeaderName = HeaderName::from_static("x-acs-retry-after");

/// The gateway's quotas, for example `Limit:20,Remain:0,TimeLeft:1800`. `TimeLeft` is in milliseconds.
const QUOTAS: [HeaderName; 2] = [
    HeaderName::from_static("x-ratelimit-user"),
    HeaderName::from_static("x-ratelimit-user-api"),
];

/// What the headers of an error response say about retrying.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct RetryHeaders {
    /// Whether the request was throttled.
    pub(crate) is_throttling: bool,
    /// How long to wait. Never zero.
    pub(crate) retry_after: Option<Duration>,
}

impl RetryHeaders {
    /// Reads the headers of an error response. `is_throttling` is whether its status or code reports
    /// throttling, and `now` is the service's time since the Unix epoch, if it is known.
    pub(crate) fn read(headers: &HeaderMap, is_throttling: bool, now: Option<Duration>) -> Self {
        let from_gateway = milliseconds(headers, &ACS_RETRY_AFTER);
        let is_throttling = is_throttling || from_gateway.is_some();
        let retry_after = from_gateway
            .or_else(|| standard(headers, now))
            // Responses of all kinds may have quotas. They ask to wait only if one of them is exhausted.
            .or_else(|| quotas(headers).filter(|_| is_throttling));
        Self {
            is_throttling,
            retry_after,
        }
    }
}

fn milliseconds(headers: &HeaderMap, name: &HeaderName) -> Option<Duration> {
    let milliseconds = text(headers, name)?.parse().ok()?;
    positive(Duration::from_millis(milliseconds))
}

/// `Retry-After`, in seconds, with or without a fraction, or as a date. A date is compared with the response's own `Date`, if it has
/// one, so a wrong clock of this machine does not matter.
fn standard(headers: &HeaderMap, now: Option<Duration>) -> Option<Duration> {
    let text = text(headers, &RETRY_AFTER)?;
    if let Ok(seconds) = text.parse() {
        return positive(Duration::from_secs(seconds));
    }
    // `inf` and `1e3` are numbers for Rust, and none in a header.
    let is_decimal = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    if let Some(seconds) = text.parse().ok().filter(|_| is_decimal) {
        return positive(Duration::try_from_secs_f64(seconds).ok()?);
    }
    let until = http_date::parse(text)?;
    let now = self::text(headers, &DATE)
        .and_then(http_date::parse)
        .or(now)?;
    positive(until.saturating_sub(now))
}

/// The longest time until a quota is reset.
fn quotas(headers: &HeaderMap) -> Option<Duration> {
    let time_left = |name| {
        let pairs = text(headers, name)?.split(',');
        let mut pairs = pairs.filter_map(|pair| pair.split_once(':'));
        let (_, value) = pairs.find(|(name, _)| name.trim() == "TimeLeft")?;
        value.trim().parse().map(Duration::from_millis).ok()
    };
    QUOTAS.iter().filter_map(time_left).max().and_then(positive)
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn positive(duration: Duration) -> Option<Duration> {
    Some(duration).filter(|duration| !duration.is_zero())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const NOON: Duration = Duration::from_secs(1_719_835_200);

    fn read(headers: &[(&'static str, &'static str)], is_throttling: bool) -> (bool, Option<u128>) {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect();
        let read = RetryHeaders::read(&headers, is_throttling, Some(NOON));
        (
            read.is_throttling,
            read.retry_after.map(|wait| wait.as_millis()),
        )
    }

    #[test]
    fn the_gateways_header_takes_precedence_and_means_throttling() {
        let acs = ("x-acs-retry-after", "1500");
        assert_eq!(read(&[acs], false), (true, Some(1500)));
        assert_eq!(
            read(&[acs, ("retry-after", "7")], false),
            (true, Some(1500))
        );
        for invalid in ["0", "-1", "soon", ""] {
            let header = ("x-acs-retry-after", invalid);
            assert_eq!(read(&[header], false), (false, None), "{invalid}");
        }
    }

    #[test]
    fn the_standard_header_has_seconds_or_a_date() {
        assert_eq!(read(&[("retry-after", " 7 ")], false), (false, Some(7000)));
        assert_eq!(read(&[("retry-after", "1.5")], false), (false, Some(1500)));
        for invalid in ["0", "0.0", "inf", "1e3", "-1.5", ".", "1.2.3"] {
            let header = ("retry-after", invalid);
            assert_eq!(read(&[header], false), (false, None), "{invalid}");
        }
        let later = ("retry-after", "Mon, 01 Jul 2024 12:00:09 GMT");
        assert_eq!(read(&[later], false), (false, Some(9000)));
        let rfc850 = ("retry-after", "Monday, 01-Jul-24 12:00:09 GMT");
        assert_eq!(read(&[rfc850], false), (false, Some(9000)));
        // The response's own date takes precedence over the clock.
        let date = ("date", "Mon, 01 Jul 2024 12:00:04 GMT");
        assert_eq!(read(&[later, date], false), (false, Some(5000)));
        let earlier = ("retry-after", "Mon, 01 Jul 2024 11:59:59 GMT");
        assert_eq!(read(&[earlier], false), (false, None));
    }

    #[test]
    fn quotas_count_for_throttled_requests_only() {
        let api = ("x-ratelimit-user-api", "Limit:20,Remain:0,TimeLeft:1800");
        let user = ("x-ratelimit-user", "Limit:60, Remain:1, TimeLeft: 900");
        assert_eq!(read(&[api], true), (true, Some(1800)));
        assert_eq!(read(&[user, api], true), (true, Some(1800)));
        assert_eq!(read(&[api], false), (false, None));
        for malformed in ["TimeLeft", "TimeLeft:x", "Limit:20", "TimeLeft:0", ":,:,"] {
            let header = ("x-ratelimit-user", malformed);
            assert_eq!(read(&[header], true), (true, None), "{malformed}");
        }
    }
}
