//! The look-up of a host's addresses, within a limit of time.

use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;

use aliyun_core::TransportError;
use aliyun_core::config::AddressFamily;
use aliyun_core::error::{Cause, Phase, TransportErrorKind, is_host_not_found};

use super::failure::{failed, io_error, timeout};
use super::stream::Deadline;

/// Looks up the addresses of a name. It may block for long.
pub(crate) type Lookup = Arc<dyn Fn(&str, u16) -> io::Result<Vec<SocketAddr>> + Send + Sync>;

/// The operating system's look-up.
pub(crate) fn system() -> Lookup {
    Arc::new(|host, port| Ok((host, port).to_socket_addrs()?.collect()))
}

/// Returns the addresses of a host in the order in which they are tried.
pub(super) fn resolve(
    lookup: &Lookup,
    host: &str,
    port: u16,
    family: AddressFamily,
    deadline: Deadline,
) -> Result<Vec<SocketAddr>, TransportError> {
    let host = host.trim_matches(['[', ']']);
    let addresses = match host.parse::<IpAddr>() {
        Ok(address) => vec![SocketAddr::new(address, port)],
        Err(_) => look_up(lookup, host, port, deadline)?,
    };
    let selected = family.select(addresses);
    if selected.is_empty() {
        let version = match family {
            AddressFamily::Ipv4Only => "IPv4 ",
            AddressFamily::Ipv6Only => "IPv6 ",
            _ => "",
        };
        let reason = format!("the host has no {version}address");
        return Err(failed(Phase::Resolve, Cause::new(reason)));
    }
    Ok(selected)
}

/// Looks a name up on a thread of its own, because the operating system's look-up knows no limit of time.
fn look_up(
    lookup: &Lookup,
    host: &str,
    port: u16,
    deadline: Deadline,
) -> Result<Vec<SocketAddr>, TransportError> {
    let (sender, receiver) = mpsc::sync_channel(1);
    let (lookup, name) = (Arc::clone(lookup), host.to_owned());
    let left = deadline
        .left()
        .map_err(|error| io_error(Phase::Resolve, &error))?;
    thread::Builder::new()
        .name("aliyun-resolve".to_owned())
        .spawn(move || {
            // Nothing receives the addresses if they come too late.
            let _ = sender.send(lookup(&name, port));
        })
        .map_err(|error| io_error(Phase::Resolve, &error))?;
    match receiver.recv_timeout(left) {
        Ok(Ok(addresses)) => Ok(addresses),
        Ok(Err(error)) if is_host_not_found(&error) => {
            let (not_found, cause) = (TransportErrorKind::HostNotFound, Cause::from_error(&error));
            Err(TransportError::new(Phase::Resolve, not_found, Some(cause)))
        }
        Ok(Err(error)) => Err(io_error(Phase::Resolve, &error)),
        Err(RecvTimeoutError::Timeout) => Err(timeout(Phase::Resolve)),
        Err(RecvTimeoutError::Disconnected) => {
            Err(failed(Phase::Resolve, Cause::new("the look-up panicked")))
        }
    }
}
