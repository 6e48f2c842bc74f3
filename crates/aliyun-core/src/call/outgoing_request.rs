//! A request that a transport must send.

use std::fmt;

use bytes::Bytes;

use crate::config::Limits;

/// An HTTP request, with the limits for sending it.
///
/// `Debug` prints the method and the host only, because the path, the query and the headers may contain
/// secrets.
#[non_exhaustive]
pub struct OutgoingRequest {
    /// The request. It must be sent unchanged, because it is signed, and without following redirects:
    ///
    /// - the method, the path and the query as they are, without decoding and encoding them again, where a
    ///   blank would become a `+`;
    /// - the body as it is, without compressing it;
    /// - the headers `host`, `accept`, `content-type`, `content-md5`, `date`, `authorization` and all that
    ///   begin with `x-acs-` once and with these values, and no other one that begins so. `host` is among
    ///   them: an HTTP client that adds its own must not send it twice, and must not add a port.
    ///
    /// A driver may add other headers, such as `content-length`, `connection` or those of a trace.
    pub request: http::Request<Bytes>,
    /// The limits for sending it. The timeout is the time until the deadline of the call, rounded up to
    /// milliseconds.
    pub limits: Limits,
    /// Whether it may go through a proxy. Requests to this machine and to the metadata service of its cloud
    /// must not, whatever proxy the environment names: the proxy would send them to another machine, and
    /// would see the credentials in their responses.
    pub use_proxy: bool,
}

impl OutgoingRequest {
    /// Creates a request with the default limits, which may go through a proxy.
    pub fn new(request: http::Request<Bytes>) -> Self {
        Self {
            request,
            limits: Limits::DEFAULT,
            use_proxy: true,
        }
    }
}

impl fmt::Debug for OutgoingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingRequest")
            .field("method", self.request.method())
            .field("host", &self.request.uri().authority())
            .field("limits", &self.limits)
            .field("use_proxy", &self.use_proxy)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_method_host_and_limits_only() {
        let mut request = http::Request::new(Bytes::from_static(b"hunter2"));
        *request.uri_mut() = http::Uri::from_static("https://example.com/hunter2?hunter2");
        assert_eq!(
            format!("{:?}", OutgoingRequest::new(request)),
            "OutgoingRequest { method: GET, host: Some(example.com), limits: Limits { \
             connect_timeout: 5s, read_timeout: 10s, timeout: 30s, \
             max_response_bytes: 16777216 }, use_proxy: true, .. }"
        );
    }
}
