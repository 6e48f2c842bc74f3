//! How long a service says to wait.

use std::time::Duration;

use aliyun_sign::Timestamp;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName};

/// The gateway's own header, in milliseconds. Whatever refusal has it is one for too many requests.
const ACS_RETRY_AFTER: HeaderName = HeaderName::from_static("x-acs-retry-after");

/// The gateway's quotas, each as in `Limit:20,Remain:0,TimeLeft:1800`.
const QUOTAS: [HeaderName; 2] = [
    HeaderName::from_static("x-ratelimit-user"),
    HeaderName::from_static("x-ratelimit-user-api"),
];

/// What the headers of a failure say about trying again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct RetryHeaders {
    /// Whether they alone say that there were too many requests.
    pub(crate) is_throttling: bool,
    /// How long to wait.
    pub(crate) retry_after: Option<Duration>,
}

impl RetryHeaders {
    /// Reads the headers of a failure; `is_throttling` if its status or code says that there were too
    /// many requests, and `now` the service's time, if it is known.
    pub(crate) fn read(headers: &HeaderMap, is_throttling: bool, now: Option<Duration>) -> Self {
        let of_gateway = milliseconds(headers, &ACS_RETRY_AFTER);
        let is_throttling = is_throttling || of_gateway.is_some();
        let retry_after = of_gateway
            .or_else(|| standard(headers, now))
            // Answers of all kinds may have them, and only here they are the reason.
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

/// `Retry-After`, in seconds or as a date.
fn standard(headers: &HeaderMap, now: Option<Duration>) -> Option<Duration> {
    let text = text(headers, &RETRY_AFTER)?;
    if let Ok(seconds) = text.parse() {
        return positive(Duration::from_secs(seconds));
    }
    let until = date(text)?;
    let now = self::text(headers, &DATE).and_then(date).or(now)?;
    positive(until.saturating_sub(now))
}

/// The longest time until a quota starts anew.
fn quotas(headers: &HeaderMap) -> Option<Duration> {
    let left = |name| {
        let pairs = text(headers, name)?.split(',');
        let mut named = pairs.filter_map(|pair| pair.split_once(':'));
        let (_, value) = named.find(|(name, _)| name.trim() == "TimeLeft")?;
        value.trim().parse().map(Duration::from_millis).ok()
    };
    QUOTAS.iter().filter_map(left).max().and_then(positive)
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn date(text: &str) -> Option<Duration> {
    Timestamp::parse_http_date(text).map(|time| Duration::from_secs(time.unix()))
}

fn positive(duration: Duration) -> Option<Duration> {
    Some(duration).filter(|duration| !duration.is_zero())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const NOON: Duration = Duration::from_secs(1_719_835_200);

    fn hint(headers: &[(&'static str, &'static str)], is_throttling: bool) -> (bool, Option<u128>) {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect();
        let hint = RetryHeaders::read(&headers, is_throttling, Some(NOON));
        (
            hint.is_throttling,
            hint.retry_after.map(|wait| wait.as_millis()),
        )
    }

    #[test]
    fn the_gateways_header_comes_first_and_means_throttling() {
        let acs = ("x-acs-retry-after", "1500");
        assert_eq!(hint(&[acs], false), (true, Some(1500)));
        assert_eq!(
            hint(&[acs, ("retry-after", "7")], false),
            (true, Some(1500))
        );
        for nothing in ["0", "-1", "soon", ""] {
            let header = ("x-acs-retry-after", nothing);
            assert_eq!(hint(&[header], false), (false, None), "{nothing}");
        }
    }

    #[test]
    fn the_standard_header_has_seconds_or_a_date() {
        assert_eq!(hint(&[("retry-after", " 7 ")], false), (false, Some(7000)));
        assert_eq!(hint(&[("retry-after", "0")], false), (false, None));
        let later = ("retry-after", "Mon, 01 Jul 2024 12:00:09 GMT");
        assert_eq!(hint(&[later], false), (false, Some(9000)));
        // The service's own clock is the better one.
        let date = ("date", "Mon, 01 Jul 2024 12:00:04 GMT");
        assert_eq!(hint(&[later, date], false), (false, Some(5000)));
        let earlier = ("retry-after", "Mon, 01 Jul 2024 11:59:59 GMT");
        assert_eq!(hint(&[earlier], false), (false, None));
    }

    #[test]
    fn quotas_count_where_there_were_too_many_requests() {
        let api = ("x-ratelimit-user-api", "Limit:20,Remain:0,TimeLeft:1800");
        let user = ("x-ratelimit-user", "Limit:60, Remain:1, TimeLeft: 900");
        assert_eq!(hint(&[api], true), (true, Some(1800)));
        assert_eq!(hint(&[user, api], true), (true, Some(1800)));
        assert_eq!(hint(&[api], false), (false, None));
        for broken in ["TimeLeft", "TimeLeft:x", "Limit:20", "TimeLeft:0", ":,:,"] {
            let header = ("x-ratelimit-user", broken);
            assert_eq!(hint(&[header], true), (true, None), "{broken}");
        }
    }
}
