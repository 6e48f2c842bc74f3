//! Roles that are assumed by whoever has a key.

use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use super::checks::{check_text, no_permission, wrongly_formed};
use super::wanted::{Wanted, assume};
use crate::memory::State;
use crate::operations::Given;
use crate::wire::Checked;
use crate::world::Principal;

/// Answers `AssumeRole`.
pub(crate) fn assume_role(
    state: &mut State,
    now: Timestamp,
    given: &Given,
    caller: Option<&Principal>,
) -> Checked<Value> {
    if caller == Some(&Principal::Account) {
        return Err(no_permission("Roles may not be assumed by root accounts."));
    }
    check_text(given, "ExternalId", 2..=1224, "=,.@:/-_+")?;
    check_source_identity(given)?;
    let wanted = Wanted::read(&state.roles, given)?;
    let external_id = wanted.role.external_id.as_deref();
    if external_id.is_some() && external_id != given.get("ExternalId") {
        return Err(no_permission(
            "You are not authorized to do this action. You should be authorized by RAM.",
        ));
    }
    let mut answer = assume(state, now, wanted.session, wanted.seconds);
    if let Some(source) = given.get("SourceIdentity") {
        answer["SourceIdentity"] = json!(source);
    }
    Ok(answer)
}

fn check_source_identity(given: &Given) -> Checked<()> {
    let name = "SourceIdentity";
    check_text(given, name, 2..=64, "=,.@-_+")?;
    let source = given.text(name);
    let reserved = ["acs:", "aliyun:", "alibabacloud:"];
    if reserved.iter().any(|start| source.starts_with(start)) {
        return Err(wrongly_formed(name));
    }
    Ok(())
}
