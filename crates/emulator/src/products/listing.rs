//! The operations that list what is there: page by page, as much as is known of it.

use aliyun_core::operation::Paging;
use serde_json::{Value, json};

use super::{apps, bastion};
use crate::memory::State;
use crate::operations::Given;
use crate::wire::{Checked, sae};
use crate::world::{Account, App, Asset, Instance};

/// How long a page is unless the request says so.
const PAGE_SIZE: usize = 10;

/// The answer of an operation that lists; `None` for any other.
pub(crate) fn answer(state: &State, given: &Given) -> Option<Checked<Value>> {
    let items = match given.operation().descriptor().name {
        "DescribeInstances" => Ok(state.instances.values().map(instance).collect()),
        "ListHosts" => assets(state, given, "Host", host),
        "ListDatabases" => assets(state, given, "Database", database),
        "ListHostAccounts" => accounts(state, given, "Host"),
        "ListDatabaseAccounts" => accounts(state, given, "Database"),
        "ListApplications" => Ok(state.apps.values().map(application).collect()),
        "DescribeApplicationGroups" => {
            apps::app(&state.apps, given).map(|app| vec![application_group(app)])
        }
        "DescribeApplicationInstances" => pods(state, given),
        _ => return None,
    };
    let paging = given.operation().descriptor().paging.as_ref()?;
    Some(items.and_then(|items| page(given, paging, items)))
}

fn instance(instance: &Instance) -> Value {
    json!({ "InstanceId": instance.id, "InstanceStatus": "NORMAL" })
}

fn assets(
    state: &State,
    given: &Given,
    kind: &str,
    describe: fn(&Asset) -> Value,
) -> Checked<Vec<Value>> {
    let assets = bastion::instance(&state.instances, given)?.assets.iter();
    Ok(assets
        .filter(|asset| asset.kind == kind)
        .map(describe)
        .collect())
}

fn host(asset: &Asset) -> Value {
    json!({
        "HostId": asset.id,
        "HostName": asset.name,
        "HostAccountCount": asset.accounts.len(),
        "Source": "Local",
    })
}

fn database(asset: &Asset) -> Value {
    let account = asset.accounts.first();
    json!({
        "DatabaseId": asset.id,
        "DatabaseName": asset.name,
        "DatabaseType": account.map(|account| &account.protocol),
        "Source": "Local",
    })
}

/// The accounts of an asset of this kind, or of all if the request names none.
fn accounts(state: &State, given: &Given, kind: &str) -> Checked<Vec<Value>> {
    let id_name = format!("{kind}Id");
    let wanted = given.get(&id_name);
    let assets = &bastion::instance(&state.instances, given)?.assets;
    let mut assets = assets
        .iter()
        .filter(|asset| asset.kind == kind && wanted.is_none_or(|id| id == asset.id))
        .peekable();
    if wanted.is_some() && assets.peek().is_none() {
        return Err(bastion::unknown(&id_name));
    }
    let of_asset = |asset: &Asset| -> Vec<Value> {
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
    Ok(assets.flat_map(of_asset).collect())
}

fn application(app: &App) -> Value {
    json!({
        "AppId": app.id,
        "AppName": app.name,
        "RegionId": app.region,
        "Instances": app.pods.len(),
        "RunningInstances": app.pods.len(),
    })
}

/// All pods of an application are in one group.
fn application_group(app: &App) -> Value {
    json!({
        "GroupId": group_id(app),
        "GroupName": "_DEFAULT_GROUP",
        "Replicas": app.pods.len(),
        "RunningInstances": app.pods.len(),
    })
}

fn group_id(app: &App) -> String {
    format!("{}-group", app.id)
}

fn pods(state: &State, given: &Given) -> Checked<Vec<Value>> {
    let app = apps::app(&state.apps, given)?;
    let group_id = group_id(app);
    if given.text("GroupId") != group_id {
        return Err(sae::invalid("GroupId"));
    }
    let describe = |(name, containers): (&String, &Vec<String>)| {
        let sidecars: Vec<_> = containers
            .iter()
            .skip(1)
            .map(|name| json!({ "ContainerId": name, "ContainerStatus": "Running" }))
            .collect();
        json!({
            "GroupId": group_id,
            "InstanceId": name,
            "InstanceContainerStatus": "Running",
            "MainContainerStatus": "Running",
            "SidecarContainersStatus": sidecars,
        })
    };
    Ok(app.pods.iter().map(describe).collect())
}

/// One page of the items that the request wants.
fn page(given: &Given, paging: &Paging, items: Vec<Value>) -> Checked<Value> {
    let number = positive(given, Some(paging.parameter))?.unwrap_or(1);
    let size = positive(given, paging.size)?.unwrap_or(PAGE_SIZE);
    let wanted: Vec<_> = items
        .into_iter()
        .filter(|item| is_wanted(given, item))
        .collect();
    let total = wanted.len();
    let before = (number - 1).saturating_mul(size);
    let items: Vec<_> = wanted.into_iter().skip(before).take(size).collect();

    let descriptor = given.operation().descriptor();
    let mut answer = json!({});
    if descriptor.verdict {
        answer = json!({ "Code": "200", "Message": "success", "Success": true });
    }
    let mut set = |path: &str, value: Value| {
        let mut steps = path.split('.');
        let place = steps.try_fold(&mut answer, |place, step| {
            if place.is_null() {
                *place = json!({});
            }
            Some(place.as_object_mut()?.entry(step).or_insert(Value::Null))
        });
        if let Some(place) = place {
            *place = value;
        }
    };
    set(paging.items, json!(items));
    for (path, value) in [
        (paging.total, total),
        (paging.number, number),
        (paging.length, size),
    ] {
        if let Some(path) = path {
            set(path, json!(value));
        }
    }
    Ok(answer)
}

/// A parameter that counts from one. Some are numbers and some are texts.
fn positive(given: &Given, name: Option<&str>) -> Checked<Option<usize>> {
    let Some((name, value)) = name.and_then(|name| Some((name, given.value(name)?))) else {
        return Ok(None);
    };
    let number = match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_u64().and_then(|number| number.try_into().ok()),
    };
    match number {
        Some(0) | None => Err(given.invalid(name, "must be an integer from 1")),
        number => Ok(number),
    }
}

/// Whether an item has the value of every parameter that is called like one of its members. A list has
/// the values among which it may be.
fn is_wanted(given: &Given, item: &Value) -> bool {
    let members = item.as_object().into_iter().flatten();
    members
        .filter_map(|(name, own)| Some((own, given.value(name)?)))
        .all(|(own, wanted)| match wanted {
            Value::Array(wanted) => wanted.contains(own),
            wanted => wanted == own,
        })
}
