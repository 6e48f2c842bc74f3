//! Bastion hosts, their assets and the accounts of these, as list items.

use serde_json::{Value, json};

use crate::operations::Parameters;
use crate::products::bastion;
use crate::resources::{Account, Asset, Instance};
use crate::store::State;
use crate::wire::Result;

pub(super) fn instance(instance: &Instance) -> Value {
    json!({ "InstanceId": instance.id, "InstanceStatus": "NORMAL" })
}

pub(super) fn assets(
    state: &State,
    parameters: &Parameters,
    kind: &str,
    describe: fn(&Asset) -> Value,
) -> Result<Vec<Value>> {
    let assets = bastion::find_instance(&state.instances, parameters)?
        .assets
        .iter();
    Ok(assets
        .filter(|asset| asset.kind == kind)
        .map(describe)
        .collect())
}

pub(super) fn host(asset: &Asset) -> Value {
    json!({
        "HostId": asset.id,
        "HostName": asset.name,
        "HostAccountCount": asset.accounts.len(),
        "Source": "Local",
    })
}

pub(super) fn database(asset: &Asset) -> Value {
    let account = asset.accounts.first();
    json!({
        "DatabaseId": asset.id,
        "DatabaseName": asset.name,
        "DatabaseType": account.map(|account| &account.protocol),
        "Source": "Local",
    })
}

/// The accounts of the asset that the request names, or of all assets of this type.
pub(super) fn accounts(state: &State, parameters: &Parameters, kind: &str) -> Result<Vec<Value>> {
    let id_name = format!("{kind}Id");
    let asset_id = parameters.get(&id_name);
    let assets = &bastion::find_instance(&state.instances, parameters)?.assets;
    let mut assets = assets
        .iter()
        .filter(|asset| asset.kind == kind && asset_id.is_none_or(|id| id == asset.id))
        .peekable();
    if asset_id.is_some() && assets.peek().is_none() {
        return Err(bastion::unknown_resource(&id_name));
    }
    let accounts_of = |asset: &Asset| -> Vec<Value> {
        let describe = |account: &Account| {
            json!({
                id_name.as_str(): asset.id,
                format!("{kind}AccountId"): account.id,
                format!("{kind}AccountName"): account.name,
                "ProtocolName": account.protocol,
            })
        };
        asset.accounts.iter().map(describe).collect()
    };
    Ok(assets.flat_map(accounts_of).collect())
}
