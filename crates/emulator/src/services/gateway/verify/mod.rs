//! Who sent a request: reading what it claims, and checking that the claim is true.
//!
//! Each scheme has a `read`, which finds the common parameters where the scheme puts them, and the schemes
//! that sign have a `check`, which computes the signature again from what arrived. Between the two the
//! gateway looks at version, action, time and key, so they are apart.

mod acs3;
mod authorization;
mod bearer;
mod common_parameters;
mod required;
mod roa;
mod rpc;
mod scheme;

pub(crate) use self::common_parameters::CommonParameters;
