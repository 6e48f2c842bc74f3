//! A TCP connection to the first address of a host that responds (RFC 8305).

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use aliyun_core::TransportError;
use aliyun_core::error::Phase;

use super::failure::{io_error, timeout};
use super::stream::Deadline;

/// How long an address may be silent before the next one is tried as well (RFC 8305).
const DELAY: Duration = Duration::from_millis(250);

/// Connects to one of these addresses. The first one has the advantage of a short delay.
pub(super) fn connect(
    addresses: &[SocketAddr],
    deadline: Deadline,
) -> Result<TcpStream, TransportError> {
    let connected = match addresses {
        // The usual case needs no thread.
        [address] => attempt(*address, deadline).map_err(|error| io_error(Phase::Connect, &error)),
        _ => race(addresses, deadline),
    };
    let stream = connected?;
    stream
        .set_nodelay(true)
        .map_err(|error| io_error(Phase::Connect, &error))?;
    Ok(stream)
}

fn attempt(address: SocketAddr, deadline: Deadline) -> io::Result<TcpStream> {
    TcpStream::connect_timeout(&address, deadline.left()?)
}

/// Tries the addresses one after the other, without waiting for the earlier ones to fail. All of them are
/// tried in the first half of the time, however many they are. The error is that of the first one.
fn race(addresses: &[SocketAddr], deadline: Deadline) -> Result<TcpStream, TransportError> {
    let (sender, receiver) = mpsc::channel();
    let count = u32::try_from(addresses.len()).unwrap_or(u32::MAX);
    let left = deadline.left().unwrap_or_default();
    let delay = DELAY.min(left / count.max(1).saturating_mul(2));
    let mut addresses = addresses.iter().copied().peekable();
    let mut running = 0;
    let mut first_error = None;
    loop {
        if let Some(address) = addresses.next() {
            match start(address, deadline, sender.clone()) {
                Ok(()) => running += 1,
                Err(error) => {
                    first_error.get_or_insert(error);
                }
            }
        } else if running == 0 {
            let error = first_error.unwrap_or_else(|| ErrorKind::AddrNotAvailable.into());
            return Err(io_error(Phase::Connect, &error));
        }
        let Ok(left) = deadline.left() else {
            return Err(timeout(Phase::Connect));
        };
        let wait = match addresses.peek() {
            Some(_) => left.min(delay),
            None => left,
        };
        match receiver.recv_timeout(wait) {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => {
                running -= 1;
                first_error.get_or_insert(error);
            }
            // It is the turn of the next address, if there is one and time is left.
            Err(_) => {}
        }
    }
}

/// Tries an address on a thread of its own, which ends at the deadline at the latest.
fn start(
    address: SocketAddr,
    deadline: Deadline,
    sender: Sender<io::Result<TcpStream>>,
) -> io::Result<()> {
    thread::Builder::new()
        .name("aliyun-connect".to_owned())
        .spawn(move || {
            // A connection that comes too late is closed.
            let _ = sender.send(attempt(address, deadline));
        })
        .map(drop)
}
