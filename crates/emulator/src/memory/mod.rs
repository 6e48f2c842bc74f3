//! What an emulator remembers.

mod issued;
mod keys;
mod nonces;
pub(crate) mod random;
mod rate_limit;
mod recent;
mod record;
mod state;
mod sweep;
mod tokens;

pub use self::rate_limit::RateLimit;
pub use self::record::RecordedRequest;
pub use self::tokens::{TokenState, UseTokenError};

pub(crate) use self::issued::Issued;
pub(crate) use self::nonces::WINDOW;
pub(crate) use self::recent::Recent;
pub(crate) use self::state::State;
pub(crate) use self::tokens::Purpose;
