//! Applications, their groups and their pods, as list items.

use serde_json::{Value, json};

use crate::operations::Parameters;
use crate::products::apps;
use crate::resources::App;
use crate::store::State;
use crate::wire::{Result, sae};

pub(super) fn application(app: &App) -> Value {
    json!({
        "AppId": app.id,
        "AppName": app.name,
        "RegionId": app.region,
        "Instances": app.pods.len(),
        "RunningInstances": app.pods.len(),
    })
}

/// The group of an application, which contains all its pods.
pub(super) fn application_group(app: &App) -> Value {
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

pub(super) fn pods(state: &State, parameters: &Parameters) -> Result<Vec<Value>> {
    let app = apps::find_app(&state.apps, parameters)?;
    let group_id = group_id(app);
    if parameters.text("GroupId") != group_id {
        return Err(sae::invalid_parameter("GroupId"));
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
