//! What helps against the errors that people meet most often.

use std::borrow::Cow;

use super::TransportErrorKind;

/// What helps against too many requests.
pub(super) const THROTTLED: &str = "there are too many requests of this account: send fewer, or allow the call more attempts and more time";

/// What helps if bytes did not get there or did not come back.
pub(super) fn for_transport(kind: TransportErrorKind) -> Option<&'static str> {
    match kind {
        TransportErrorKind::Certificate => Some(
            "nothing was sent, because the certificate does not prove that the server is the one that was meant: check the endpoint, this machine's date and its root certificates, and whether a proxy opens encrypted connections",
        ),
        TransportErrorKind::TooLarge { .. } => {
            Some("ask for less, page by page, or raise `max_response_bytes`")
        }
        _ => None,
    }
}

/// What helps if the service refused with this code.
pub(super) fn for_code(code: &str) -> Option<&'static str> {
    const PERMISSION: &str = "the key is known, but its user or role may not do this: have a RAM policy grant the operation";
    let (first, rest) = code.split_once('.').unwrap_or((code, ""));
    Some(match (first, rest) {
        ("InvalidAccessKeyId", "Inactive") => {
            "the access key is disabled: enable it in the RAM console, or use another"
        }
        ("InvalidAccessKeyId", _) => {
            "the service does not know the access key id: look for a typing error, a deleted key, or a key of the other site (aliyun.com and alibabacloud.com do not share accounts)"
        }
        ("InvalidSecurityToken" | "MissingSecurityToken", _) => {
            "temporary credentials consist of key id, secret and security token, obtained together, and expire together: obtain new ones"
        }
        ("SignatureDoesNotMatch", _) => {
            "the access key secret does not belong to the key id, or something changed the request on its way"
        }
        ("Forbidden" | "NoPermission" | "Unauthorized" | "UnauthorizedOperation", _) => PERMISSION,
        ("InvalidTimeStamp", "Format") => return None,
        ("InvalidTimeStamp" | "IllegalTimestamp", _) => {
            "the clock of this machine and the service's differ by more than 15 minutes: set this machine's clock"
        }
        ("SignatureNonceUsed", _) => {
            "the service has seen this very request before: something between the two repeats requests"
        }
        ("InvalidAction" | "InvalidVersion", _) => {
            "the endpoint does not know the operation: check that it is one of this product, in a region that has it"
        }
        _ => return None,
    })
}

/// What helps against clocks that differ by so many seconds; more than 0 if the service is ahead.
pub(crate) fn for_clock(offset: i64) -> Cow<'static, str> {
    let seconds = offset.unsigned_abs();
    let direction = if offset.is_positive() {
        "behind"
    } else {
        "ahead of"
    };
    format!(
        "this machine's clock is {seconds} seconds {direction} the service's, which is more than `max_clock_skew` lets a call correct: set the clock"
    )
    .into()
}

/// A request as it was signed here.
pub(crate) struct Signatures<'a> {
    pub(crate) string_to_sign: &'a str,
    /// What the string to sign has the hash of, under the schemes that hash it.
    pub(crate) canonical_request: Option<&'a str>,
}

impl<'a> Signatures<'a> {
    /// Under a scheme that signs the text itself.
    pub(crate) fn unhashed(string_to_sign: &'a str) -> Self {
        Self {
            string_to_sign,
            canonical_request: None,
        }
    }
}

/// What a signature that does not match comes from, by what the service says that it has signed.
pub(crate) fn for_signatures(message: &str, ours: &Signatures<'_>) -> Option<Cow<'static, str>> {
    // The services spell it in many ways.
    let spelling = message.to_ascii_lowercase().replace(' ', "");
    let names_theirs = ["stringtosign", "canonicalrequest", "canonicalizedrequest"]
        .iter()
        .any(|name| spelling.contains(name));
    if !names_theirs {
        return None;
    }
    let texts = [Some(ours.string_to_sign), ours.canonical_request];
    let is_the_same = texts.iter().flatten().any(|text| message.contains(*text));
    Some(Cow::Borrowed(if is_the_same {
        "the service signed the same text, so the access key secret is wrong: look for a typing error, or for a secret of another key"
    } else {
        "the service signed another text, so the request was changed on its way or encoded in another way than the service expects: look for a proxy that rewrites addresses or headers, and report it if there is none; the secret may be right"
    }))
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;
    use crate::error::{ApiErrorBuilder, Error, Phase, TransportError};

    fn refused(code: &str) -> Error {
        ApiErrorBuilder::new(StatusCode::BAD_REQUEST, code, "")
            .build()
            .into()
    }

    #[test]
    fn common_refusals_have_a_hint_of_one_line_and_others_have_none() {
        for (code, word) in [
            ("InvalidAccessKeyId.NotFound", "typing error"),
            ("InvalidAccessKeyId.Inactive", "disabled"),
            ("InvalidSecurityToken.Expired", "obtain new ones"),
            ("SignatureDoesNotMatch", "secret"),
            ("Forbidden.RAM", "RAM policy"),
            ("InvalidTimeStamp.Expired", "clock"),
            ("SignatureNonceUsed", "before"),
            ("InvalidAction.NotFound", "endpoint"),
            ("Throttling.User", "too many requests"),
        ] {
            let error = refused(code);
            let hint = error.hint().unwrap_or_default();
            assert!(hint.contains(word), "{code}: {hint}");
            assert!(!hint.contains('\n'), "{code}");
        }
        for code in ["InvalidTimeStamp.Format", "InvalidParameter", ""] {
            assert_eq!(refused(code).hint(), None, "{code}");
        }
    }

    #[test]
    fn what_happened_on_the_way_has_hints_too() {
        let error = |kind| Error::from(TransportError::new(Phase::Connect, kind, None));
        let hint = |kind| error(kind).hint().map(str::to_owned);
        let certificate = hint(TransportErrorKind::Certificate);
        assert!(certificate.is_some_and(|hint| hint.contains("root certificates")));
        let too_large = hint(TransportErrorKind::TooLarge { limit: 1 });
        assert!(too_large.is_some_and(|hint| hint.contains("max_response_bytes")));
        assert_eq!(hint(TransportErrorKind::Failed), None);
    }

    #[test]
    fn the_same_text_means_a_wrong_secret_and_another_one_a_changed_request() {
        let ours = Signatures {
            string_to_sign: "ACS3-HMAC-SHA256\nabc",
            canonical_request: Some("GET\n/\n"),
        };
        for message in [
            "server string to sign is:ACS3-HMAC-SHA256\nabc",
            "server StringToSign is [ACS3-HMAC-SHA256\nabc]",
            "server CanonicalizedRequest: [GET\n/\n]",
        ] {
            let hint = for_signatures(message, &ours).unwrap();
            assert!(hint.contains("secret is wrong"), "{message}: {hint}");
        }
        let other = "server string to sign is:ACS3-HMAC-SHA256\nabd";
        let hint = for_signatures(other, &ours).unwrap();
        assert!(hint.contains("changed"), "{hint}");
        assert_eq!(for_signatures("the signature is wrong", &ours), None);
    }

    #[test]
    fn the_direction_of_a_wrong_clock_is_told() {
        assert!(for_clock(90_000).contains("90000 seconds behind"));
        assert!(for_clock(-90_000).contains("90000 seconds ahead of"));
    }
}
