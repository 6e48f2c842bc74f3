//! Connecting: the look-up of the host, TCP, the proxy's tunnel, TLS.
//!
//! ureq asks for the addresses of a host before it asks its pool, and does so on a thread of its own. Here
//! a host is looked up by the connector, so only for a new connection.

mod resolve;
pub(crate) mod stream;
mod tcp;
pub(crate) mod tls;

use std::error::Error;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use aliyun_core::TransportError;
use aliyun_core::config::{AddressFamily, Proxy, Tunnel};
use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use http::Uri;
use rustls::ClientConfig;
use ureq::config::Config;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout};

use self::resolve::resolve;
pub(crate) use self::resolve::{Lookup, system as system_lookup};
use self::stream::{Deadline, Socket, Stream};
use crate::connection::Connection;

/// Opens connections to hosts, directly or through a proxy.
pub(crate) struct Route {
    pub(crate) proxy: Option<Proxy>,
    pub(crate) family: AddressFamily,
    pub(crate) tls: Arc<ClientConfig>,
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

/// The host, the port and whether TLS is needed.
pub(crate) fn host_and_port(target: &Uri) -> (&str, u16, bool) {
    let is_tls = target.scheme_str() == Some("https");
    let default = if is_tls { 443 } else { 80 };
    let port = target.port_u16().unwrap_or(default);
    (target.host().unwrap_or_default(), port, is_tls)
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

/// The error of a system call before the connection was made.
fn io_error(phase: Phase, error: &std::io::Error) -> TransportError {
    match error.kind() {
        std::io::ErrorKind::TimedOut => timeout(phase),
        _ => failed(phase, Cause::from_error(error)),
    }
}

fn failed(phase: Phase, cause: Cause) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Failed, Some(cause))
}

fn timeout(phase: Phase) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Timeout, None)
}
