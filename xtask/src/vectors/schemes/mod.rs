//! Signs the request of a case and collects the results, by the names of the file.

mod acs3;
mod outcome;
mod roa;
mod rpc;

pub(super) use self::acs3::{acs3, acs3_all_headers};
pub(super) use self::roa::roa;
pub(super) use self::rpc::rpc;
