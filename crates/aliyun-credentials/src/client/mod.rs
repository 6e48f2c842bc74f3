//! What the clients of all transports share.

mod builder;
mod core;

pub use self::builder::{BuildClient, ClientBuilder};
pub use self::core::ClientCore;
