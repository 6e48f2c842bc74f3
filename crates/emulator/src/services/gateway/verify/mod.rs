//! The signature schemes: reading the common parameters and verifying the signature.
//!
//! Each scheme has a `read`, which finds the common parameters in the scheme's locations, and a `check`, which computes
//! the signature from the request as it arrived. They are separate functions because the gateway checks the version,
//! the action, the timestamp and the credentials in between.

mod acs3;
mod authorization;
mod bearer;
mod common_parameters;
mod required;
mod roa;
mod rpc;
mod scheme;

pub(crate) use self::common_parameters::CommonParameters;
