//! Advice for `SignatureDoesNotMatch`.

use std::borrow::Cow;

use super::signed_text::{self, Layout};

/// The strings that were signed on this side.
pub(crate) struct SignedStrings<'a> {
    pub(crate) string_to_sign: &'a str,
    /// The string to sign contains the hash of this, under the schemes that hash it.
    pub(crate) canonical_request: Option<&'a str>,
    pub(crate) layout: Layout,
}

/// Compares the string that the service reports in its message with the local one, and names what differs.
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
    if strings.iter().flatten().any(|text| message.contains(*text)) {
        return Some(
            "the service signed the same string, so the access key secret is wrong: look for a typo, or for a secret that belongs to another access key".into(),
        );
    }
    let text = local.canonical_request.unwrap_or(local.string_to_sign);
    let differences = signed_text::differences(message, text, local.layout);
    if differences.is_empty() {
        return Some(
            "the service signed a different string, so the request was changed in transit or is encoded differently than the service expects: look for a proxy that rewrites URLs or headers, and report a bug if there is none; the secret may be right".into(),
        );
    }
    let differences = differences.join("; ");
    Some(format!(
        "the service signed a different string, so the request was changed in transit: {differences}; look for an HTTP client or a proxy that changes this; the secret may be right"
    )
    .into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_strings_mean_a_wrong_secret_and_different_ones_a_changed_request() {
        let local = SignedStrings {
            string_to_sign: "ACS3-HMAC-SHA256\nabc",
            canonical_request: Some("GET\n/\n"),
            layout: Layout::Acs3,
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
}
