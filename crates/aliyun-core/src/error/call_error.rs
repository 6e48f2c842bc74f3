//! The error of a call.
//!
//! A call whose credentials come from another call, such as `AssumeRole`, fails with the error of that
//! call. So this file and that of [`CredentialsError`] refer to each other: the data itself is recursive.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use aliyun_sign::SignError;

use super::{
    ApiError, Arrival, ConfigError, CredentialsError, DecodeError, Fault, IncompleteListError,
    Stage, TransportError, TransportErrorKind, ValidationError, hint,
};

/// Why a call failed.
///
/// [`kind`](Error::kind) returns the reason. Three methods classify every kind: [`stage`](Error::stage)
/// returns the stage in which the call failed, [`fault`](Error::fault) who can resolve the error, and
/// [`arrival`](Error::arrival) whether a request may have reached the service. The checks that most
/// programs make have methods, such as [`is_throttling`](Error::is_throttling).
///
/// No error, and no source of one, contains a signed URL, a header, a token or a password.
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    history: CallHistory,
}

/// Facts about all attempts of a call. The error of the last attempt does not know those before it.
#[derive(Debug, Default)]
pub(crate) struct CallHistory {
    /// The number of attempts.
    pub(crate) attempts: u32,
    /// How far any attempt got at most.
    pub(crate) arrival: Option<Arrival>,
    /// Whether an attempt may have taken effect, and the operation is not idempotent.
    pub(crate) is_outcome_unknown: bool,
    /// Advice that takes precedence over that of the error kind.
    pub(crate) hint: Option<Cow<'static, str>>,
}

/// The reason of a failed call.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service returned an error response.
    Api(ApiError),
    /// The client's configuration is unusable.
    Config(ConfigError),
    /// No credentials could be obtained.
    Credentials(CredentialsError),
    /// The response is neither what the operation returns nor an error response.
    Decode(DecodeError),
    /// A list ended before all of its items had come. The items that came were returned before.
    IncompleteList(IncompleteListError),
    /// The request cannot be signed.
    Sign(SignError),
    /// The HTTP exchange failed.
    Transport(TransportError),
    /// The request breaks a rule that can be checked before it is sent.
    Validation(ValidationError),
}

impl Error {
    /// Returns the reason.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Returns the reason by value. The number of attempts and the other facts about the call are lost.
    pub fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the stage in which the call failed.
    pub fn stage(&self) -> Stage {
        match self.kind() {
            ErrorKind::Api(_) => Stage::Service,
            ErrorKind::Config(_) => Stage::Configuration,
            ErrorKind::Credentials(_) => Stage::Credentials,
            ErrorKind::Decode(_) | ErrorKind::IncompleteList(_) => Stage::Decode,
            ErrorKind::Sign(_) => Stage::Sign,
            ErrorKind::Transport(error) => Stage::Transport(error.phase()),
            ErrorKind::Validation(_) => Stage::Validation,
        }
    }

    /// Returns who can resolve the error.
    pub fn fault(&self) -> Fault {
        match self.kind() {
            ErrorKind::Api(error) => error.fault(),
            ErrorKind::Config(_) | ErrorKind::Sign(_) | ErrorKind::Validation(_) => Fault::Caller,
            ErrorKind::Credentials(error) => error.fault(),
            ErrorKind::Decode(_) | ErrorKind::IncompleteList(_) => Fault::Service,
            ErrorKind::Transport(error) => error.fault(),
        }
    }

    /// Returns whether a request may have reached the service. It is the maximum over all attempts: if the
    /// first one may have arrived and the last one was never sent, it is
    /// [`MayHaveArrived`](Arrival::MayHaveArrived).
    pub fn arrival(&self) -> Arrival {
        let last = match self.kind() {
            ErrorKind::Config(_)
            | ErrorKind::Credentials(_)
            | ErrorKind::Sign(_)
            | ErrorKind::Validation(_) => Arrival::NeverSent,
            ErrorKind::Transport(error) => error.arrival(),
            ErrorKind::Api(_) | ErrorKind::Decode(_) | ErrorKind::IncompleteList(_) => {
                Arrival::Responded
            }
        };
        self.0
            .history
            .arrival
            .map_or(last, |furthest| furthest.max(last))
    }

