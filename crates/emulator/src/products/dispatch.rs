//! Calls the behaviour of an operation.

use aliyun_sign::Timestamp;
use serde_json::Value;

use super::{apps, bastion, listing, sts, stub};
use crate::operations::{Parameters, Route};
use crate::resources::Principal;
use crate::store::State;
use crate::wire::{DecodedRequest, Result};

/// Carries out the operation of an authenticated request and returns the body of the response. `caller` is the sender;
/// `None` if the operation needs no signature.
pub(crate) fn dispatch(
    state: &mut State,
    now: Timestamp,
    request: &DecodedRequest<'_>,
    route: &Route,
    caller: Option<&Principal>,
) -> Result<Value> {
    let parameters = Parameters::parse(request, route)?;
    match route.operation.descriptor().name {
        "AssumeRole" => sts::assume_role(state, now, &parameters, caller),
        "AssumeRoleWithOIDC" => sts::assume_role_with_oidc(state, now, &parameters),
        "AssumeRoleWithSAML" => sts::assume_role_with_saml(&parameters),
        "GetCallerIdentity" => sts::caller_identity(caller),
        "GetWebshellToken" => apps::webshell_token(state, now, &parameters),
        "GenerateAssetOperationToken" => bastion::generate(state, now, &parameters),
        "RenewAssetOperationToken" => bastion::renew(state, now, &parameters),
        _ => {
            parameters.validate()?;
            let listed = listing::respond(state, &parameters);
            listed.unwrap_or_else(|| Ok(stub::respond(&parameters)))
        }
    }
}
