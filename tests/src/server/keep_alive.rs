//! A server that keeps its connections open.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

use super::Listener;

/// The position of a request among those of its server and of its connection, both from 1.
#[derive(Clone, Copy, Debug)]
pub struct RequestNumber {
    /// Counts the requests of all connections.
    pub of_server: usize,
    /// Counts the requests of one connection.
    pub of_connection: usize,
}

/// Serves many connections at once and keeps them open. It stops when dropped.
#[derive(Debug)]
pub struct KeepAliveServer {
    listener: Listener,
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    open: AtomicUsize,
    requests: AtomicUsize,
}

impl KeepAliveServer {
    /// Starts a server that calls `respond` after each request. An error closes the connection.
    pub fn start(
        respond: impl Fn(RequestNumber, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let counts = Arc::new(Counts::default());
        let shared = Arc::clone(&counts);
        let respond = Arc::new(respond);
        let mut connections = Connections::default();
        let listener = Listener::start(move |stream| {
            let Ok(handle) = stream.try_clone() else {
                return;
            };
            shared.open.fetch_add(1, Ordering::SeqCst);
            let (counts, respond) = (Arc::clone(&shared), Arc::clone(&respond));
            let thread = thread::spawn(move || {
                serve(stream, &counts, &*respond);
                counts.open.fetch_sub(1, Ordering::SeqCst);
            });
            connections.0.push((handle, thread));
        });
        Self { listener, counts }
    }

    /// Returns the endpoint.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.listener.address())
    }

    /// Returns the number of connections accepted so far.
    pub fn connections(&self) -> usize {
        self.listener.connections()
    }

    /// Returns the number of open connections.
    pub fn open(&self) -> usize {
        self.counts.open.load(Ordering::SeqCst)
    }

    /// Returns the number of requests received so far.
    pub fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }
}

/// All connections with their threads. They end when this is dropped.
#[derive(Default)]
struct Connections(Vec<(TcpStream, JoinHandle<()>)>);

impl Drop for Connections {
    fn drop(&mut self) {
        for (stream, thread) in self.0.drain(..) {
            // The connection may be closed already.
            let _ = stream.shutdown(Shutdown::Both);
            let _ = thread.join();
        }
    }
}

/// Serves requests without a body until the client or `respond` ends the connection.
fn serve(
    mut stream: TcpStream,
    counts: &Counts,
    respond: &dyn Fn(RequestNumber, &mut TcpStream) -> io::Result<()>,
) {
    let mut of_connection = 0;
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(length) => received.extend_from_slice(&buffer[..length]),
        }
        if !received.ends_with(b"\r\n\r\n") {
            continue;
        }
        received.clear();
        of_connection += 1;
        let number = RequestNumber {
            of_server: counts.requests.fetch_add(1, Ordering::SeqCst) + 1,
            of_connection,
        };
        let result = respond(number, &mut stream).and_then(|()| stream.flush());
        if result.is_err() {
            break;
        }
    }
    let _ = stream.shutdown(Shutdown::Both);
}
