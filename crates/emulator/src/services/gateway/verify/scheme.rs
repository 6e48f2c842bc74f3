//! Detects the signature scheme of a request.

use aliyun_sign::Signer;

use super::common_parameters::{CommonParameters, Scheme};
use super::{acs3, bearer, roa, rpc};
use crate::wire::{DecodedRequest, Rejection, Result};

impl<'a> CommonParameters<'a> {
    /// Detects the scheme and reads the common parameters.
    pub(crate) fn read(request: &'a DecodedRequest<'a>) -> Result<Self> {
        if let Some(authorization) = request.header("authorization") {
            return match authorization.split_once(' ') {
                Some((acs3::ALGORITHM, rest)) => acs3::read(request, rest),
                Some(("acs", rest)) => roa::read(request, rest),
                _ => Err(Rejection::incomplete_signature(
                    "The Authorization header begins neither with ACS3-HMAC-SHA256 nor with acs.",
                )),
            };
        }
        if let Some(token) = request.header("x-acs-bearer-token") {
            return bearer::read_headers(request, token);
        }
        let has = |name| request.parameter(name).is_some();
        let is_rpc = has("Action") || has("Signature") || request.header("x-acs-action").is_none();
        if request.path != "/" || !(is_rpc || has("BearerToken")) {
            return Err(Rejection::missing_parameter("Authorization", None));
        }
        match request.parameter("BearerToken") {
            Some(token) => bearer::read_parameters(request, token),
            None => rpc::read(request),
        }
    }

    /// Verifies the signature with the credentials that the request names.
    pub(crate) fn verify(&self, request: &DecodedRequest<'_>, signer: &Signer) -> Result<()> {
        match &self.scheme {
            Scheme::Acs3(authorization) => acs3::check(request, authorization, signer),
            Scheme::Roa(signature) => roa::check(request, signature, signer),
            Scheme::Rpc(signature) => rpc::check(request, signature, signer),
            Scheme::Bearer(_) => bearer::check(request),
        }
    }
}
