//! A server that does as a test says, well or badly.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A server on a loopback port, for one connection at a time; it ends when dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    ending: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Reads the head of a request, then has `answer` write what it likes and closes.
    pub fn start(answer: impl Fn(&mut TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
        let address = listener.local_addr().expect("a bound listener has one");
        let connections = Arc::new(AtomicUsize::new(0));
        let ending = Arc::new(AtomicBool::new(false));
        let thread = thread::spawn({
            let (connections, ending) = (Arc::clone(&connections), Arc::clone(&ending));
            move || {
                for stream in listener.incoming() {
                    if ending.load(Ordering::SeqCst) {
                        break;
                    }
                    connections.fetch_add(1, Ordering::SeqCst);
                    if let Ok(mut stream) = stream {
                        serve(&mut stream, &answer);
                    }
                }
            }
        });
        Self {
            address,
            connections,
            ending,
            thread: Some(thread),
        }
    }

    /// A server that answers these bytes.
    pub fn answering(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::start(move |stream| {
            // A client that has seen enough is free to hang up.
            let _ = stream.write_all(&bytes);
        })
    }

    /// Host and port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections have come so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        // Wakes the listener up.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(stream: &mut TcpStream, answer: &impl Fn(&mut TcpStream)) {
    // Nobody on loopback takes this long; it only keeps a broken test from hanging.
    let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
    let _ = stream.set_write_timeout(Some(Duration::from_secs(10)));
    let mut head = Vec::new();
    let mut piece = [0; 4096];
    // A TLS handshake has no end of a head; its first record is all that comes.
    while !head.starts_with(b"\x16") && !contains(&head, b"\r\n\r\n") && head.len() < 64 * 1024 {
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => return,
            Ok(length) => head.extend_from_slice(&piece[..length]),
        }
    }
    answer(stream);
    let _ = stream.shutdown(Shutdown::Both);
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
