//! The API gateway: from a request for an operation to its response.
//!
//! The checks have a fixed order, and the first one that fails determines the error: encoding, missing common
//! parameters, version, action, timestamp, credentials, signature, nonce, rate limit, and last the parameters of the
//! operation.

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
