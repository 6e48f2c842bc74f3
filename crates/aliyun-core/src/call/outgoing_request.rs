//! A request on its way to a transport.

use std::fmt;

use bytes::Bytes;

use crate::config::Limits;

/// A request, and how it must be sent.
///
/// `Debug` shows method and host: path, query and headers may contain secrets.
#[non_exhaustive]
pub struct OutgoingRequest {
    /// The request. It must be sent as it is: no added `x-acs-` header, no rewritten path, no
    /// followed redirect.
    pub request: http::Request<Bytes>,
    /// The limits for sending it. The timeout of a call's request is what is left of the call's time,
    /// rounded up to milliseconds.
    pub limits: Limits,
    /// Whether it may go through a proxy. Requests to this machine and to the metadata service of its
    /// cloud must not, whatever the environment says.
    pub use_proxy: bool,
}

impl OutgoingRequest {
    /// A request with the default limits, which may go through a proxy.
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
    fn debug_shows_where_it_goes_and_no_more() {
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
