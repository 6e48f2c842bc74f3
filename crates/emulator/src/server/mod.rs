//! The way of a request from a connection to whoever answers it, and of the answer back.

mod connection;
mod effect;
pub(crate) mod endpoint;
mod play;
mod refusal;
mod reply;
mod script;
mod shared;
mod thread;
mod written;

#[cfg(test)]
pub(crate) use self::reply::Reply;
#[cfg(test)]
pub(crate) use self::script::{End, Script};
pub(crate) use self::shared::Shared;
pub(crate) use self::thread::Server;
