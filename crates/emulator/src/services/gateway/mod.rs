//! The gateway: from a request for an operation to its answer.
//!
//! The checks come in a fixed order, and the first that fails decides: what is malformed, what is missing,
//! version, action, time, key, signature, nonce, the rate limit, and last the parameters of the operation.

mod authenticate;
mod envelope;
mod errors;
mod handle;
mod progress;
mod respond;
pub(crate) mod verify;
mod xml;

#[cfg(test)]
pub(crate) use self::authenticate::unsigned_route;
pub(crate) use self::handle::{FaultEffect, handle, reject_body};
