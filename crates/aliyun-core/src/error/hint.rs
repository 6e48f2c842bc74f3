//! Hints: one line of advice for the errors that users meet most often.

use std::borrow::Cow;

use super::TransportErrorKind;

/// Advice for throttling, by whichever sign it was recognised.
pub(super) const THROTTLING_HINT: &str = "the account sends too many requests: send fewer, or allow the call more attempts and a longer timeout";

/// Advice for a list that ended short of its total.
pub(super) const INCOMPLETE_LIST_HINT: &str = "what came was returned before this error: list again if the list changed meanwhile, and ignore the error if the service counts items that it does not show";

/// Advice for a failed exchange.
pub(super) fn transport_hint(kind: TransportErrorKind) -> Option<&'static str> {
    match kind {
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
        TransportErrorKind::TooLarge { .. } => {
            Some("request fewer items per page, or raise `max_response_bytes`")
        }
        _ => None,
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

/// The strings that were signed on this side.
pub(crate) struct SignedStrings<'a> {
    pub(crate) string_to_sign: &'a str,
    /// The string to sign contains the hash of this, under the schemes that hash it.
    pub(crate) canonical_request: Option<&'a str>,
}

impl<'a> SignedStrings<'a> {
    /// The strings of a scheme that does not hash the request.
    pub(crate) fn unhashed(string_to_sign: &'a str) -> Self {
        Self {
            string_to_sign,
            canonical_request: None,
        }
    }
}

/// Advice for `SignatureDoesNotMatch`: compares the string that the service reports in its message with
/// the local one.
///
/// Equal strings leave only the key as the cause, and different ones leave only the request, so the hint
/// can be definite. `None` if the message contains no string of the service, since its absence says
/// nothing about either.
pub(crate) fn signature_hint(
    message: &str,
    local: &SignedStrings<'_>,
) -> Option<Cow<'static, str>> {
    // Gateways differ in case and blanks: `string to sign`, `StringToSign`, `CanonicalizedRequest`.
    let normalized = message.to_ascii_lowercase().replace(' ', "");
    let has_service_string = ["stringtosign", "canonicalrequest", "canonicalizedrequest"]
        .iter()
        .any(|name| normalized.contains(name));
    if !has_service_string {
        return None;
    }
    let strings = [Some(local.string_to_sign), local.canonical_request];
    let is_equal = strings.iter().flatten().any(|text| message.contains(*text));
    Some(Cow::Borrowed(if is_equal {
        "the service signed the same string, so the access key secret is wrong: look for a typo, or for a secret that belongs to another access key"
    } else {
        "the service signed a different string, so the request was changed in transit or is encoded differently than the service expects: look for a proxy that rewrites URLs or headers, and report a bug if there is none; the secret may be right"
    }))
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;
    use crate::error::{ApiErrorBuilder, Error, Phase, TransportError};

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
    }

    #[test]
    fn equal_strings_mean_a_wrong_secret_and_different_ones_a_changed_request() {
        let local = SignedStrings {
            string_to_sign: "ACS3-HMAC-SHA256\nabc",
            canonical_request: Some("GET\n/\n"),
        };
        for message in [
            "server string to sign is:ACS3-HMAC-SHA256\nabc",
            "server StringToSign is [ACS3-HMAC-SHA256\nabc]",
            "server CanonicalizedRequest: [GET\n/\n]",
        ] {
            let hint = signature_hint(message, &local).unwrap();
            assert!(hint.contains("secret is wrong"), "{message}: {hint}");
        }
        let different = "server string to sign is:ACS3-HMAC-SHA256\nabd";
        let hint = signature_hint(different, &local).unwrap();
        assert!(hint.contains("changed"), "{hint}");
        assert_eq!(signature_hint("the signature is wrong", &local), None);
    }

    #[test]
    fn the_clock_hint_has_the_direction() {
        assert!(clock_hint(90_000).contains("90000 seconds behind"));
        assert!(clock_hint(-90_000).contains("90000 seconds ahead of"));
    }
}
