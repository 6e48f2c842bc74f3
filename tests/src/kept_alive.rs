//! A server that keeps connections, and does as a test says.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

/// Which request of a server it is.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    /// Which one of the server, from 1.
    pub of_server: usize,
    /// Which one of its connection, from 1.
    pub of_connection: usize,
}

/// A server on a loopback port that keeps connections; it ends when dropped.
#[derive(Debug)]
pub struct KeptAlive {
    address: SocketAddr,
    counts: Arc<Counts>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Counts {
    connections: AtomicUsize,
    open: AtomicUsize,
    requests: AtomicUsize,
    ending: AtomicBool,
}

impl KeptAlive {
    /// Has `answer` write what it likes after each request; an error closes the connection.
    pub fn start(
        answer: impl Fn(Turn, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
        let address = listener.local_addr().expect("a bound listener has one");
        let counts = Arc::new(Counts::default());
        let shared = Arc::clone(&counts);
        let answer = Arc::new(answer);
        let thread = thread::spawn(move || {
            let mut connections: Vec<(TcpStream, JoinHandle<()>)> = Vec::new();
            for stream in listener.incoming().flatten() {
                if shared.ending.load(Ordering::SeqCst) {
                    break;
                }
                shared.connections.fetch_add(1, Ordering::SeqCst);
                shared.open.fetch_add(1, Ordering::SeqCst);
                let Ok(handle) = stream.try_clone() else {
                    continue;
                };
                let (counts, answer) = (Arc::clone(&shared), Arc::clone(&answer));
                let thread = thread::spawn(move || {
                    serve(stream, &counts, &*answer);
                    counts.open.fetch_sub(1, Ordering::SeqCst);
                });
                connections.push((handle, thread));
            }
            for (stream, thread) in connections {
                // It may be closed already.
                let _ = stream.shutdown(Shutdown::Both);
                let _ = thread.join();
            }
        });
        Self {
            address,
            counts,
            thread: Some(thread),
        }
    }

    /// The address with its scheme.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections have come so far.
    pub fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::SeqCst)
    }

    /// How many connections are open.
    pub fn open(&self) -> usize {
        self.counts.open.load(Ordering::SeqCst)
    }

    /// How many requests have come so far.
    pub fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }
}

impl Drop for KeptAlive {
    fn drop(&mut self) {
        self.counts.ending.store(true, Ordering::SeqCst);
        // Wakes the listener up.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Answers requests without a body until the client hangs up or an answer ends the connection.
fn serve(
    mut stream: TcpStream,
    counts: &Counts,
    answer: &dyn Fn(Turn, &mut TcpStream) -> io::Result<()>,
) {
    let mut of_connection = 0;
    let mut received = Vec::new();
    let mut piece = [0; 4096];
    loop {
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => break,
            Ok(length) => received.extend_from_slice(&piece[..length]),
        }
        if !received.ends_with(b"\r\n\r\n") {
            continue;
        }
        received.clear();
        of_connection += 1;
        let turn = Turn {
            of_server: counts.requests.fetch_add(1, Ordering::SeqCst) + 1,
            of_connection,
        };
        if answer(turn, &mut stream)
            .and_then(|()| stream.flush())
            .is_err()
        {
            break;
        }
    }
    let _ = stream.shutdown(Shutdown::Both);
}
