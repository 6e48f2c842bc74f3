//! Hints: one line of advice for the errors that users meet most often.

use std::borrow::Cow;

mod signature;
mod signed_text;

pub(crate) use self::signature::{SignedStrings, signature_hint};
pub(crate) use self::signed_text::Layout as SignedLayout;
use super::{Phase, TransportError, TransportErrorKind};

/// Advice for throttling, by whichever sign it was recognised.
pub(super) const THROTTLING_HINT: &str = "the account sends too many requests: send fewer, or allow the call more attempts and a longer timeout";

/// Advice for a list that ended short of its total.
pub(super) const INCOMPLETE_LIST_HINT: &str = "what came was returned before this error: list again if the list changed meanwhile, and ignore the error if the service counts items that it does not show";

/// Advice for a failed exchange.
pub(super) fn transport_hint(error: &TransportError) -> Option<&'static str> {
    match error.kind() {
        TransportErrorKind::Timeout => Some(timeout_hint(error.phase())),
        TransportErrorKind::Certificate => Some(
            "nothing was sent, because the server's certificate was rejected: check the endpoint, this machine's date and its root certificates, and whether a proxy intercepts TLS",
        ),
        TransportErrorKind::HostNotFound => Some(
            "check the spelling of the region or of the endpoint (a zone such as `cn-hangzhou-h` is no region), and of the proxy if there is one",
        ),
        TransportErrorKind::NotTls => Some(
            "check the port of the endpoint and of the proxy, and whether the endpoint should begin with `http://`",
        ),
        TransportErrorKind::ProxyAuthentication => Some(
            "put the user name and the password into the proxy's URL, percent-encoded: `http://user:password@host:port`",
        ),
        TransportErrorKind::Redirected => Some(
            "turn redirects off in the HTTP client that was passed to `backend`: a signed request is for one host",
        ),
        TransportErrorKind::TooLarge { .. } => {
            Some("request fewer items per page, or raise `max_response_bytes`")
        }
        _ => None,
    }
}

/// The setting of the timeout that passed in a phase.
fn timeout_hint(phase: Phase) -> &'static str {
    match phase {
        Phase::Resolve | Phase::Connect => {
            "no connection was made within `connect_timeout`: check the endpoint, the firewall and the proxy, or set a longer one on the client"
        }
        Phase::Body | Phase::Exchange | Phase::Receive | Phase::Send => {
            "nothing came from the service for as long as `read_timeout`: set a longer one on the client, or for a slow operation in `CallOptions`, and a `timeout` of the call that is longer still"
        }
        Phase::Credentials | Phase::WholeCall => {
            "the call took longer than its `timeout`: set a longer one on the client, or for this call in `CallOptions`"
        }
    }
}

/// Advice for an error code of the service.
pub(super) fn code_hint(code: &str) -> Option<&'static str> {
    const PERMISSION: &str = "the access key is valid, but its user or role lacks a permission: have a RAM policy grant the operation";
    let (first, rest) = code.split_once('.').unwrap_or((code, ""));
    Some(match (first, rest) {
        ("InvalidAccessKeyId", "Inactive") => {
            "the access key is disabled: enable it in the RAM console, or use another one"
        }
        ("InvalidAccessKeyId", _) => {
            "the service does not know the access key ID: look for a typo, a deleted key, or a key of the other site (accounts of aliyun.com and alibabacloud.com are separate)"
        }
        ("InvalidSecurityToken" | "MissingSecurityToken", _) => {
            "temporary credentials consist of an access key ID, a secret and a security token that are issued together and expire together: obtain new ones"
        }
        ("SignatureDoesNotMatch", _) => {
            "the access key secret does not belong to the access key ID, or the request was changed in transit: check the secret first, then look for a proxy that rewrites requests"
        }
        ("Forbidden" | "NoPermission" | "Unauthorized" | "UnauthorizedOperation", _) => PERMISSION,
        // The timestamp is malformed, which no clock can cause.
        ("InvalidTimeStamp", "Format") => return None,
        ("InvalidTimeStamp" | "IllegalTimestamp", _) => {
            "the clocks of this machine and of the service differ by more than 15 minutes: set this machine's clock"
        }
        ("SignatureNonceUsed", _) => {
            "the service has already received this very request: look for a proxy or a load balancer that sends requests twice"
        }
        ("InvalidAction" | "InvalidVersion", _) => {
            "the endpoint does not know the operation: check that the endpoint belongs to this product, and that its region offers the operation"
        }
        _ => return None,
    })
}

