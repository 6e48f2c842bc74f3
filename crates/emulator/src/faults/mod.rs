//! What can go wrong with requests: what there is, when it happens, and what comes of it.

mod choice;
mod effect;
mod fault;
mod hint;
mod script;
mod upcoming;

pub use self::choice::Faults;
pub use self::fault::Fault;
pub use self::hint::Hint;

pub(crate) use self::effect::{Reply, answer, reply};
pub(crate) use self::hint::used_up;
pub(crate) use self::script::{End, Script};
pub(crate) use self::upcoming::Upcoming;
