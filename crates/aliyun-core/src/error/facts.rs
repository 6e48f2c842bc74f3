//! How far a failed call got, whose fault that is, and whether a request arrived.

use std::fmt;

use super::Phase;

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
///
/// In the order of how far it got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Arrival {
    /// Nothing of the request was sent.
    NeverSent,
    /// The request, or a part of it, was on its way when the call failed.
    MayHaveArrived,
    /// The service answered, so it had the request.
    Answered,
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
