//! A local endpoint that behaves like Alibaba Cloud's API gateway for the operations that open shells: SAE's
//! `GetWebshellToken`, and Bastionhost's `GenerateAssetOperationToken` and `RenewAssetOperationToken`.
//!
//! It is for people who write programs against these APIs and want to run them, and their tests, without an
//! account and without a network. It checks every signature, of every scheme, from what arrived on the wire;
//! it refuses replayed nonces and stale clocks; and it answers with the bodies that are documented.
//!
//! ```
//! use emulator::{Emulator, demo};
//!
//! let emulator = Emulator::start()?;
//! println!(
//!     "{} has the pod {} of the application {}",
//!     emulator.endpoint(),
//!     demo::POD_NAME,
//!     demo::APP_ID
//! );
//! // Point a client at the endpoint with `emulator.credentials()`, then look at what it sent:
//! assert!(emulator.requests().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! The same as a program: `cargo run -p emulator`.
//!
//! # Where it is stricter, or more lenient, than the real service
//!
//! - A parameter that no document knows is refused, so that a misspelt name does not go unnoticed.
//! - A request with a parameter given twice is refused.
//! - Tokens open nothing: the addresses in the answers are those of the real service.
//! - There are no permissions; every key may call everything.
//! - `ACS3-HMAC-SM3` and `ACS3-RSA-SHA256` are not spoken.

mod answer;
mod apps;
mod bastion;
mod catalog;
mod clock;
pub mod demo;
mod emulator;
mod gateway;
mod nonces;
mod parameters;
mod random;
mod record;
mod rejection;
mod server;
mod state;
mod tokens;
mod verify;
mod wire;
mod world;

#[cfg(test)]
mod tests;

pub use aliyun_sign::{Credentials, Timestamp};

pub use self::apps::WebshellState;
pub use self::clock::Clock;
pub use self::emulator::{Builder, Emulator};
pub use self::record::RecordedRequest;
pub use self::tokens::{TokenState, UseTokenError};
pub use self::world::{App, Asset, Instance, TokenPolicy};
