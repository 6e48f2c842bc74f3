//! Limits of time and size.

use std::time::Duration;

/// The limits that a request is sent within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Time to establish a connection: TCP, the proxy's tunnel and the TLS handshake.
    pub connect_timeout: Duration,
    /// Time without progress: until the first byte of the response, and between any two reads.
    pub read_timeout: Duration,
    /// Time for all of it. In a [`Config`](super::Config) that is a whole call, with its retries and
    /// the waits between them; in an [`OutgoingRequest`](crate::OutgoingRequest) it is one exchange,
    /// which has what is left of the call's time.
    pub timeout: Duration,
    /// Size of a response's body, in bytes.
    pub max_response_bytes: u64,
}

impl Limits {
    /// 5 seconds to connect, 10 seconds without progress, 30 seconds in all, 16 MiB for the body.
    /// The setters of a client's builder give the reasons.
    pub const DEFAULT: Self = Self {
        connect_timeout: Duration::from_secs(5),
        read_timeout: Duration::from_secs(10),
        timeout: Duration::from_secs(30),
        max_response_bytes: 16 * 1024 * 1024,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
