//! Maps operations to the resources that they list.

use serde_json::Value;

use super::assets::{accounts, assets, database, host, instance};
use super::page::page;
use super::pods::{application, application_group, pods};
use crate::operations::Parameters;
use crate::products::apps;
use crate::store::State;
use crate::wire::Result;

/// The response body of an operation that lists resources; `None` for all other operations.
pub(crate) fn respond(state: &State, parameters: &Parameters) -> Option<Result<Value>> {
    let items = match parameters.operation().descriptor().name {
        "DescribeInstances" => Ok(state.instances.values().map(instance).collect()),
        "ListHosts" => assets(state, parameters, "Host", host),
        "ListDatabases" => assets(state, parameters, "Database", database),
        "ListHostAccounts" => accounts(state, parameters, "Host"),
        "ListDatabaseAccounts" => accounts(state, parameters, "Database"),
        "ListApplications" => Ok(state.apps.values().map(application).collect()),
        "DescribeApplicationGroups" => {
            apps::find_app(&state.apps, parameters).map(|app| vec![application_group(app)])
        }
        "DescribeApplicationInstances" => pods(state, parameters),
        _ => return None,
    };
    let paging = parameters.operation().descriptor().paging.as_ref()?;
    Some(items.and_then(|items| page(parameters, paging, items)))
}
