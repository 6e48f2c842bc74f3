//! What can go wrong with requests: what there is, and when it happens.

mod choice;
mod fault;
mod hint;
mod upcoming;

pub use self::choice::Faults;
pub use self::fault::Fault;
pub use self::hint::Hint;

pub(crate) use self::hint::used_up;
pub(crate) use self::upcoming::Upcoming;
