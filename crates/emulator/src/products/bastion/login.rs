//! The account that an O&M token logs in to.

use aliyun_core::model::base64;

use super::checks::{one_of, unknown_resource};
use crate::operations::Parameters;
use crate::resources::Asset;
use crate::wire::{Rejection, Result};

const HOST_PROTOCOLS: [&str; 2] = ["SSH", "RDP"];
const DATABASE_PROTOCOLS: [&str; 4] = ["Oracle", "PostgreSQL", "MySQL", "SQLServer"];

/// The account of a request, and how to log in to it.
pub(super) struct Login<'a> {
    pub(super) account_name: &'a str,
    /// The protocol; empty if it is unknown.
    pub(super) protocol: &'a str,
    /// The bastion host does not manage the account: the request contains its name and password.
    is_custom: bool,
}

/// Finds the account of the asset, or takes the custom account of the request.
pub(super) fn find_login<'a>(parameters: &'a Parameters, asset: &'a Asset) -> Result<Login<'a>> {
    let protocols: &[&str] = match asset.kind {
        "Host" => &HOST_PROTOCOLS,
        _ => &DATABASE_PROTOCOLS,
    };
    let protocol = one_of(parameters, "AssetAccountProtocolName", protocols)?;
    let password = parameters.get("AssetAccountPassword");
    if password.is_some_and(|password| !base64::is_valid(password)) {
        return Err(Rejection::invalid_parameter(
            "AssetAccountPassword must be Base64.",
        ));
    }
    let (id, name) = (
        parameters.get("AssetAccountId"),
        parameters.get("AssetAccountName"),
    );
    // If there are both, the ID takes precedence.
    if let (None, Some(name), Some(_)) = (id, name, password) {
        let protocol = protocol.ok_or_else(|| {
            Rejection::invalid_parameter("AssetAccountPassword needs AssetAccountProtocolName.")
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
            found.ok_or_else(|| unknown_resource("AssetAccountId"))?
        }
        (None, Some(name)) => {
            // Several accounts can have the same name, one for each protocol.
            let mut named = asset.accounts.iter().filter(|account| account.name == name);
            let first = named.clone().next();
            let found = named.find(|account| Some(&*account.protocol) == protocol);
            found
                .or(first)
                .ok_or_else(|| unknown_resource("AssetAccountName"))?
        }
        (None, None) => {
            return Err(Rejection::invalid_parameter(
                "AssetAccountId or AssetAccountName is needed.",
            ));
        }
    };
    if protocol.is_some_and(|protocol| protocol != account.protocol) {
        return Err(Rejection::invalid_parameter(
            "AssetAccountProtocolName is not that of the account.",
        ));
    }
    Ok(Login {
        account_name: &account.name,
        protocol: &account.protocol,
        is_custom: false,
    })
}

/// Checks the parameters that single sign-on requires in addition, which depend on the protocol.
pub(super) fn check_sso_parameters(parameters: &Parameters, login: &Login<'_>) -> Result<()> {
    let needed = match login.protocol {
        "SSH" => &["SsoClient"][..],
        "Oracle" if login.is_custom => &["LoginAttribute", "DatabaseSchema"],
        "Oracle" => &["LoginAttribute"],
        "PostgreSQL" if login.is_custom => &["DatabaseSchema"],
        _ => &[],
    };
    match needed.iter().find(|name| parameters.get(name).is_none()) {
        Some(name) => Err(Rejection::invalid_parameter(&format!(
            "OperationMode Sso with {} needs {name}.",
            login.protocol
        ))),
        None => Ok(()),
    }
}