/// Advice for a host that cannot be reached and whose region is in no table. `is_known` returns whether a
/// region is.
pub(crate) fn region_hint(
    product: &str,
    region: &str,
    is_known: impl Fn(&str) -> bool,
) -> Cow<'static, str> {
    let unknown = format!(
        "this version knows no endpoint of {product} in the region `{region}`, so the host is a guess by the naming rule"
    );
    match region_of_zone(region) {
        Some(of_zone) if is_known(of_zone) => {
            format!("{unknown}: `{region}` is a zone of the region `{of_zone}`, set that region")
        }
        Some(of_zone) => format!(
            "{unknown}: `{region}` looks like a zone, so set its region, which may be `{of_zone}`"
        ),
        None => format!(
            "{unknown}: check the spelling of the region, and set the endpoint if the region is new"
        ),
    }
    .into()
}

/// The region of a zone such as `cn-hangzhou-h` or `us-east-1a`: a letter follows the region.
fn region_of_zone(zone: &str) -> Option<&str> {
    let (letter, region) = zone.as_bytes().split_last()?;
    let region = zone.get(..region.len())?;
    let of_zone = match region.strip_suffix('-') {
        Some(region) => region,
        None if region.ends_with(|c: char| c.is_ascii_digit()) => region,
        None => return None,
    };
    (letter.is_ascii_alphabetic() && of_zone.contains('-')).then_some(of_zone)
}

/// Advice for clocks that differ by `offset` seconds, positive if the service is ahead.
pub(crate) fn clock_hint(offset: i64) -> Cow<'static, str> {
    let seconds = offset.unsigned_abs();
    let direction = if offset.is_positive() {
        "behind"
    } else {
        "ahead of"
    };
    format!(
        "this machine's clock is {seconds} seconds {direction} the service's, more than `max_clock_skew` allows a call to correct: set the clock"
    )
    .into()
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;
    use crate::error::{ApiErrorBuilder, Error};

    fn api_error(code: &str) -> Error {
        ApiErrorBuilder::new(StatusCode::BAD_REQUEST, code, "")
            .build()
            .into()
    }

    #[test]
    fn common_error_codes_have_a_hint_of_one_line_and_others_have_none() {
        for (code, word) in [
            ("InvalidAccessKeyId.NotFound", "typo"),
            ("InvalidAccessKeyId.Inactive", "disabled"),
            ("InvalidSecurityToken.Expired", "obtain new ones"),
            ("SignatureDoesNotMatch", "secret"),
            ("Forbidden.RAM", "RAM policy"),
            ("InvalidTimeStamp.Expired", "clock"),
            ("SignatureNonceUsed", "already"),
            ("InvalidAction.NotFound", "endpoint"),
            ("Throttling.User", "too many requests"),
        ] {
            let error = api_error(code);
            let hint = error.hint().unwrap_or_default();
            assert!(hint.contains(word), "{code}: {hint}");
            assert!(!hint.contains('\n'), "{code}");
        }
        for code in ["InvalidTimeStamp.Format", "InvalidParameter", ""] {
            assert_eq!(api_error(code).hint(), None, "{code}");
        }
    }

    #[test]
    fn some_transport_errors_have_hints() {
        let error = |kind| Error::from(TransportError::new(Phase::Connect, kind, None));
        let hint = |kind| error(kind).hint().map(str::to_owned);
        let certificate = hint(TransportErrorKind::Certificate);
        assert!(certificate.is_some_and(|hint| hint.contains("root certificates")));
        let too_large = hint(TransportErrorKind::TooLarge { limit: 1 });
        assert!(too_large.is_some_and(|hint| hint.contains("max_response_bytes")));
        assert_eq!(hint(TransportErrorKind::Failed), None);
        for (phase, setting) in [
            (Phase::Connect, "`connect_timeout`"),
            (Phase::Receive, "`read_timeout`"),
            (Phase::Body, "`read_timeout`"),
            (Phase::WholeCall, "`timeout`"),
        ] {
            let error = TransportError::new(phase, TransportErrorKind::Timeout, None);
            let hint = Error::from(error).hint().map(str::to_owned);
            assert!(hint.is_some_and(|hint| hint.contains(setting)), "{phase}");
        }
    }

    #[test]
    fn a_zone_is_distinguished_from_a_misspelt_region() {
        let hint = |region| region_hint("sae", region, |known| known == "cn-hangzhou");
        for (region, words) in [
            ("cn-hangzhou-h", "is a zone of the region `cn-hangzhou`"),
            ("cn-hangzhou-H", "is a zone of the region `cn-hangzhou`"),
            ("us-east-1a", "may be `us-east-1`"),
            ("cn-hangzou", "check the spelling"),
            ("us-east-1", "check the spelling"),
            ("a-b", "check the spelling"),
            ("", "check the spelling"),
        ] {
            assert!(hint(region).contains(words), "{region}: {}", hint(region));
            assert!(
                hint(region).contains("knows no endpoint of sae"),
                "{region}"
            );
        }
    }

    #[test]
    fn the_clock_hint_has_the_direction() {
        assert!(clock_hint(90_000).contains("90000 seconds behind"));
        assert!(clock_hint(-90_000).contains("90000 seconds ahead of"));
    }
}
