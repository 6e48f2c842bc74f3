//! Which operation lists what.

use serde_json::Value;

use super::assets::{accounts, assets, database, host, instance};
use super::page::page;
use super::pods::{application, application_group, pods};
use crate::memory::State;
use crate::operations::Given;
use crate::products::apps;
use crate::wire::Checked;

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
