//! Which product does what a request asks for.

use aliyun_sign::Timestamp;
use serde_json::Value;

use super::{apps, bastion, listing, sts, stub};
use crate::operations::{Parameters, Route};
use crate::resources::Principal;
use crate::store::State;
use crate::wire::{DecodedRequest, Result};

/// Does what a request asks for that has been let in. `caller` is who sent it, if it had to say so.
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
