use alloc::string::String;
use core::fmt;

/// Why a request was refused before anything was signed.
///
/// Each reason is one that the service would answer with a signature mismatch, or worse, read
/// differently from what was meant. Names of headers and parameters are told, their values never.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// Two headers have this name, upper and lower case being the same. Implementations disagree on what
    /// is signed then.
    DuplicateHeader(String),
    /// Two parameters have this name. Lists are spelt `Name.1`, `Name.2`.
    DuplicateParameter(String),
    /// The nonce is empty. The service remembers nonces to refuse replays, so each request needs its own.
    EmptyNonce,
    /// This is not a name a header can have.
    HeaderName(String),
    /// The value of this header contains a control character.
    HeaderValue(String),
    /// The host is empty or contains a blank, a control character or a slash.
    Host,
    /// The method is not a word of letters and the few signs HTTP allows.
    Method,
    /// The path does not begin with a slash, or contains what cannot stand in a path as it goes on the wire:
    /// a blank, a control character, `?`, `#`, or anything beyond ASCII.
    Path,
    /// This header is set by the signer.
    ReservedHeader(String),
    /// This parameter is set by the signer.
    ReservedParameter(String),
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateHeader(name) => write!(f, "the header {name:?} is given twice"),
            Self::DuplicateParameter(name) => write!(f, "the parameter {name:?} is given twice"),
            Self::EmptyNonce => f.write_str("the nonce is empty"),
            Self::HeaderName(name) => write!(f, "{name:?} is not a header name"),
            Self::HeaderValue(name) => {
                write!(
                    f,
                    "the value of the header {name:?} contains a control character"
                )
            }
            Self::Host => f.write_str("the host is not a host name with an optional port"),
            Self::Method => f.write_str("the method is not an HTTP method"),
            Self::Path => f.write_str(
                "the path does not begin with a slash or is not encoded as it goes on the wire",
            ),
            Self::ReservedHeader(name) => write!(f, "the header {name:?} is set by the signer"),
            Self::ReservedParameter(name) => {
                write!(f, "the parameter {name:?} is set by the signer")
            }
        }
    }
}

impl core::error::Error for SignError {}
