//! Errors of signing.

use alloc::string::String;
use core::fmt;

/// The reason why a request cannot be signed.
///
/// A request with one of these faults would fail with a signature mismatch, or the service would read it
/// differently than intended. The error contains the names of headers and parameters, but never their
/// values, because values can be secret.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// Two headers have this name; names are compared without regard to case. Implementations disagree on
    /// which value is signed.
    DuplicateHeader(String),
    /// Two parameters have this name. The items of a list have names of their own, such as `Name.1` and
    /// `Name.2`.
    DuplicateParameter(String),
    /// The nonce is empty. The service remembers nonces to reject replays, so each request needs a new one.
    EmptyNonce,
    /// This header name is empty or contains a character that is not allowed in a `token` of RFC 9110.
    InvalidHeaderName(String),
    /// The value of this header contains a control character.
    InvalidHeaderValue(String),
    /// The host is empty or contains a space, a control character or a slash.
    InvalidHost,
    /// The method is empty or contains a character that is not allowed in a `token` of RFC 9110.
    InvalidMethod,
    /// The path does not start with a slash, or contains a character that must be percent-encoded: a space,
    /// a control character, `?`, `#`, or a character outside ASCII.
    InvalidPath,
    /// The caller passed this header, but the signer sets it, or must be the only one to set it.
    ReservedHeader(String),
    /// The caller passed this parameter, but the signer sets it, or must be the only one to set it.
    ReservedParameter(String),
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateHeader(name) => write!(f, "the header {name:?} is given twice"),
            Self::DuplicateParameter(name) => write!(f, "the parameter {name:?} is given twice"),
            Self::EmptyNonce => f.write_str("the nonce is empty"),
            Self::InvalidHeaderName(name) => write!(f, "{name:?} is not a header name"),
            Self::InvalidHeaderValue(name) => {
                write!(
                    f,
                    "the value of the header {name:?} contains a control character"
                )
            }
            Self::InvalidHost => f.write_str("the host is not a host name with an optional port"),
            Self::InvalidMethod => f.write_str("the method is not an HTTP method"),
            Self::InvalidPath => {
                f.write_str("the path does not start with a slash or is not percent-encoded")
            }
            Self::ReservedHeader(name) => write!(f, "the header {name:?} is set by the signer"),
            Self::ReservedParameter(name) => {
                write!(f, "the parameter {name:?} is set by the signer")
            }
        }
    }
}

impl core::error::Error for SignError {}
