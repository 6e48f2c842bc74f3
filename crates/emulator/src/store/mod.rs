//! The state of an emulator, in memory.

mod cleanup;
mod issued_credentials;
mod key;
mod keys;
mod metadata;
mod nonces;
pub(crate) mod random;
mod rate_limit;
mod rate_limiter;
mod recorded_request;
mod ring_buffer;
mod state;
mod token;
mod tokens;
mod webshells;

pub use self::rate_limit::RateLimit;
pub use self::recorded_request::RecordedRequest;
pub use self::token::{TokenState, UseTokenError};
pub use self::webshells::WebshellState;

pub(crate) use self::metadata::Metadata;
pub(crate) use self::nonces::MAX_CLOCK_SKEW;
pub(crate) use self::state::State;
pub(crate) use self::tokens::TokenScope;
