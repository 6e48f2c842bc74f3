//! What the workspace's tests have in common.

mod again;
mod captured_log;
mod clients;
pub mod credentials;
mod errors;
mod kept_alive;
pub mod operations;
mod server;
mod set_clock;

pub use self::again::{again, is_inside};
pub use self::captured_log::CapturedLog;
pub use self::clients::{Client, Kind, Setup, on_both};
pub use self::errors::{UNCONNECTED, place, told};
pub use self::kept_alive::{KeptAlive, Turn};
pub use self::server::Server;
pub use self::set_clock::SetClock;

/// The README, whose snippets are compiled as they stand.
#[doc = include_str!("../../README.md")]
pub struct Readme;
