//! What an emulator remembers.

mod issued;
mod key;
mod keys;
mod metadata;
mod nonces;
pub(crate) mod random;
mod rate_limit;
mod recent;
mod record;
mod state;
mod sweep;
mod token;
mod tokens;
mod usage;
mod webshell;

pub use self::rate_limit::RateLimit;
pub use self::record::RecordedRequest;
pub use self::token::{TokenState, UseTokenError};
pub use self::webshell::WebshellState;

pub(crate) use self::metadata::{Metadata, Token};
pub(crate) use self::nonces::WINDOW;
pub(crate) use self::state::State;
pub(crate) use self::tokens::Purpose;
