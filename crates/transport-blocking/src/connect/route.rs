//! The way to a host: directly, or through a proxy.

use std::error::Error;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use aliyun_core::TransportError;
use aliyun_core::config::{AddressFamily, Proxy, Tunnel};
use aliyun_core::error::Phase;
use http::Uri;
use ureq::config::Config;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout};

use super::failure::io_error;
use super::resolve::{Lookup, resolve};
use super::stream::{Deadline, Socket, Stream};
use super::target::host_and_port;
use super::tls::Tls;
use super::{tcp, tls};
use crate::connection::Connection;

/// Opens connections to hosts, directly or through a proxy.
pub(crate) struct Route {
    pub(crate) proxy: Option<Proxy>,
    pub(crate) family: AddressFamily,
    pub(crate) tls: Arc<Tls>,
    pub(crate) lookup: Lookup,
}

impl Route {
    /// Opens a connection for requests to a URL.
    fn open(&self, target: &Uri, deadline: Deadline) -> Result<Connection, TransportError> {
        let (host, port, is_tls) = host_and_port(target);
        let mut stream = match &self.proxy {
            None => self.connect(host, port, deadline)?,
            Some(proxy) => self.connect_through(proxy, target, deadline)?,
        };
        if is_tls {
            stream = tls::handshake(&self.tls, stream, host)?;
        }
        Ok(Connection::new(stream, is_tls))
    }

    /// Connects to a proxy. For a target with TLS it opens a tunnel; other requests are forwarded.
    fn connect_through(
        &self,
        proxy: &Proxy,
        target: &Uri,
        deadline: Deadline,
    ) -> Result<Box<dyn Stream>, TransportError> {
        let (proxy_host, proxy_port) = proxy.host_and_port();
        let mut stream = self.connect(proxy_host, proxy_port, deadline)?;
        if !proxy.endpoint().is_plain() {
            stream = tls::handshake(&self.tls, stream, proxy_host)?;
        }
        let (host, port, is_tls) = host_and_port(target);
        if is_tls {
            open_tunnel(&mut *stream, &Tunnel::request(proxy, host, port))?;
        }
        Ok(stream)
    }

    fn connect(
        &self,
        host: &str,
        port: u16,
        deadline: Deadline,
    ) -> Result<Box<dyn Stream>, TransportError> {
        let addresses = resolve(&self.lookup, host, port, self.family, deadline)?;
        let stream = tcp::connect(&addresses, deadline)?;
        Ok(Box::new(Socket::new(stream, deadline)))
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Route")
            .field("proxy", &self.proxy)
            .field("family", &self.family)
            .finish_non_exhaustive()
    }
}

impl Connector for Route {
    type Out = Connection;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        _: Option<()>,
    ) -> Result<Option<Connection>, ureq::Error> {
        let deadline = Deadline::after(*details.timeout.after);
        match self.open(details.uri, deadline) {
            Ok(connection) => Ok(Some(connection)),
            Err(error) => Err(ureq::Error::Other(Box::new(ConnectError(error)))),
        }
    }
}

/// A resolver that looks nothing up, because the connector does.
#[derive(Debug)]
pub(crate) struct NoResolver;

impl Resolver for NoResolver {
    fn resolve(
        &self,
        _: &Uri,
        _: &Config,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        // ureq requires one address.
        let mut addresses = self.empty();
        addresses.push(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)));
        Ok(addresses)
    }
}

/// An error of the connector, as ureq passes it on. Nothing was sent yet.
///
/// ureq's own errors are the same for a connection that cannot be made and for one that fails. Whether a
/// request may have arrived, and so whether it may be retried, depends on the difference.
#[derive(Debug)]
pub(crate) struct ConnectError(TransportError);

impl ConnectError {
    /// The connector's error, if it is one.
    pub(crate) fn find(error: &ureq::Error) -> Option<&TransportError> {
        match error {
            ureq::Error::Other(other) => other.downcast_ref().map(|Self(error)| error),
            _ => None,
        }
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for ConnectError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// Asks a proxy for a tunnel.
fn open_tunnel(stream: &mut dyn Stream, request: &[u8]) -> Result<(), TransportError> {
    let mut tunnel = Tunnel::new();
    let mut buffer = [0; 4096];
    let sent = stream.write_all(request).and_then(|()| stream.flush());
    sent.map_err(|error| io_error(Phase::Connect, &error))?;
    loop {
        let read = stream.read(&mut buffer);
        let length = read.map_err(|error| io_error(Phase::Connect, &error))?;
        if tunnel.receive(&buffer[..length])? {
            return Ok(());
        }
    }
}
