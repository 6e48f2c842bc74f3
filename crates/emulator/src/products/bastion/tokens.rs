//! The tokens of a bastion host: they are issued and renewed.

use aliyun_core::model::base64;
use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use super::checks::{instance, one_of, unknown};
use super::login::{check_single_sign_on, login};
use crate::memory::{Purpose, State, TokenState, random};
use crate::operations::Given;
use crate::wire::{Checked, Rejection};

/// Answers `GenerateAssetOperationToken`.
pub(crate) fn generate(state: &mut State, now: Timestamp, given: &Given) -> Checked<Value> {
    let instance = instance(&state.instances, given)?;
    let asset_type = one_of(given, "AssetType", &["Host", "Database"])?.unwrap_or_default();
    let asset_id = given.text("AssetId");
    let asset = instance
        .find(asset_type, asset_id)
        .ok_or_else(|| unknown("AssetId"))?;
    let login = login(given, asset)?;
    let is_sso = one_of(given, "OperationMode", &["WebToken", "Sso"])? == Some("Sso");
    let client = one_of(given, "SsoClient", &["ssh", "sftp"])?;
    one_of(given, "LoginAttribute", &["SERVICENAME", "SID"])?;
    if is_sso {
        check_single_sign_on(given, &login)?;
    }

    let policy = instance.policy;
    let purpose = Purpose {
        instance_id: given.text("InstanceId"),
        asset_type,
        asset_id,
        account_name: login.account_name,
    };
    let secret = random::operation_token(state.random);
    let token = (!is_sso).then(|| secret.clone());
    let issued = state.tokens.issue(&purpose, policy, token, now);
    let mut answer = describe(&issued);
    if is_sso {
        let mode = client.unwrap_or(login.protocol);
        answer["SsoUrl"] = json!(single_sign_on(mode, &issued, &secret));
    } else {
        answer["Token"] = json!(secret);
    }
    Ok(json!({ "AssetOperationToken": answer }))
}

/// Answers `RenewAssetOperationToken`.
pub(crate) fn renew(state: &mut State, now: Timestamp, given: &Given) -> Checked<Value> {
    instance(&state.instances, given)?;
    let (token_id, token) = (given.get("TokenId"), given.get("Token"));
    if token_id.is_none() && token.is_none() {
        return Err(Rejection::missing("TokenId", None));
    }
    state
        .tokens
        .renew(given.text("InstanceId"), token_id, token, now)
        .map_err(|error| Rejection::invalid(error.explain()))?;
    Ok(json!({}))
}

/// The members every mode has.
fn describe(issued: &TokenState) -> Value {
    json!({
        "TokenId": issued.token_id,
        "ExpireTime": issued.expires.unix(),
        "HasCountLimit": issued.count_left.is_some(),
        "CountLeft": issued.count_left.unwrap_or_default(),
        "MaxRenewCount": issued.max_renew_count,
        "RenewCount": issued.renew_count,
    })
}

/// An address in the shape of the real ones, of which no more is public than how they begin.
fn single_sign_on(mode: &str, issued: &TokenState, ticket: &str) -> String {
    // Put together by hand, because the first two names are the shape.
    let text = format!(
        "{{\"NODE_COMMON\":{{\"Mode\":{},\"TokenId\":{},\"Ticket\":{}}}}}",
        json!(mode),
        json!(issued.token_id),
        json!(ticket)
    );
    format!("sso://{}", base64::encode(&text).expose_secret())
}
