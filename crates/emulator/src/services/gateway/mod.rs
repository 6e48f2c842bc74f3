//! The gateway: from a request for an operation to its answer.

mod handle;
pub(crate) mod verify;

#[cfg(test)]
pub(crate) use self::handle::unsigned;
pub(crate) use self::handle::{Twist, handle, refuse_body};