    /// Returns whether the operation may have taken effect although the call failed. Check that before
    /// calling it once more, because it is not idempotent.
    ///
    /// Always `false` for idempotent operations.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.history.is_outcome_unknown
    }

    /// Returns the number of attempts, including those whose connection failed. 0 if the call failed before
    /// its first attempt.
    pub fn attempts(&self) -> u32 {
        self.0.history.attempts
    }

    /// Returns the error that decided about the call: that of the request which obtains credentials, if it
    /// failed, and otherwise this one.
    fn decisive(&self) -> &Self {
        match self.kind() {
            ErrorKind::Credentials(error) => error.cause().map_or(self, Self::decisive),
            _ => self,
        }
    }

    /// Returns the service's error code, if the error is a response of the service, or of one that refused
    /// credentials, such as STS.
    pub fn code(&self) -> Option<&str> {
        self.as_api().map(ApiError::code)
    }

    /// Returns the ID of the request in the service's logs, if the response has one. It is that of the
    /// request for credentials, if that one failed.
    pub fn request_id(&self) -> Option<&str> {
        match self.decisive().kind() {
            ErrorKind::Api(error) => error.request_id(),
            ErrorKind::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// Returns the service's error response, if the error is one. It is that of the service which refused
    /// credentials, such as STS, if there are none; the [stage](Self::stage) tells them apart.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self.decisive().kind() {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns how long to wait before the next request, if the service names a time.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.decisive().kind() {
            ErrorKind::Api(error) => error.retry_after(),
            ErrorKind::Decode(error) => error.retry_after(),
            _ => None,
        }
    }

    /// Returns advice in one line, for the errors that users meet most often.
    pub fn hint(&self) -> Option<&str> {
        match &self.0.history.hint {
            Some(hint) => Some(hint),
            None if self.is_throttling() => Some(hint::THROTTLING_HINT),
            None => match self.kind() {
                ErrorKind::Api(error) => hint::code_hint(error.said_code()),
                ErrorKind::Credentials(error) => error.cause().and_then(Self::hint),
                ErrorKind::Decode(error) => error.hint(),
                ErrorKind::IncompleteList(_) => Some(hint::INCOMPLETE_LIST_HINT),
                ErrorKind::Transport(error) => hint::transport_hint(error),
                _ => None,
            },
        }
    }

    /// Returns whether the service throttled the request.
    pub fn is_throttling(&self) -> bool {
        match self.decisive().kind() {
            ErrorKind::Api(error) => error.is_throttling(),
            ErrorKind::Decode(error) => error.is_throttling(),
            _ => false,
        }
    }

    /// Returns whether the error is about the sender of the request: a key, a signature, a permission, or
    /// missing credentials. A request for credentials that failed for another reason, such as the network or
    /// throttling, says nothing about the sender.
    pub fn is_auth(&self) -> bool {
        match self.decisive().kind() {
            ErrorKind::Api(error) => error.is_auth(),
            ErrorKind::Credentials(_) => true,
            _ => false,
        }
    }

    /// Returns whether something that the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_not_found)
    }

    /// Returns whether a list ended before all of its items had come. The items that came were returned
    /// before this error, so a program to which they are enough can ignore it.
    pub fn is_incomplete_list(&self) -> bool {
        matches!(self.kind(), ErrorKind::IncompleteList(_))
    }

    /// Returns whether a timeout ended the call, either its own or that of the request that obtains
    /// credentials.
    pub fn is_timeout(&self) -> bool {
        match self.decisive().kind() {
            ErrorKind::Transport(error) => error.kind() == TransportErrorKind::Timeout,
            _ => false,
        }
    }

    /// Adds the attempts of an earlier error. This is for programs that retry a request themselves: this
    /// error is that of the retry.
    pub fn after(mut self, earlier: &Self) -> Self {
        let attempts = [earlier.attempts(), self.attempts()].map(|attempts| attempts.max(1));
        self.0.history.arrival = Some(self.arrival().max(earlier.arrival()));
        self.0.history.attempts = attempts[0].saturating_add(attempts[1]);
        self
    }

    /// Adds the facts about all attempts, at the end of a call.
    pub(crate) fn with_history(mut self, history: CallHistory) -> Self {
        self.0.history = history;
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
            Self::IncompleteList(error) => error.fmt(f),
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
        let Inner { kind, history } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("attempts", &history.attempts)
            .field("arrival", &self.arrival())
            .field("is_outcome_unknown", &history.is_outcome_unknown)
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
            ErrorKind::IncompleteList(error) => error.source(),
            ErrorKind::Sign(error) => error.source(),
            ErrorKind::Transport(error) => error.source(),
            ErrorKind::Validation(error) => error.source(),
        }
    }
}

macro_rules! impl_from {
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

impl_from!(
    Api(ApiError),
    Config(ConfigError),
    Credentials(CredentialsError),
    Decode(DecodeError),
    IncompleteList(IncompleteListError),
    Sign(SignError),
    Transport(TransportError),
    Validation(ValidationError),
);
