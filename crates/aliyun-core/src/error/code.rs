//! What the vendor's error codes have in common, by their names.

/// Codes that are about who sent a request, or begin so.
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

/// Whether a code says that there were too many requests.
pub(super) fn is_throttling(code: &str) -> bool {
    is_or_begins(code, "Throttling")
}

/// Whether a code is about a key, a signature or a permission.
pub(super) fn is_auth(code: &str) -> bool {
    AUTH.iter().any(|known| is_or_begins(code, known))
}

/// Whether a code says that something does not exist.
pub(super) fn is_not_found(code: &str) -> bool {
    ["NotFound", "NotExist"]
        .iter()
        .any(|word| code.contains(word))
}

/// Whether a request was refused for its time stamp, and a clock may be wrong.
///
/// `InvalidTimeStamp.Format` is about how it is written. One gateway says of a time stamp that is off
/// that it is missing.
pub(crate) fn is_about_time(code: &str, message: &str) -> bool {
    match code {
        "IllegalTimestamp" => true,
        "InvalidTimeStamp.Format" => false,
        "MissingParameter" => message.contains("Timestamp"),
        _ => code.starts_with("InvalidTimeStamp") || code.starts_with("InvalidDate"),
    }
}

/// Whether a code is this one, or this one with a dot and more behind it.
fn is_or_begins(code: &str, known: &str) -> bool {
    code.strip_prefix(known)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_stamp_that_is_off_is_told_from_one_that_is_misspelt() {
        for code in [
            "IllegalTimestamp",
            "InvalidTimeStamp",
            "InvalidTimeStamp.Expired",
            "InvalidDate",
            "InvalidDate.Expired",
        ] {
            assert!(is_about_time(code, ""), "{code}");
        }
        assert!(!is_about_time("InvalidTimeStamp.Format", ""));
        let missing = "MissingParameter";
        assert!(is_about_time(
            missing,
            "The input parameter Timestamp is missing."
        ));
        assert!(!is_about_time(
            missing,
            "The input parameter AppId is missing."
        ));
    }
}
