//! A port that swallows the packets of its clients.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use tokio::net::TcpSocket;
use tokio::runtime;

/// A port whose queue of connections is full. The system drops the packets of further ones, as a firewall
/// would.
#[derive(Debug)]
pub struct SilentPort {
    address: SocketAddr,
    _listener: TcpListener,
    _queue: Vec<TcpStream>,
}

impl SilentPort {
    /// Opens a loopback port and fills its queue.
    ///
    /// # Panics
    ///
    /// If the system keeps accepting connections.
    pub fn open() -> Self {
        // The standard library cannot choose the length of the queue.
        let runtime = runtime::Builder::new_current_thread().enable_io().build();
        let runtime = runtime.expect("a runtime can be created");
        let listener = runtime.block_on(async {
            let socket = TcpSocket::new_v4()?;
            socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
            socket.listen(1)?.into_std()
        });
        let listener = listener.expect("a loopback port can be bound");
        let address = listener.local_addr().expect("a bound listener has one");
        let mut queue = Vec::new();
        while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
            queue.push(stream);
            assert!(queue.len() < 100, "the queue has no end");
        }
        Self {
            address,
            _listener: listener,
            _queue: queue,
        }
    }

    /// Returns the address with its port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}
