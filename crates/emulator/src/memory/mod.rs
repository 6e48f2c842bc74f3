//! What an emulator remembers.

mod issued;
mod keys;
mod metadata;
mod nonces;
pub(crate) mod random;
mod rate_limit;
mod recent;
mod record;
mod state;
mod sweep;
mod tokens;
mod webshell;

pub use self::rate_limit::RateLimit;
pub use self::record::RecordedRequest;
pub use self::tokens::{TokenState, UseTokenError};
pub use self::webshell::WebshellState;

pub(crate) use self::metadata::{Metadata, Token};
pub(crate) use self::nonces::WINDOW;
pub(crate) use self::state::State;
pub(crate) use self::tokens::Purpose;
