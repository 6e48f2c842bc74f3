//! The accept loop of every server.

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Accepts connections on a loopback port until it is dropped.
#[derive(Debug)]
pub struct Listener {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    is_stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Listener {
    /// Starts a thread that passes each connection to `accept`, one after another. `accept` is dropped
    /// on that thread before the drop of the listener returns.
    pub fn start(mut accept: impl FnMut(TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a loopback port can be bound");
        let address = listener.local_addr().expect("a bound listener has one");
        let connections = Arc::new(AtomicUsize::new(0));
        let is_stopping = Arc::new(AtomicBool::new(false));
        let thread = thread::spawn({
            let (connections, is_stopping) = (Arc::clone(&connections), Arc::clone(&is_stopping));
            move || {
                for stream in listener.incoming() {
                    if is_stopping.load(Ordering::SeqCst) {
                        break;
                    }
                    connections.fetch_add(1, Ordering::SeqCst);
                    if let Ok(stream) = stream {
                        accept(stream);
                    }
                }
            }
        });
        Self {
            address,
            connections,
            is_stopping,
            thread: Some(thread),
        }
    }

    /// Returns the address with its port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the number of connections accepted so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.is_stopping.store(true, Ordering::SeqCst);
        // Wakes the thread, which is blocked in `accept`.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Limits each read and write of a stream to 10 seconds. On loopback none takes that long; the limit only
/// keeps a broken test from hanging.
///
/// # Errors
///
/// The error of the system.
pub fn limit_io(stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.set_write_timeout(Some(Duration::from_secs(10)))
}
