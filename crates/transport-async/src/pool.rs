//! Connections that are kept for the next requests.

use std::collections::HashMap;
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use aliyun_core::Config;
use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1::SendRequest;
use tokio::runtime::{self, Handle};
use tokio::task::{AbortHandle, yield_now};
use tokio::time::{Instant, sleep_until, timeout};

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
    state: Mutex<State>,
    idle_timeout: Duration,
    max_idle_per_host: usize,
}

#[derive(Debug, Default)]
struct State {
    idle: Vec<Idle>,
    /// For each runtime with idle connections, the task that closes them when their time is up. It is absent
    /// for a moment, until it has started.
    reapers: HashMap<runtime::Id, Option<AbortHandle>>,
}

#[derive(Debug)]
struct Idle {
    key: Key,
    connection: Connection,
    since: Instant,
}

impl Pool {
    pub(crate) fn new(config: &Config) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::default(),
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
        let idle = &mut self.lock().idle;
        self.remove_unusable(idle);
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
        let runtime = key.runtime;
        if !self.insert(key, connection) {
            return;
        }
        // Not while the pool is locked: a runtime that is ending drops the task at once.
        let reaper = Reaper {
            pool: Arc::downgrade(self),
            runtime,
            is_done: false,
        };
        let task = tokio::spawn(reaper.run()).abort_handle();
        if let Some(reaper) = self.lock().reapers.get_mut(&runtime) {
            *reaper = Some(task);
        }
    }

    /// Adds an idle connection, if there is room. Returns whether its runtime needs a reaper.
    fn insert(&self, key: Key, connection: Connection) -> bool {
        let State { idle, reapers } = &mut *self.lock();
        self.remove_unusable(idle);
        let same = idle.iter().filter(|idle| idle.key == key).count();
        if same >= self.max_idle_per_host {
            return false;
        }
        let has_reaper = reapers.contains_key(&key.runtime);
        reapers.entry(key.runtime).or_default();
        idle.push(Idle {
            key,
            connection,
            since: Instant::now(),
        });
        !has_reaper
    }

    fn remove_unusable(&self, idle: &mut Vec<Idle>) {
        idle.retain(|idle| {
            !idle.connection.sender.is_closed() && idle.since.elapsed() < self.idle_timeout
        });
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is locked, and the lists would be valid even then.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        for reaper in self.lock().reapers.values().flatten() {
            reaper.abort();
        }
    }
}

/// Closes the connections of one runtime when they have been idle for too long.
struct Reaper {
    pool: Weak<Pool>,
    runtime: runtime::Id,
    is_done: bool,
}

impl Reaper {
    async fn run(mut self) {
        while let Some(next) = self.reap() {
            sleep_until(next).await;
        }
    }

    /// Closes the connections whose time is up, and returns when that of the next one is. If there is none,
    /// the next connection that is kept starts another reaper.
    fn reap(&mut self) -> Option<Instant> {
        let pool = self.pool.upgrade()?;
        let State { idle, reapers } = &mut *pool.lock();
        pool.remove_unusable(idle);
        let of_runtime = idle.iter().filter(|idle| idle.key.runtime == self.runtime);
        let oldest = of_runtime.map(|idle| idle.since).min();
        if oldest.is_none() {
            reapers.remove(&self.runtime);
            self.is_done = true;
        }
        oldest.map(|since| since + pool.idle_timeout)
    }
}

impl Drop for Reaper {
    /// The runtime may end before the connections, whose tasks then end, too.
    fn drop(&mut self) {
        if !self.is_done
            && let Some(pool) = self.pool.upgrade()
        {
            let State { idle, reapers } = &mut *pool.lock();
            reapers.remove(&self.runtime);
            idle.retain(|idle| idle.key.runtime != self.runtime);
        }
    }
}
