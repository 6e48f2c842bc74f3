//! What a bastion host does with a request that has been let in.

use std::collections::BTreeMap;

use aliyun_core::model::base64;
use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use crate::memory::{Purpose, State, TokenState, random};
use crate::operations::Given;
use crate::wire::{Checked, Rejection};
use crate::world::{Asset, Instance};

const HOST_PROTOCOLS: [&str; 2] = ["SSH", "RDP"];
const DATABASE_PROTOCOLS: [&str; 4] = ["Oracle", "PostgreSQL", "MySQL", "SQLServer"];

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

/// The bastion host of a request.
pub(crate) fn instance<'s>(
    known: &'s BTreeMap<String, Instance>,
    given: &Given,
) -> Checked<&'s Instance> {
    let instance = known.get(given.text("InstanceId"));
    instance.ok_or_else(|| unknown("InstanceId"))
}

/// The account of a request and how one logs on to it.
struct Login<'a> {
    account_name: &'a str,
    /// Empty if nothing says which.
    protocol: &'a str,
    /// The bastion host does not keep the account; name and password come with the request.
    is_custom: bool,
}

/// Finds the account, or takes the one the request brings along.
fn login<'a>(given: &'a Given, asset: &'a Asset) -> Checked<Login<'a>> {
    let protocols: &[&str] = match asset.kind {
        "Host" => &HOST_PROTOCOLS,
        _ => &DATABASE_PROTOCOLS,
    };
    let protocol = one_of(given, "AssetAccountProtocolName", protocols)?;
    let password = given.get("AssetAccountPassword");
    if password.is_some_and(|password| !base64::is_valid(password)) {
        return Err(Rejection::invalid("AssetAccountPassword must be Base64."));
    }
    let (id, name) = (given.get("AssetAccountId"), given.get("AssetAccountName"));
    // With both, the id wins.
    if let (None, Some(name), Some(_)) = (id, name, password) {
        let protocol = protocol.ok_or_else(|| {
            Rejection::invalid("AssetAccountPassword needs AssetAccountProtocolName.")
        })?;
        return Ok(Login {
            account_name: name,
            protocol,
            is_custom: true,
        });
    }
    let account = match (id, name) {
        (Some(id), _) => {
            let found = asset.accounts.iter().find(|account| account.id == id);
            found.ok_or_else(|| unknown("AssetAccountId"))?
        }
        (None, Some(name)) => {
            // One name can belong to several accounts, one for each protocol.
            let mut named = asset.accounts.iter().filter(|account| account.name == name);
            let first = named.clone().next();
            let found = named.find(|account| Some(&*account.protocol) == protocol);
            found.or(first).ok_or_else(|| unknown("AssetAccountName"))?
        }
        (None, None) => {
            return Err(Rejection::invalid(
                "AssetAccountId or AssetAccountName is needed.",
            ));
        }
    };
    if protocol.is_some_and(|protocol| protocol != account.protocol) {
        return Err(Rejection::invalid(
            "AssetAccountProtocolName is not that of the account.",
        ));
    }
    Ok(Login {
        account_name: &account.name,
        protocol: &account.protocol,
        is_custom: false,
    })
}

/// What single sign-on needs besides, which depends on the protocol.
fn check_single_sign_on(given: &Given, login: &Login<'_>) -> Checked<()> {
    let needed = match login.protocol {
        "SSH" => &["SsoClient"][..],
        "Oracle" if login.is_custom => &["LoginAttribute", "DatabaseSchema"],
        "Oracle" => &["LoginAttribute"],
        "PostgreSQL" if login.is_custom => &["DatabaseSchema"],
        _ => &[],
    };
    match needed.iter().find(|name| given.get(name).is_none()) {
        Some(name) => Err(Rejection::invalid(&format!(
            "OperationMode Sso with {} needs {name}.",
            login.protocol
        ))),
        None => Ok(()),
    }
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

/// A parameter that has one of a few values, if it is given.
fn one_of<'a>(given: &'a Given, name: &str, values: &[&str]) -> Checked<Option<&'a str>> {
    match given.get(name) {
        Some(value) if !values.contains(&value) => Err(Rejection::invalid(&format!(
            "{name} must be one of: {}.",
            values.join(", ")
        ))),
        value => Ok(value),
    }
}

/// The error for an id of something that is not there.
pub(crate) fn unknown(name: &str) -> Rejection {
    Rejection::invalid(&format!("{name} is not known."))
}
