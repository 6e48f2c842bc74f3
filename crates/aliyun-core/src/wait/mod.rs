//! Waiting until an operation reports a state, without I/O.

mod error;
mod machine;
mod options;
mod state;

pub use self::error::{WaitError, WaitErrorKind};
pub use self::machine::{AwaitingPoll, Wait, WaitStep};
pub use self::options::WaitOptions;
pub use self::state::WaitState;

#[cfg(test)]
mod tests;
