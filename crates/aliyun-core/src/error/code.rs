//! Classes of the vendor's error codes.

use http::StatusCode;

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

/// How a failure of the service passes. Failures of any other kind are permanent: the service would reject
/// the same request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transience {
    /// The nonce was used before: something on the way sent the request twice. Another nonce is new.
    NonceUsed,
    /// The service failed while it processed the request.
    ServerError,
    /// The service does not process requests at the moment.
    Unavailable,
}

/// The codes of passing failures that all products share, whatever status they come with: gateways send
/// some of them with the status 400. Codes that one product uses for a state that passes, such as
/// `IncorrectStatus` or `OperationConflict`, are not here: with another product, or with a resource that
/// stays in its state, they are permanent. A caller who knows better lists them in the retry policy.
const TRANSIENT: [(&str, Transience); 6] = [
    // The other copy of the request may have taken effect.
    ("SignatureNonceUsed", Transience::NonceUsed),
    // The gateway found no server that could take the request.
    ("ServiceUnavailable", Transience::Unavailable),
    // The service met an error of its own, possibly after an effect.
    ("InternalError", Transience::ServerError),
    ("SystemError", Transience::ServerError),
    ("UnknownError", Transience::ServerError),
    // The gateway stopped waiting for the service, which may still be at work.
    ("ServiceTimeout", Transience::ServerError),
];

impl Transience {
    /// Classifies a failure. The code takes precedence, because some services report these failures with
    /// the status 400.
    pub(crate) fn of(code: &str, status: StatusCode) -> Option<Self> {
        let by_code = TRANSIENT
            .iter()
            .find(|(known, _)| is_or_extends(code, known));
        match by_code {
            Some((_, transience)) => Some(*transience),
            None if status == StatusCode::SERVICE_UNAVAILABLE => Some(Self::Unavailable),
            None if status.is_server_error() => Some(Self::ServerError),
            None => None,
        }
    }
}

/// Whether a code is one that this crate knows. Such a code is a word of the vendor's, so it is shown even
/// if it contains a password that equals one of its words.
pub(crate) fn is_known(code: &str) -> bool {
    let is_transient = TRANSIENT
        .iter()
        .any(|(known, _)| is_or_extends(code, known));
    is_transient || is_throttling(code) || is_auth(code) || is_timestamp_error(code, "")
}

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
pub(crate) fn is_or_extends(code: &str, known: &str) -> bool {
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
