//! The HTTP server: connections, the routing of requests to the services, and the faults on the way.

mod connection;
mod delivery;
mod encode;
mod fault_effect;
mod raw_response;
mod rejection;
pub(crate) mod router;
mod send_raw;
mod shared;
mod thread;

#[cfg(test)]
pub(crate) use self::delivery::Delivery;
#[cfg(test)]
pub(crate) use self::raw_response::{ConnectionAction, RawResponse};
pub(crate) use self::shared::{OnRequest, Shared};
pub(crate) use self::thread::Server;
