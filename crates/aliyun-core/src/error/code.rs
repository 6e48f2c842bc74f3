//! Classes of the vendor's error codes.

/// Codes about the sender of a request. A code belongs here if it equals one of these or continues it
/// after a dot.
const AUTH: [&str; 9] = [
    "Forbidden",
    "IncompleteSignature",
    "InvalidAccessKeyId",
    "InvalidAccessKeySecret",
    "InvalidSecurityToken",
    "MissingSecurityToken",
    "NoPermission",
    "SignatureDoesNotMatch",
    "Unauthorized",
];

/// Whether a code reports throttling.
pub(super) fn is_throttling(code: &str) -> bool {
    is_or_extends(code, "Throttling")
}

/// Whether a code is about a key, a signature or a permission.
pub(super) fn is_auth(code: &str) -> bool {
    AUTH.iter().any(|known| is_or_extends(code, known))
}

/// Whether a code reports that something does not exist.
pub(super) fn is_not_found(code: &str) -> bool {
    ["NotFound", "NotExist"]
        .iter()
        .any(|word| code.contains(word))
}

/// Whether a request was rejected for its timestamp, so a clock may be wrong.
///
/// `InvalidTimeStamp.Format` is about the notation. One gateway reports a timestamp that is off as a
/// missing parameter, so there the message decides.
pub(crate) fn is_timestamp_error(code: &str, message: &str) -> bool {
    match code {
        "IllegalTimestamp" => true,
        "InvalidTimeStamp.Format" => false,
        "MissingParameter" => message.contains("Timestamp"),
        _ => code.starts_with("InvalidTimeStamp") || code.starts_with("InvalidDate"),
    }
}

/// Whether a code is the known one or continues it after a dot.
///
/// The dot matters: `Throttling.User` is throttling, and `ThrottlingConfig.NotFound` is about a resource.
fn is_or_extends(code: &str, known: &str) -> bool {
    code.strip_prefix(known)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_that_is_off_differs_from_a_malformed_one() {
        for code in [
            "IllegalTimestamp",
            "InvalidTimeStamp",
            "InvalidTimeStamp.Expired",
            "InvalidDate",
            "InvalidDate.Expired",
        ] {
            assert!(is_timestamp_error(code, ""), "{code}");
        }
        assert!(!is_timestamp_error("InvalidTimeStamp.Format", ""));
        let missing = "MissingParameter";
        assert!(is_timestamp_error(
            missing,
            "The input parameter Timestamp is missing."
        ));
        assert!(!is_timestamp_error(
            missing,
            "The input parameter AppId is missing."
        ));
    }
}
