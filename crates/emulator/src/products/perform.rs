//! Which product does what a request asks for.

use aliyun_sign::Timestamp;
use serde_json::Value;

use super::{apps, bastion, listing, plausible, sts};
use crate::memory::State;
use crate::operations::{Given, Route};
use crate::wire::{Checked, Wire};
use crate::world::Principal;

/// Does what a request asks for that has been let in. `caller` is who sent it, if it had to say so.
pub(crate) fn perform(
    state: &mut State,
    now: Timestamp,
    wire: &Wire<'_>,
    route: &Route,
    caller: Option<&Principal>,
) -> Checked<Value> {
    let given = Given::read(wire, route)?;
    match route.operation.descriptor().name {
        "AssumeRole" => sts::assume_role(state, now, &given, caller),
        "AssumeRoleWithOIDC" => sts::assume_role_with_oidc(state, now, &given),
        "AssumeRoleWithSAML" => sts::assume_role_with_saml(&given),
        "GetCallerIdentity" => sts::caller_identity(caller),
        "GetWebshellToken" => apps::webshell_token(state, now, &given),
        "GenerateAssetOperationToken" => bastion::generate(state, now, &given),
        "RenewAssetOperationToken" => bastion::renew(state, now, &given),
        _ => {
            given.check_values()?;
            let listed = listing::answer(state, &given);
            listed.unwrap_or_else(|| Ok(plausible::answer(&given)))
        }
    }
}
