//! Roles that are assumed with credentials.

use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use super::checks::{check_text, malformed, no_permission};
use super::role_request::{RoleRequest, issue_session};
use crate::operations::Parameters;
use crate::resources::Principal;
use crate::store::State;
use crate::wire::Result;

/// Handles `AssumeRole`.
pub(crate) fn assume_role(
    state: &mut State,
    now: Timestamp,
    parameters: &Parameters,
    caller: Option<&Principal>,
) -> Result<Value> {
    if caller == Some(&Principal::Account) {
        return Err(no_permission("Roles may not be assumed by root accounts."));
    }
    check_text(parameters, "ExternalId", 2..=1224, "=,.@:/-_+")?;
    check_source_identity(parameters)?;
    let role_request = RoleRequest::parse(&state.roles, parameters)?;
    let external_id = role_request.role.external_id.as_deref();
    if external_id.is_some() && external_id != parameters.get("ExternalId") {
        return Err(no_permission(
            "You are not authorized to do this action. You should be authorized by RAM.",
        ));
    }
    let mut body = issue_session(state, now, role_request.session, role_request.seconds);
    if let Some(source) = parameters.get("SourceIdentity") {
        body["SourceIdentity"] = json!(source);
    }
    Ok(body)
}

fn check_source_identity(parameters: &Parameters) -> Result<()> {
    let name = "SourceIdentity";
    check_text(parameters, name, 2..=64, "=,.@-_+")?;
    let source = parameters.text(name);
    let reserved = ["acs:", "aliyun:", "alibabacloud:"];
    if reserved.iter().any(|start| source.starts_with(start)) {
        return Err(malformed(name));
    }
    Ok(())
}
