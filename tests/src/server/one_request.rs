//! A server that closes each connection after one request.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};

use super::{Listener, limit_io};

/// Serves one connection at a time, and one request on it. It stops when dropped.
#[derive(Debug)]
pub struct Server(Listener);

impl Server {
    /// Starts a server that reads the head of a request, calls `respond`, and closes the connection.
    pub fn start(respond: impl Fn(&mut TcpStream) + Send + 'static) -> Self {
        Self(Listener::start(move |mut stream| {
            // A client may have closed the connection, which is not an error of the test.
            let _ = limit_io(&stream);
            if has_request(&mut stream) {
                respond(&mut stream);
                let _ = stream.shutdown(Shutdown::Both);
            }
        }))
    }

    /// Starts a server that responds with these bytes.
    pub fn responding(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::start(move |stream| {
            // A client may close the connection before the end.
            let _ = stream.write_all(&bytes);
        })
    }

    /// Returns the address with its port.
    pub fn address(&self) -> SocketAddr {
        self.0.address()
    }

    /// Returns the endpoint for requests that are not encrypted.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address())
    }

    /// Returns the number of connections accepted so far.
    pub fn connections(&self) -> usize {
        self.0.connections()
    }
}

/// Reads the head of a request; false if the connection ends before.
fn has_request(stream: &mut TcpStream) -> bool {
    let mut head = Vec::new();
    let mut buffer = [0; 4096];
    // The first record of a TLS handshake counts as a request: a client sends no more before a response.
    while !head.starts_with(b"\x16") && !contains(&head, b"\r\n\r\n") && head.len() < 64 * 1024 {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return false,
            Ok(length) => head.extend_from_slice(&buffer[..length]),
        }
    }
    true
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
