//! What SAE does with a request that has been let in.

use std::collections::BTreeMap;

use aliyun_sign::Timestamp;
use aliyun_sign::encode::encode;
use serde_json::{Value, json};

use crate::memory::{State, random};
use crate::operations::Given;
use crate::wire::{Checked, Rejection};
use crate::world::{App, later};

/// How long a token opens a shell, in seconds. No document says; an hour is this emulator's choice.
const VALIDITY: u64 = 3600;

/// A webshell that was granted, without its token.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebshellState {
    /// The application.
    pub app_id: String,
    /// The pod.
    pub pod_name: String,
    /// The container the shell runs in.
    pub container_name: String,
    /// The second from which the token opens nothing any more.
    pub expires: Timestamp,
}

/// Answers `GetWebshellToken`.
pub(crate) fn webshell_token(state: &mut State, now: Timestamp, given: &Given) -> Checked<Value> {
    let app_id = given.text("AppId");
    let app = app(&state.apps, given)?;
    let pod_name = given.text("PodName");
    let containers = app.pods.get(pod_name).ok_or_else(|| invalid("PodName"))?;
    let container_name = match given.get("ContainerName") {
        Some(name) if containers.iter().any(|known| known == name) => name,
        Some(_) => return Err(invalid("ContainerName")),
        None => containers.first().map_or("", String::as_str),
    };
    let token = random::url_token(state.random);
    let region = encode(&app.region);
    let page = format!(
        "https://saenext.console.aliyun.com/{region}/app-list/{}/micro-app/shell/{}?tokenId={token}",
        encode(app_id),
        encode(pod_name),
    );
    let page = if state.labelled_page_address {
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
    if state.shell_sweep.is_due(now) {
        state.shells.retain(|_, shell| shell.expires > now);
    }
    state.shells.insert(token.clone(), shell);
    Ok(json!({
        "Message": "success",
        "TraceId": random::trace_id(state.random),
        "Data": { "Token": token, "HttpUrl": page, "WebSocketUrl": socket },
        "Code": "200",
        "Success": true,
    }))
}

/// The application of a request.
pub(crate) fn app<'s>(known: &'s BTreeMap<String, App>, given: &Given) -> Checked<&'s App> {
    known.get(given.text("AppId")).ok_or_else(|| {
        Rejection::new(
            400,
            "InvalidApplication.NotFound",
            "The current application does not exist.",
        )
    })
}

/// The error for a parameter whose value, or name, means nothing.
pub(crate) fn invalid(name: &str) -> Rejection {
    Rejection::new(
        400,
        "InvalidParameter.Obviously",
        format!("The specified parameter is invalid {{{name}}}."),
    )
}

/// The error for a required parameter without a value.
pub(crate) fn empty(name: &str) -> Rejection {
    Rejection::new(
        400,
        "InvalidParameter.NotEmpty",
        format!("You must specify the parameter {name}."),
    )
}
