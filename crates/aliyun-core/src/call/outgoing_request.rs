//! A request on its way to a transport.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::config::Config;

/// A request and the limits for sending it.
///
/// `Debug` shows method and host: what stands in path, query and headers may be secret.
#[non_exhaustive]
pub struct OutgoingRequest {
    /// The request. It must be sent as it is: no added `x-acs-` header, no rewritten path, no
    /// followed redirect.
    pub request: http::Request<Bytes>,
    /// How long connecting may take.
    pub connect_timeout: Duration,
    /// How long the answer may make no progress: until its first byte, and between any two.
    pub read_timeout: Duration,
    /// How long the whole exchange may take. Of a call it is what is left of its time, in
    /// milliseconds rounded up.
    pub timeout: Duration,
    /// How many bytes the body of the answer may have.
    pub max_response_bytes: u64,
}

impl OutgoingRequest {
    /// A request with the limits of a call that is configured in no way: 5 seconds for connecting,
    /// 10 without progress, 30 for all, 16 MiB for the body.
    pub fn new(request: http::Request<Bytes>) -> Self {
        Self {
            request,
            connect_timeout: Config::DEFAULT_CONNECT_TIMEOUT,
            read_timeout: Config::DEFAULT_READ_TIMEOUT,
            timeout: Config::DEFAULT_TIMEOUT,
            max_response_bytes: Config::DEFAULT_MAX_RESPONSE_BYTES,
        }
    }
}

impl fmt::Debug for OutgoingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("method", self.request.method())
            .field("host", &self.request.uri().authority())
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_where_it_goes_and_no_more() {
        let mut request = http::Request::new(Bytes::from_static(b"hunter2"));
        *request.uri_mut() = http::Uri::from_static("https://example.com/hunter2?hunter2");
        assert_eq!(
            format!("{:?}", OutgoingRequest::new(request)),
            "Outgoing { method: GET, host: Some(example.com), connect_timeout: 5s, \
             read_timeout: 10s, timeout: 30s, max_response_bytes: 16777216, .. }"
        );
    }
}
