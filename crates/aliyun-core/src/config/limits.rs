//! Timeouts and the limit of a response's size.

use std::time::Duration;

/// The timeouts of a request and the largest response that is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The time to establish a connection: the look-up of the host, TCP, the proxy's tunnel and the TLS
    /// handshake.
    pub connect_timeout: Duration,
    /// The time without progress: until the first byte of the response, and between any two reads.
    pub read_timeout: Duration,
    /// The total time. In a [`Config`](super::Config) it is that of a whole call, including its retries
    /// and the waits between them. In an [`OutgoingRequest`](crate::OutgoingRequest) it is that of one
    /// exchange: the rest of the call's time.
    pub timeout: Duration,
    /// The size of the response body, in bytes.
    pub max_response_bytes: u64,
}

impl Limits {
    /// 5 seconds to connect, 10 seconds without progress, 30 seconds in total, and a body of 16 MiB.
    ///
    /// The two short timeouts are those of the vendor's SDKs. Twice their sum is 30 seconds, so a stalled
    /// attempt leaves time for a second one. The size protects the program's memory and is far above any
    /// documented response.
    pub const DEFAULT: Self = Self {
        connect_timeout: Duration::from_secs(5),
        read_timeout: Duration::from_secs(10),
        timeout: Duration::from_secs(30),
        max_response_bytes: 16 * 1024 * 1024,
    };

    /// The longest duration of a setting: a year. Clocks of HTTP libraries overflow on much longer ones, and
    /// some of them panic.
    pub(crate) const MAX_DURATION: Duration = Duration::from_secs(365 * 24 * 60 * 60);
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
