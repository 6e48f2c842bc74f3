//! The way to a host: directly or through a proxy.

use aliyun_core::TransportError;
use aliyun_core::config::Proxy;
use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use http::Uri;
use http::uri::Scheme;

/// The way to the host of a request.
#[derive(Debug)]
pub(crate) struct Route<'a> {
    pub(crate) is_tls: bool,
    /// With brackets around an IPv6 address.
    pub(crate) host: &'a str,
    pub(crate) port: u16,
    pub(crate) proxy: Option<&'a Proxy>,
}

impl<'a> Route<'a> {
    /// The way to the host of this URL, directly.
    pub(crate) fn direct(url: &'a Uri) -> Result<Self, TransportError> {
        let is_tls = url.scheme() == Some(&Scheme::HTTPS);
        let host = url.host().ok_or_else(|| {
            let cause = Cause::new("the URL of the request has no host");
            TransportError::new(Phase::Connect, TransportErrorKind::Failed, Some(cause))
        })?;
        let default = if is_tls { 443 } else { 80 };
        Ok(Self {
            is_tls,
            host,
            port: url.port_u16().unwrap_or(default),
            proxy: None,
        })
    }

    /// The proxy, if it forwards requests instead of opening a tunnel.
    pub(crate) fn forwarding_proxy(&self) -> Option<&'a Proxy> {
        self.proxy.filter(|_| !self.is_tls)
    }

    /// Names the proxy in an error of this way.
    pub(crate) fn name_proxy(&self, error: TransportError) -> TransportError {
        match self.proxy {
            Some(proxy) => {
                let (host, port) = proxy.host_and_port();
                error.with_proxy(format!("{host}:{port}"))
            }
            None => error,
        }
    }
}
