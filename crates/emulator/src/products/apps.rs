//! Serverless App Engine: webshell tokens.

use std::collections::BTreeMap;

use aliyun_sign::Timestamp;
use aliyun_sign::encode::encode;
use serde_json::{Value, json};

use crate::operations::Parameters;
use crate::resources::{App, later};
use crate::store::{State, WebshellState, random};
use crate::wire::{Rejection, Result, sae};

/// How long a webshell token is valid, in seconds. The real validity is not documented.
const VALIDITY: u64 = 3600;

/// Handles `GetWebshellToken`.
pub(crate) fn webshell_token(
    state: &mut State,
    now: Timestamp,
    parameters: &Parameters,
) -> Result<Value> {
    let app_id = parameters.text("AppId");
    let app = find_app(&state.apps, parameters)?;
    let pod_name = parameters.text("PodName");
    let containers = app
        .pods
        .get(pod_name)
        .ok_or_else(|| sae::invalid_parameter("PodName"))?;
    let container_name = match parameters.get("ContainerName") {
        Some(name) if containers.iter().any(|known| known == name) => name,
        Some(_) => return Err(sae::invalid_parameter("ContainerName")),
        None => containers.first().map_or("", String::as_str),
    };
    let token = random::url_token(state.random);
    let region = encode(&app.region);
    let page = format!(
        "https://saenext.console.aliyun.com/{region}/app-list/{}/micro-app/shell/{}?tokenId={token}",
        encode(app_id),
        encode(pod_name),
    );
    let page = if state.labelled_http_url {
        format!("HttpUrl :  \"{page}")
    } else {
        page
    };
    let socket = format!(
        "wss://sae-webshell.console.aliyun.com/websocket/eamWebshell?tokenId={token}&region={region}"
    );
    let shell = WebshellState {
        app_id: app_id.to_owned(),
        pod_name: pod_name.to_owned(),
        container_name: container_name.to_owned(),
        expires: later(now, VALIDITY),
    };
    state.webshells.add(&token, shell, now);
    Ok(json!({
        "Message": "success",
        "TraceId": random::trace_id(state.random),
        "Data": { "Token": token, "HttpUrl": page, "WebSocketUrl": socket },
        "Code": "200",
        "Success": true,
    }))
}

/// Finds the application of a request.
pub(crate) fn find_app<'s>(
    apps: &'s BTreeMap<String, App>,
    parameters: &Parameters,
) -> Result<&'s App> {
    apps.get(parameters.text("AppId")).ok_or_else(|| {
        Rejection::new(
            400,
            "InvalidApplication.NotFound",
            "The current application does not exist.",
        )
    })
}
