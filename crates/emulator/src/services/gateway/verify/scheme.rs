//! Which scheme a request is in: it is read and checked as that says.

use aliyun_sign::Signer;

use super::claim::{Claim, Proof};
use super::{acs3, bearer, roa, rpc};
use crate::wire::{Checked, Rejection, Wire};

impl<'a> Claim<'a> {
    /// Finds out the scheme and reads the common parameters.
    pub(crate) fn read(wire: &'a Wire<'a>) -> Checked<Self> {
        if let Some(authorization) = wire.header("authorization") {
            return match authorization.split_once(' ') {
                Some((acs3::ALGORITHM, rest)) => acs3::read(wire, rest),
                Some(("acs", rest)) => roa::read(wire, rest),
                _ => Err(Rejection::incomplete_signature(
                    "The Authorization header begins neither with ACS3-HMAC-SHA256 nor with acs.",
                )),
            };
        }
        if let Some(token) = wire.header("x-acs-bearer-token") {
            return bearer::read_headers(wire, token);
        }
        let has = |name| wire.parameter(name).is_some();
        let is_rpc = has("Action") || has("Signature") || wire.header("x-acs-action").is_none();
        if wire.path != "/" || !(is_rpc || has("BearerToken")) {
            return Err(Rejection::missing("Authorization", None));
        }
        match wire.parameter("BearerToken") {
            Some(token) => bearer::read_parameters(wire, token),
            None => rpc::read(wire),
        }
    }

    /// Checks the signature with the key it claims to be made with.
    pub(crate) fn check(&self, wire: &Wire<'_>, signer: &Signer) -> Checked<()> {
        match &self.proof {
            Proof::Acs3(authorization) => acs3::check(wire, authorization, signer),
            Proof::Roa(signature) => roa::check(wire, signature, signer),
            Proof::Rpc(signature) => rpc::check(wire, signature, signer),
            Proof::Bearer(_) => bearer::check(wire),
        }
    }
}
