//! The error of a call.
//!
//! It can be that of another call: the one that was to obtain its credentials. So this file and
//! that of [`CredentialsError`] refer to each other.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use aliyun_sign::SignError;

use super::{
    ApiError, Arrival, ConfigError, CredentialsError, DecodeError, Fault, Stage, TransportError,
    TransportErrorKind, ValidationError, advice,
};

/// Why a call failed.
///
/// [`kind`](Error::kind) is the reason itself; [`stage`](Error::stage), [`fault`](Error::fault) and
/// [`arrival`](Error::arrival) answer across all of them how far the call got, who can do
/// something about it and whether the service may have acted on it. What most programs ask has a
/// method of its own, such as [`is_throttling`](Error::is_throttling).
///
/// No error, and no source of one, holds a signed address, a header, a token or a password.
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    history: CallHistory,
}

/// What a call knows of an error beyond its last attempt.
#[derive(Debug, Default)]
pub(crate) struct CallHistory {
    /// How many requests were made.
    pub(crate) attempts: u32,
    /// How far the furthest of them got.
    pub(crate) arrival: Option<Arrival>,
    /// Whether one of them may have had an effect that must not be had twice.
    pub(crate) is_outcome_unknown: bool,
    /// What helps, where the call knows better than the error.
    pub(crate) hint: Option<Cow<'static, str>>,
}

/// The reasons for which a call fails.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered and refused.
    Api(ApiError),
    /// The client's configuration cannot be used.
    Config(ConfigError),
    /// There are no credentials to sign the request with.
    Credentials(CredentialsError),
    /// The service answered something that was not promised.
    Decode(DecodeError),
    /// The request cannot be signed as it is.
    Sign(SignError),
    /// The bytes did not get there or did not come back.
    Transport(TransportError),
    /// The request breaks a rule that can be checked before it is sent.
    Validation(ValidationError),
}

impl Error {
    /// The reason.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The reason, without what the call knows beyond it.
    pub fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// How far the call got.
    pub fn stage(&self) -> Stage {
        match self.kind() {
            ErrorKind::Api(_) => Stage::Service,
            ErrorKind::Config(_) => Stage::Configuration,
            ErrorKind::Credentials(_) => Stage::Credentials,
            ErrorKind::Decode(_) => Stage::Decode,
            ErrorKind::Sign(_) => Stage::Sign,
            ErrorKind::Transport(error) => Stage::Transport(error.phase()),
            ErrorKind::Validation(_) => Stage::Validation,
        }
    }

    /// Who can do something about it.
    pub fn fault(&self) -> Fault {
        match self.kind() {
            ErrorKind::Api(error) => error.fault(),
            ErrorKind::Config(_) | ErrorKind::Sign(_) | ErrorKind::Validation(_) => Fault::Caller,
            ErrorKind::Credentials(error) => error.fault(),
            ErrorKind::Decode(_) => Fault::Service,
            ErrorKind::Transport(error) => error.fault(),
        }
    }

    /// Whether a request may have reached the service: that one of all attempts which got furthest.
    pub fn arrival(&self) -> Arrival {
        let of_kind = match self.kind() {
            ErrorKind::Config(_)
            | ErrorKind::Credentials(_)
            | ErrorKind::Sign(_)
            | ErrorKind::Validation(_) => Arrival::NeverSent,
            ErrorKind::Transport(error) => error.arrival(),
            ErrorKind::Api(_) | ErrorKind::Decode(_) => Arrival::Responded,
        };
        self.0
            .history
            .arrival
            .map_or(of_kind, |furthest| furthest.max(of_kind))
    }

    /// Whether the operation may have had its effect, though the call failed, and must not simply be
    /// called again: look first whether it did.
    ///
    /// It is never so for operations that only read, or that have the same effect twice.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.history.is_outcome_unknown
    }

    /// How many requests were made, failed connections included; 0 if it did not come to that.
    pub fn attempts(&self) -> u32 {
        self.0.history.attempts
    }

    /// The service's error code, if the service refused.
    pub fn code(&self) -> Option<&str> {
        self.as_api().map(ApiError::code)
    }

    /// The id under which the service knows the request, if it answered with one.
    pub fn request_id(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Api(error) => error.request_id(),
            ErrorKind::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// The service's refusal, if this is one.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self.kind() {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// How long the service says to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.kind() {
            ErrorKind::Api(error) => error.retry_after(),
            ErrorKind::Decode(error) => error.retry_after(),
            _ => None,
        }
    }

    /// What would help, in one line, for the errors that people meet most often.
    pub fn hint(&self) -> Option<&str> {
        match &self.0.history.hint {
            Some(hint) => Some(hint),
            None if self.is_throttling() => Some(advice::THROTTLED),
            None => match self.kind() {
                ErrorKind::Api(error) => advice::for_code(error.code()),
                ErrorKind::Transport(error) => advice::for_transport(error.kind()),
                _ => None,
            },
        }
    }

    /// Whether there were too many requests.
    pub fn is_throttling(&self) -> bool {
        match self.kind() {
            ErrorKind::Api(error) => error.is_throttling(),
            ErrorKind::Decode(error) => error.is_throttling(),
            _ => false,
        }
    }

    /// Whether it is about who sent the request: a key, a signature, a permission, or that there are
    /// no credentials.
    pub fn is_auth(&self) -> bool {
        match self.kind() {
            ErrorKind::Api(error) => error.is_auth(),
            ErrorKind::Credentials(error) => !error.cause().is_some_and(Self::is_timeout),
            _ => false,
        }
    }

    /// Whether something that the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_not_found)
    }

    /// Whether a limit of time ended the call.
    pub fn is_timeout(&self) -> bool {
        match self.kind() {
            ErrorKind::Credentials(error) => error.cause().is_some_and(Self::is_timeout),
            ErrorKind::Transport(error) => error.kind() == TransportErrorKind::Timeout,
            _ => false,
        }
    }

    /// The same error at the end of a call.
    pub(crate) fn with_history(mut self, journey: CallHistory) -> Self {
        self.0.history = journey;
        self
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Config(error) => error.fmt(f),
            Self::Credentials(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Sign(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Validation(error) => error.fmt(f),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind().fmt(f)?;
        match self.attempts() {
            0 | 1 => Ok(()),
            attempts => write!(f, " after {attempts} attempts"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            history: journey,
        } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("attempts", &journey.attempts)
            .field("arrival", &self.arrival())
            .field("is_outcome_unknown", &journey.is_outcome_unknown)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self.kind() {
            ErrorKind::Api(error) => error.source(),
            ErrorKind::Config(error) => error.source(),
            ErrorKind::Credentials(error) => error.source(),
            ErrorKind::Decode(error) => error.source(),
            ErrorKind::Sign(error) => error.source(),
            ErrorKind::Transport(error) => error.source(),
            ErrorKind::Validation(error) => error.source(),
        }
    }
}

macro_rules! becomes_an_error {
    ($($kind:ident($error:ty)),+ $(,)?) => {$(
        impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self(Box::new(Inner {
                    kind: ErrorKind::$kind(error),
                    history: CallHistory::default(),
                }))
            }
        }
    )+};
}

becomes_an_error!(
    Api(ApiError),
    Config(ConfigError),
    Credentials(CredentialsError),
    Decode(DecodeError),
    Sign(SignError),
    Transport(TransportError),
    Validation(ValidationError),
);
