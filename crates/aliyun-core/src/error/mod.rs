//! Why a call failed.

mod api;
mod config;
mod credentials;
mod decode;
mod excerpt;
mod transport;
mod validation;

use std::fmt;

use aliyun_sign::SignError;

pub use self::api::{ApiError, ApiErrorBuilder};
pub use self::config::ConfigError;
pub use self::credentials::CredentialsError;
pub use self::decode::DecodeError;
pub(crate) use self::decode::request_id;
pub use self::excerpt::of as excerpt;
pub use self::transport::{Cause, Phase, TransportError, TransportErrorKind};
pub use self::validation::ValidationError;

/// Why a call failed.
///
/// Each variant is one reason; [`stage`](Error::stage), [`fault`](Error::fault) and
/// [`arrival`](Error::arrival) answer across all of them how far the call got, who can do
/// something about it and whether the service may have acted on it.
///
/// No error, and no source of one, holds a signed address, a header, a token or a password.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
#[non_exhaustive]
pub enum Error {
    /// The service answered and refused.
    Api(#[from] Box<ApiError>),
    /// The client's configuration cannot be used.
    Config(#[from] ConfigError),
    /// There are no credentials to sign the request with.
    Credentials(#[from] Box<CredentialsError>),
    /// The service answered something that was not promised.
    Decode(#[from] Box<DecodeError>),
    /// The request cannot be signed as it is.
    Sign(#[from] SignError),
    /// The bytes did not get there or did not come back.
    Transport(#[from] TransportError),
    /// The request breaks a rule that can be checked before it is sent.
    Validation(#[from] ValidationError),
}

impl Error {
    /// How far the call got.
    pub fn stage(&self) -> Stage {
        match self {
            Self::Api(_) => Stage::Service,
            Self::Config(_) => Stage::Configuration,
            Self::Credentials(_) => Stage::Credentials,
            Self::Decode(_) => Stage::Decode,
            Self::Sign(_) => Stage::Sign,
            Self::Transport(error) => Stage::Transport(error.phase()),
            Self::Validation(_) => Stage::Validation,
        }
    }

    /// Who can do something about it.
    pub fn fault(&self) -> Fault {
        match self {
            Self::Api(error) => error.fault(),
            Self::Config(_) | Self::Sign(_) | Self::Validation(_) => Fault::Caller,
            Self::Credentials(error) => error.fault(),
            Self::Decode(_) => Fault::Service,
            Self::Transport(error) => error.fault(),
        }
    }

    /// Whether the request may have reached the service, and thus may have had its effect.
    pub fn arrival(&self) -> Arrival {
        match self {
            Self::Config(_) | Self::Credentials(_) | Self::Sign(_) | Self::Validation(_) => {
                Arrival::NeverSent
            }
            Self::Transport(error) => error.arrival(),
            Self::Api(_) | Self::Decode(_) => Arrival::Answered,
        }
    }

    /// The service's error code, if the service refused.
    pub fn code(&self) -> Option<&str> {
        self.as_api().map(ApiError::code)
    }

    /// The id under which the service knows the request, if it answered with one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// The service's refusal, if this is one.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Whether a limit of time ended the call.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Credentials(error) => error.cause().is_some_and(Self::is_timeout),
            Self::Transport(error) => error.kind() == TransportErrorKind::Timeout,
            _ => false,
        }
    }
}

impl From<CredentialsError> for Error {
    fn from(error: CredentialsError) -> Self {
        Self::Credentials(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

/// How far a failed call got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// Reading the client's configuration.
    Configuration,
    /// Obtaining credentials.
    Credentials,
    /// Understanding the answer.
    Decode,
    /// The service worked on it.
    Service,
    /// Signing the request.
    Sign,
    /// Moving bytes, in this phase.
    Transport(Phase),
    /// Checking the request.
    Validation,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration => f.write_str("configuration"),
            Self::Credentials => f.write_str("credentials"),
            Self::Decode => f.write_str("decoding the answer"),
            Self::Service => f.write_str("service"),
            Self::Sign => f.write_str("signing"),
            Self::Transport(phase) => phase.fmt(f),
            Self::Validation => f.write_str("validation"),
        }
    }
}

/// Who can do something about a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The caller: the request, the credentials or the configuration must change.
    Caller,
    /// Nobody in particular: the network between the two.
    Network,
    /// The service, or something that answers in its place.
    Service,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Caller => "caller",
            Self::Network => "network",
            Self::Service => "service",
        })
    }
}

/// Whether a request may have reached the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Arrival {
    /// The service answered, so it had the request.
    Answered,
    /// The request, or a part of it, was on its way when the call failed.
    MayHaveArrived,
    /// Nothing of the request was sent.
    NeverSent,
}

impl fmt::Display for Arrival {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Answered => "answered",
            Self::MayHaveArrived => "may have arrived",
            Self::NeverSent => "never sent",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_error_repeats_its_source() {
        let cause = Cause::new("connection refused");
        let error = Error::from(TransportError::new(
            Phase::Connect,
            TransportErrorKind::Failed,
            Some(cause),
        ));
        let source = std::error::Error::source(&error).expect("the cause is kept");
        assert!(!error.to_string().contains(&source.to_string()));
        assert_eq!(error.arrival(), Arrival::NeverSent);
        assert_eq!(error.fault(), Fault::Network);
    }
}
