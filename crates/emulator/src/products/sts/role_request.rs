//! The parameters that `AssumeRole` and `AssumeRoleWithOIDC` share.

use std::collections::BTreeMap;

use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use super::checks::{check_text, is_role_arn, malformed};
use crate::operations::Parameters;
use crate::resources::{Role, Session};
use crate::store::State;
use crate::wire::{Rejection, Result};

/// The shortest duration of a session, in seconds.
const MIN_DURATION: u64 = 900;
/// The duration of a session without `DurationSeconds`, in seconds, unless the role allows less.
const DEFAULT_DURATION: u64 = 3600;
/// The longest policy, in bytes.
const POLICY_LIMIT: usize = 2048;

/// The role and the session of a request.
pub(super) struct RoleRequest<'s> {
    pub(super) role: &'s Role,
    pub(super) session: Session,
    pub(super) seconds: u64,
}

impl<'s> RoleRequest<'s> {
    pub(super) fn parse(
        roles: &'s BTreeMap<String, Role>,
        parameters: &Parameters,
    ) -> Result<Self> {
        let arn = parameters.text("RoleArn");
        if !is_role_arn(arn) {
            return Err(malformed("RoleArn"));
        }
        check_text(parameters, "RoleSessionName", 2..=64, ".@-_")?;
        check_policy(parameters)?;
        let role = roles.get(arn).ok_or_else(|| {
            let code = "EntityNotExist.Role";
            Rejection::new(404, code, "The specified Role not exists.")
        })?;
        Ok(Self {
            role,
            session: Session::new(&role.name, parameters.text("RoleSessionName")),
            seconds: duration_seconds(parameters, role.max_session_duration.as_secs())?,
        })
    }
}

/// Issues the credentials of a session and returns the response body.
pub(super) fn issue_session(
    state: &mut State,
    now: Timestamp,
    session: Session,
    seconds: u64,
) -> Value {
    let user = session.assumed_role_user_json();
    let issued = state.keys.issue(state.random, session, seconds, now);
    json!({ "AssumedRoleUser": user, "Credentials": issued.json() })
}

fn duration_seconds(parameters: &Parameters, longest: u64) -> Result<u64> {
    let Some(value) = parameters.value("DurationSeconds") else {
        return Ok(DEFAULT_DURATION.min(longest));
    };
    let seconds = value.as_u64();
    let seconds = seconds.filter(|seconds| (MIN_DURATION..=longest).contains(seconds));
    seconds.ok_or_else(|| {
        let longest = match longest {
            hours if hours % 3600 == 0 => format!("{}hr", hours / 3600),
            other => format!("{}min", other / 60),
        };
        Rejection::new(
            400,
            "InvalidParameter.DurationSeconds",
            format!("The Min/Max value of DurationSeconds is 15min/{longest}."),
        )
    })
}

/// Checks that a policy has a version and statements, which are not evaluated.
fn check_policy(parameters: &Parameters) -> Result<()> {
    let Some(policy) = parameters.get("Policy") else {
        return Ok(());
    };
    if policy.len() > POLICY_LIMIT {
        return Err(Rejection::new(
            400,
            "InvalidParameter.PolicySize",
            format!("The size of Policy must be smaller than {POLICY_LIMIT} bytes."),
        ));
    }
    let policy: Value = serde_json::from_str(policy).unwrap_or_default();
    if policy["Version"] == "1" && policy["Statement"].is_array() {
        return Ok(());
    }
    Err(Rejection::new(
        400,
        "InvalidParameter.PolicyGrammar",
        "The parameter Policy has not passed grammar check.",
    ))
}
