//! How far a failed call got, whose fault that is, and whether a request arrived.

use std::fmt;

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

/// The phase of an exchange in which it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// Receiving the body of the answer, after its head.
    Body,
    /// Connecting, the TLS handshake included.
    Connect,
    /// Waiting for credentials, before there is a request.
    Credentials,
    /// Sending the request or receiving the head of the answer; the HTTP library does not tell which.
    Exchange,
    /// Waiting for the answer and receiving its head.
    Receive,
    /// Looking up the host's address.
    Resolve,
    /// Sending the request.
    Send,
    /// Any of them: the call's own limit of time ran out.
    WholeCall,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Body => "receiving the body of the answer",
            Self::Connect => "connecting",
            Self::Credentials => "waiting for credentials",
            Self::Exchange => "exchanging request and answer",
            Self::Receive => "receiving the answer",
            Self::Resolve => "resolving the host name",
            Self::Send => "sending the request",
            Self::WholeCall => "the call as a whole",
        })
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
    Responded,
}

impl fmt::Display for Arrival {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Responded => "answered",
            Self::MayHaveArrived => "may have arrived",
            Self::NeverSent => "never sent",
        })
    }
}
