//! Runs a case through the signer and collects what came out, under the names the file uses.

mod acs3;
mod outcome;
mod roa;
mod rpc;

pub(super) use self::acs3::{acs3, acs3_all_headers};
pub(super) use self::roa::roa;
pub(super) use self::rpc::rpc;
