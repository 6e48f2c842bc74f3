//! The server thread: it has its own runtime and stops when its handle is dropped.

use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::sync::{oneshot, watch};

use super::connection;
use super::shared::Shared;

/// How long open connections may take to finish once the emulator is dropped.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(1);

/// The pause after an error of `accept`.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(20);

/// A running server. Dropping it stops it.
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `listener` on a new thread.
    pub(crate) fn start(listener: TcpListener, shared: Arc<Shared>) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("emulator".to_owned())
            .spawn(move || runtime.block_on(serve(listener, shared, stopped)))?;
        Ok(Self {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Serves until the sender of `stopped` is dropped, and then for at most [`SHUTDOWN_TIMEOUT`].
async fn serve(
    listener: tokio::net::TcpListener,
    shared: Arc<Shared>,
    mut stopped: oneshot::Receiver<()>,
) {
    // Each connection holds a receiver: the value tells it to shut down, and the channel is closed once all
    // connections are.
    let (stopping, is_stopping) = watch::channel(false);
    loop {
        let stream = tokio::select! {
            stream = accept(&listener) => stream,
            _ = &mut stopped => break,
        };
        let (shared, is_stopping) = (Arc::clone(&shared), is_stopping.clone());
        tokio::spawn(connection::serve(stream, shared, is_stopping));
    }
    drop((listener, is_stopping));
    stopping.send_replace(true);
    // The runtime drops the connections that are still open.
    let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, stopping.closed()).await;
}

/// Accepts the next connection.
async fn accept(listener: &tokio::net::TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return stream,
            // Usually the limit of open files is reached, which passes when others are closed.
            Err(_) => tokio::time::sleep(ACCEPT_RETRY_DELAY).await,
        }
    }
}
