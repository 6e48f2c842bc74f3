//! Making connections: names, addresses, proxies and TLS.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use aliyun_core::TransportError;
use aliyun_core::config::{AddressFamily, Proxy, Tunnel};
use aliyun_core::error::{Cause, Phase, TransportErrorKind, is_host_not_found};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::lookup_host;
use tokio::time::{Instant, timeout_at};

use crate::pool::Connection;
use crate::race;
use crate::route::Route;
use crate::stream::{Progress, Stream, TcpConnection};
use crate::tls::{self, Tls};

/// The largest head of a response, in bytes, and the most that is read at once.
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// Looks up the addresses of a name.
pub(crate) type Lookup = Arc<dyn Fn(String, u16) -> LookingUp + Send + Sync>;

pub(crate) type LookingUp = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// The operating system's look-up.
pub(crate) fn system_lookup() -> Lookup {
    Arc::new(|host, port| Box::pin(async move { Ok(lookup_host((host, port)).await?.collect()) }))
}

/// Makes connections.
pub(crate) struct Connector {
    pub(crate) family: AddressFamily,
    pub(crate) lookup: Lookup,
    pub(crate) tls: Tls,
}

impl Connector {
    /// Makes a connection within a limit of time. Nothing of a request has been sent when it fails.
    pub(crate) async fn connect(
        &self,
        route: &Route<'_>,
        limit: Duration,
    ) -> Result<Connection, TransportError> {
        let deadline = Instant::now() + limit;
        let (host, port) = match route.proxy {
            Some(proxy) => proxy.host_and_port(),
            None => (route.host, route.port),
        };
        let addresses = timeout_at(deadline, self.resolve(host, port))
            .await
            .unwrap_or_else(|_| Err(timed_out(Phase::Resolve)))?;
        match timeout_at(deadline, self.connect_to(addresses, route, deadline)).await {
            // tokio's timer is late by up to a millisecond, which may be enough.
            Ok(Ok(_)) if Instant::now() >= deadline => Err(timed_out(Phase::Connect)),
            Ok(connected) => connected,
            Err(_) => Err(timed_out(Phase::Connect)),
        }
    }

    /// Returns the addresses of a host that may be connected to.
    async fn resolve(&self, host: &str, port: u16) -> Result<Vec<SocketAddr>, TransportError> {
        let failed = |kind, cause| TransportError::new(Phase::Resolve, kind, Some(cause));
        let name = host.trim_matches(['[', ']']);
        let resolved = (self.lookup)(name.to_owned(), port).await;
        let resolved = resolved.map_err(|error| {
            let kind = if is_host_not_found(&error) {
                TransportErrorKind::HostNotFound
            } else {
                TransportErrorKind::Failed
            };
            failed(kind, Cause::from_error(&error))
        })?;
        let addresses = self.family.select(resolved);
        if addresses.is_empty() {
            let version = match self.family {
                AddressFamily::Ipv4Only => "IPv4 ",
                AddressFamily::Ipv6Only => "IPv6 ",
                _ => "",
            };
            let cause = Cause::new(format!("the host has no {version}address"));
            return Err(failed(TransportErrorKind::Failed, cause));
        }
        Ok(addresses)
    }

    async fn connect_to(
        &self,
        addresses: Vec<SocketAddr>,
        route: &Route<'_>,
        deadline: Instant,
    ) -> Result<Connection, TransportError> {
        let limit = deadline.saturating_duration_since(Instant::now());
        let tcp = race::connect(addresses, limit).await;
        let tcp = tcp.map_err(|error| failed(TransportErrorKind::Failed, &error))?;
        // A request is written at once, and nothing is gained by waiting for more.
        let _ = tcp.set_nodelay(true);
        let progress = Progress::new();
        let mut stream: Box<dyn Stream> = Box::new(TcpConnection::new(tcp, Arc::clone(&progress)));
        if let Some(proxy) = route.proxy {
            if !proxy.endpoint().is_plain() {
                stream = self.encrypt(proxy.host_and_port().0, stream).await?;
            }
            if route.is_tls {
                open_tunnel(&mut stream, proxy, route).await?;
            }
        }
        if route.is_tls {
            stream = self.encrypt(route.host, stream).await?;
        }
        let handshake = http1::Builder::new()
            .max_buf_size(MAX_HEAD_BYTES)
            .handshake::<_, Full<_>>(TokioIo::new(stream))
            .await;
        let (sender, connection) = handshake.map_err(|error| {
            let cause = Cause::from_error(&error);
            TransportError::new(Phase::Connect, TransportErrorKind::Failed, Some(cause))
        })?;
        // The task ends with the connection. Its errors are those of the requests.
        tokio::spawn(connection);
        Ok(Connection { sender, progress })
    }

    async fn encrypt(
        &self,
        host: &str,
        stream: Box<dyn Stream>,
    ) -> Result<Box<dyn Stream>, TransportError> {
        let config = self.tls.for_handshake()?;
        match tls::handshake(config, host, stream).await {
            Ok(stream) => Ok(Box::new(stream)),
            Err(error) => Err(failed(tls::kind(&error), &error)),
        }
    }
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connector")
            .field("family", &self.family)
            .finish_non_exhaustive()
    }
}

/// Lets the proxy open a tunnel to the host.
async fn open_tunnel(
    stream: &mut Box<dyn Stream>,
    proxy: &Proxy,
    route: &Route<'_>,
) -> Result<(), TransportError> {
    let io = |error: io::Error| failed(TransportErrorKind::Failed, &error);
    let request = Tunnel::request(proxy, route.host, route.port);
    stream.write_all(&request).await.map_err(io)?;
    stream.flush().await.map_err(io)?;
    let mut tunnel = Tunnel::new();
    let mut buffer = [0; 4096];
    loop {
        let length = stream.read(&mut buffer).await.map_err(io)?;
        if tunnel.receive(&buffer[..length])? {
            return Ok(());
        }
    }
}

fn failed(kind: TransportErrorKind, error: &io::Error) -> TransportError {
    TransportError::new(Phase::Connect, kind, Some(Cause::from_error(error)))
}

fn timed_out(phase: Phase) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Timeout, None)
}
