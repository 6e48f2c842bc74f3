//! Connecting: the look-up of the host, TCP, the proxy's tunnel, TLS.
//!
//! ureq asks for the addresses of a host before it asks its pool, and does so on a thread of its own. Here
//! a host is looked up by the connector, so only for a new connection.

mod failure;
mod resolve;
pub(crate) mod route;
pub(crate) mod stream;
pub(crate) mod target;
mod tcp;
pub(crate) mod tls;

pub(crate) use self::resolve::{Lookup, system as system_lookup};
