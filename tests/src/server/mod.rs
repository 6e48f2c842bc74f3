//! HTTP servers on loopback whose responses a test determines, valid or not.

mod keep_alive;
mod listener;
mod one_request;
mod silent;

pub use self::keep_alive::{KeepAliveServer, RequestNumber};
pub use self::listener::{Listener, limit_io};
pub use self::one_request::Server;
pub use self::silent::SilentPort;
