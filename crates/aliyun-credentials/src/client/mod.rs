//! What the clients of all transports have in common.

mod builder;
mod core;

pub use self::builder::{BuildClient, ClientBuilder};
pub use self::core::ClientCore;
