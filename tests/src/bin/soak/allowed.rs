//! The errors that a fault may make of a call.

use aliyun_core::error::TransportErrorKind;
use aliyun_core::{Error, ErrorKind, RetryPolicy};

/// What an error is called, if it is one that a call may end in.
///
/// What can be repeated ends in a failure of the service only after all attempts. What cannot has to say
/// that nobody knows its outcome, where the request may have had its effect.
pub(super) fn name(error: &Error, is_repeatable: bool) -> Option<&'static str> {
    let (name, when) = kind(error)?;
    let is_right = match when {
        When::Always => !error.is_outcome_unknown(),
        When::AtTheEnd if is_repeatable => is_last(error) && !error.is_outcome_unknown(),
        When::Unreadable if is_repeatable => !error.is_outcome_unknown(),
        When::AtTheEnd | When::Unreadable => error.is_outcome_unknown(),
        When::Throttled => is_last(error) && !error.is_outcome_unknown(),
    };
    is_right.then_some(name)
}

enum When {
    /// The service has not looked at the request.
    Always,
    /// The request may have had its effect, and is repeated if that does no harm.
    AtTheEnd,
    /// Nobody can read the answer, which a repetition would not change.
    Unreadable,
    /// The service has had too much to look at the request, so that it is repeated in any case.
    Throttled,
}

fn kind(error: &Error) -> Option<(&'static str, When)> {
    if error.is_throttling() {
        return Some(("too many requests", When::Throttled));
    }
    match error.kind() {
        ErrorKind::Api(api) => Some(match api.code() {
            "InternalError" => ("InternalError", When::AtTheEnd),
            "InvalidSecurityToken.Expired" => ("InvalidSecurityToken.Expired", When::Always),
            // The first refusal corrects the clock.
            "InvalidTimeStamp.Expired" if error.attempts() >= 2 => {
                ("InvalidTimeStamp.Expired", When::Always)
            }
            "ServiceUnavailable" => ("ServiceUnavailable", When::AtTheEnd),
            "SignatureNonceUsed" => ("SignatureNonceUsed", When::AtTheEnd),
            _ => return None,
        }),
        ErrorKind::Decode(decode) if decode.status().is_server_error() => {
            Some(("a page", When::AtTheEnd))
        }
        ErrorKind::Decode(decode) if decode.status().is_client_error() => {
            Some(("a refusal that cannot be read", When::Always))
        }
        ErrorKind::Decode(decode) if decode.status().is_success() => {
            Some(("an answer that cannot be read", When::Unreadable))
        }
        ErrorKind::Transport(transport) => match transport.kind() {
            TransportErrorKind::Failed | TransportErrorKind::StaleConnection => {
                Some(("a lost request", When::AtTheEnd))
            }
            // Nothing here takes long, and nothing is large.
            _ => None,
        },
        _ => None,
    }
}

fn is_last(error: &Error) -> bool {
    error.attempts() >= RetryPolicy::DEFAULT_MAX_ATTEMPTS
}
