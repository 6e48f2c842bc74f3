//! Classifications of a failed call: the stage, who can resolve it, and whether a request arrived.

use std::fmt;

/// The stage in which a call failed. The variants are in the order of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// Validating the request.
    Validation,
    /// Reading the client's configuration.
    Configuration,
    /// Obtaining credentials.
    Credentials,
    /// Signing the request.
    Sign,
    /// Sending the request or receiving the response, in this phase.
    Transport(Phase),
    /// Decoding the response.
    Decode,
    /// Processing by the service, which reported an error.
    Service,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration => f.write_str("configuration"),
            Self::Credentials => f.write_str("credentials"),
            Self::Decode => f.write_str("decoding the response"),
            Self::Service => f.write_str("service"),
            Self::Sign => f.write_str("signing"),
            Self::Transport(phase) => phase.fmt(f),
            Self::Validation => f.write_str("validation"),
        }
    }
}

/// The phase of an HTTP exchange in which it failed.
///
/// A transport reports the most precise phase that its HTTP library lets it determine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// Waiting for credentials, before there is a request.
    Credentials,
    /// Resolving the host name.
    Resolve,
    /// Connecting, including the TLS handshake.
    Connect,
    /// Sending the request.
    Send,
    /// Sending the request or receiving the response head, where the HTTP library does not report which.
    Exchange,
    /// Waiting for the response and receiving its head.
    Receive,
    /// Receiving the response body, after the head.
    Body,
    /// Any phase: the deadline of the call passed.
    WholeCall,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Body => "receiving the response body",
            Self::Connect => "connecting",
            Self::Credentials => "waiting for credentials",
            Self::Exchange => "the HTTP exchange",
            Self::Receive => "receiving the response",
            Self::Resolve => "resolving the host name",
            Self::Send => "sending the request",
            Self::WholeCall => "the whole call",
        })
    }
}

/// Who can resolve a failure.
///
/// One rule decides, the one that decides about retries: if the same request may succeed later, it is the
/// service or the network, and otherwise the caller. A response that cannot be decoded is the exception: it
/// is the service's, or that of a proxy, and no change of the request helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The caller: the request, the credentials or the configuration must change.
    Caller,
    /// The network between the caller and the service. A later attempt may succeed.
    Network,
    /// The service, or a proxy that responded instead of it.
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
/// The variants are ordered by how far the request got, so the maximum over several attempts is what is
/// known about all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Arrival {
    /// No byte of the request was sent.
    NeverSent,
    /// The request, or a part of it, was sent, and no response was received.
    MayHaveArrived,
    /// A response was received, or its head at least.
    Responded,
}

impl fmt::Display for Arrival {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Responded => "got a response",
            Self::MayHaveArrived => "may have arrived",
            Self::NeverSent => "never sent",
        })
    }
}
