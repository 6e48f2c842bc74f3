//! Issues and renews O&M tokens.

use aliyun_core::model::base64;
use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use super::checks::{find_instance, one_of, unknown_resource};
use super::login::{check_sso_parameters, find_login};
use crate::operations::Parameters;
use crate::store::{State, TokenScope, TokenState, random};
use crate::wire::{Rejection, Result};

/// Handles `GenerateAssetOperationToken`.
pub(crate) fn generate(
    state: &mut State,
    now: Timestamp,
    parameters: &Parameters,
) -> Result<Value> {
    let instance = find_instance(&state.instances, parameters)?;
    let asset_type = one_of(parameters, "AssetType", &["Host", "Database"])?.unwrap_or_default();
    let asset_id = parameters.text("AssetId");
    let asset = instance
        .find(asset_type, asset_id)
        .ok_or_else(|| unknown_resource("AssetId"))?;
    let login = find_login(parameters, asset)?;
    let is_sso = one_of(parameters, "OperationMode", &["WebToken", "Sso"])? == Some("Sso");
    let client = one_of(parameters, "SsoClient", &["ssh", "sftp"])?;
    one_of(parameters, "LoginAttribute", &["SERVICENAME", "SID"])?;
    if is_sso {
        check_sso_parameters(parameters, &login)?;
    }

    let policy = instance.policy;
    let scope = TokenScope {
        instance_id: parameters.text("InstanceId"),
        asset_type,
        asset_id,
        account_name: login.account_name,
    };
    let secret = random::operation_token(state.random);
    let token = (!is_sso).then(|| secret.clone());
    let issued = state.tokens.issue(&scope, policy, token, now);
    let mut body = token_json(&issued);
    if is_sso {
        let mode = client.unwrap_or(login.protocol);
        body["SsoUrl"] = json!(sso_url(mode, &issued, &secret));
    } else {
        body["Token"] = json!(secret);
    }
    Ok(json!({ "AssetOperationToken": body }))
}

/// Handles `RenewAssetOperationToken`.
pub(crate) fn renew(state: &mut State, now: Timestamp, parameters: &Parameters) -> Result<Value> {
    find_instance(&state.instances, parameters)?;
    let (token_id, token) = (parameters.get("TokenId"), parameters.get("Token"));
    if token_id.is_none() && token.is_none() {
        return Err(Rejection::missing_parameter("TokenId", None));
    }
    state
        .tokens
        .renew(parameters.text("InstanceId"), token_id, token, now)
        .map_err(|error| Rejection::invalid_parameter(error.message()))?;
    Ok(json!({}))
}

/// The members that the responses of both operation modes have.
fn token_json(issued: &TokenState) -> Value {
    json!({
        "TokenId": issued.token_id,
        "ExpireTime": issued.expires.unix(),
        "HasCountLimit": issued.count_left.is_some(),
        "CountLeft": issued.count_left.unwrap_or_default(),
        "MaxRenewCount": issued.max_renew_count,
        "RenewCount": issued.renew_count,
    })
}

/// A single sign-on URL in the format of the real ones, as far as the documentation shows it.
fn sso_url(mode: &str, issued: &TokenState, ticket: &str) -> String {
    // Formatted by hand: the order of the members is part of the format, and `json!` does not preserve it.
    let text = format!(
        "{{\"NODE_COMMON\":{{\"Mode\":{},\"TokenId\":{},\"Ticket\":{}}}}}",
        json!(mode),
        json!(issued.token_id),
        json!(ticket)
    );
    format!("sso://{}", base64::encode(&text).expose_secret())
}
