//! Connections that are kept for the next requests.

use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aliyun_core::Config;
use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1::SendRequest;
use tokio::runtime::{self, Handle};
use tokio::task::{AbortHandle, yield_now};
use tokio::time::{Instant, sleep, timeout};

use crate::route::Route;
use crate::stream::Progress;

/// A connection that no request uses at the moment.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) sender: SendRequest<Full<Bytes>>,
    pub(crate) progress: Arc<Progress>,
}

/// What two requests must have in common to share connections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    /// A connection belongs to the runtime that it was made in. It dies with it, and does not move while
    /// that runtime does not run.
    runtime: runtime::Id,
    /// After a `fork` the other process has the connection, too, and two processes must not read from one.
    process: u32,
    is_tls: bool,
    host: String,
    port: u16,
}

impl Key {
    /// The key for a way to a host, in the current runtime. The proxy needs no part in it, because a client
    /// chooses it by host and port.
    pub(crate) fn new(route: &Route<'_>) -> Self {
        Self {
            runtime: Handle::current().id(),
            process: process::id(),
            is_tls: route.is_tls,
            host: route.host.to_owned(),
            port: route.port,
        }
    }
}

/// Connections that are kept for the next requests.
#[derive(Debug)]
pub(crate) struct Pool {
    idle: Mutex<Vec<Idle>>,
    idle_timeout: Duration,
    max_idle_per_host: usize,
}

#[derive(Debug)]
struct Idle {
    key: Key,
    connection: Connection,
    since: Instant,
    /// The task that closes the connection when it has been idle for too long.
    _expiry: Expiry,
}

/// A task that is not needed any more when this is dropped.
#[derive(Debug)]
struct Expiry(AbortHandle);

impl Drop for Expiry {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Pool {
    pub(crate) fn new(config: &Config) -> Arc<Self> {
        Arc::new(Self {
            idle: Mutex::default(),
            idle_timeout: config.pool_idle_timeout(),
            max_idle_per_host: config.pool_max_idle_per_host(),
        })
    }

    /// Returns a kept connection, which the pool then no longer has.
    pub(crate) async fn take(&self, key: &Key) -> Option<Connection> {
        while let Some(connection) = self.latest(key) {
            // The task of the connection may not have run since the server closed it.
            yield_now().await;
            if connection.sender.is_ready() {
                return Some(connection);
            }
        }
        None
    }

    /// Returns the connection that was used last, because it is the least likely to have been closed.
    fn latest(&self, key: &Key) -> Option<Connection> {
        let mut idle = self.lock();
        self.remove_unusable(&mut idle);
        let position = idle.iter().rposition(|idle| idle.key == *key)?;
        Some(idle.remove(position).connection)
    }

    /// Keeps a connection whose response was read to the end.
    pub(crate) async fn keep(self: &Arc<Self>, key: Key, mut connection: Connection) {
        /// The connection is ready a moment after the end of the response, unless the server responded
        /// without reading the whole request.
        const UNTIL_READY: Duration = Duration::from_millis(50);
        if self.idle_timeout.is_zero() || self.max_idle_per_host == 0 {
            return;
        }
        yield_now().await;
        let ready = timeout(UNTIL_READY, connection.sender.ready()).await;
        if !matches!(ready, Ok(Ok(()))) {
            return;
        }
        let since = Instant::now();
        let pool = Arc::downgrade(self);
        let idle_timeout = self.idle_timeout;
        let expiry = tokio::spawn(async move {
            sleep(idle_timeout).await;
            if let Some(pool) = pool.upgrade() {
                pool.remove_unusable(&mut pool.lock());
            }
        });
        let new = Idle {
            key,
            connection,
            since,
            _expiry: Expiry(expiry.abort_handle()),
        };
        let mut idle = self.lock();
        self.remove_unusable(&mut idle);
        let same = idle.iter().filter(|idle| idle.key == new.key).count();
        if same < self.max_idle_per_host {
            idle.push(new);
        }
    }

    fn remove_unusable(&self, idle: &mut Vec<Idle>) {
        idle.retain(|idle| {
            !idle.connection.sender.is_closed() && idle.since.elapsed() < self.idle_timeout
        });
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Idle>> {
        // Nothing panics while it is locked, and the list would be valid even then.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
