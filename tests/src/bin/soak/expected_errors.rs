//! The errors that a call may end in because of a fault.

use aliyun_core::error::TransportErrorKind;
use aliyun_core::{Error, ErrorKind, RetryPolicy};

/// Returns the name of an error, or `None` if no fault explains it.
///
/// An idempotent operation fails only after all attempts, and its outcome is known. Any other operation
/// fails after one attempt, and the error says that the outcome is unknown where the request may have had
/// its effect.
pub(super) fn name(error: &Error, is_idempotent: bool) -> Option<&'static str> {
    let (name, effect) = classify(error)?;
    let is_known = !error.is_outcome_unknown();
    let is_expected = match effect {
        Effect::None => is_known,
        Effect::NoneButRetried => is_last(error) && is_known,
        Effect::Possible if is_idempotent => is_last(error) && is_known,
        Effect::PossibleButNotRetried if is_idempotent => is_known,
        Effect::Possible | Effect::PossibleButNotRetried => !is_known,
    };
    is_expected.then_some(name)
}

/// Whether the request of an error had an effect, and whether a retry may help.
enum Effect {
    /// The service refused the request, and a retry would not help.
    None,
    /// The service refused the request because it was busy. The request is retried in any case.
    NoneButRetried,
    /// The request may have had its effect. It is retried if the operation is idempotent.
    Possible,
    /// The request may have had its effect, but its response could not be decoded, and a retry would not
    /// help.
    PossibleButNotRetried,
}

fn classify(error: &Error) -> Option<(&'static str, Effect)> {
    if error.is_throttling() {
        return Some(("too many requests", Effect::NoneButRetried));
    }
    match error.kind() {
        ErrorKind::Api(api) => Some(match api.code() {
            "InternalError" => ("InternalError", Effect::Possible),
            "InvalidSecurityToken.Expired" => ("InvalidSecurityToken.Expired", Effect::None),
            // After the first refusal the clock is corrected.
            "InvalidTimeStamp.Expired" if error.attempts() >= 2 => {
                ("InvalidTimeStamp.Expired", Effect::None)
            }
            "ServiceUnavailable" => ("ServiceUnavailable", Effect::Possible),
            "SignatureNonceUsed" => ("SignatureNonceUsed", Effect::Possible),
            _ => return None,
        }),
        ErrorKind::Decode(decode) => match decode.status() {
            status if status.is_server_error() => Some(("HTML page", Effect::Possible)),
            status if status.is_client_error() => Some(("undecodable refusal", Effect::None)),
            status if status.is_success() => {
                Some(("undecodable response", Effect::PossibleButNotRetried))
            }
            _ => None,
        },
        ErrorKind::Transport(transport) => match transport.kind() {
            TransportErrorKind::Failed | TransportErrorKind::StaleConnection => {
                Some(("lost request or response", Effect::Possible))
            }
            // No fault delays a response beyond a timeout or enlarges it beyond the limit.
            _ => None,
        },
        _ => None,
    }
}

fn is_last(error: &Error) -> bool {
    error.attempts() >= RetryPolicy::DEFAULT_MAX_ATTEMPTS
}
