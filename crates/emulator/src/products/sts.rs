//! What STS does with a request that has been let in.
//!
//! Its errors are those that the vendor
//! [documents](https://help.aliyun.com/zh/ram/developer-reference/api-sts-2015-04-01-errorcodes).

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use crate::memory::State;
use crate::operations::Given;
use crate::wire::{Checked, Rejection};
use crate::world::{Principal, Role, Session};

/// How long a role is assumed at the least, in seconds.
const SHORTEST: u64 = 900;
/// How long a role is assumed if nobody says so and it can be that long, in seconds.
const USUAL: u64 = 3600;
/// How long a policy can be, in bytes.
const POLICY_LIMIT: usize = 2048;

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

/// Answers `AssumeRoleWithOIDC`.
pub(crate) fn assume_role_with_oidc(
    state: &mut State,
    now: Timestamp,
    given: &Given,
) -> Checked<Value> {
    let provider_arn = required(given, "OIDCProviderArn")?;
    required(given, "RoleArn")?;
    let provider = state.oidc_providers.get(provider_arn).ok_or_else(|| {
        let code = "AuthenticationFail.NoPermission";
        Rejection::new(401, code, "No such OIDC Provider registered.")
    })?;
    let text = given.text("OIDCToken");
    let refused = |kind: &str, message: &str| {
        Rejection::new(401, format!("AuthenticationFail.OIDCToken.{kind}"), message)
    };
    if !(4..=20_000).contains(&text.len()) {
        return Err(match text {
            "" => refused("Invalid", "The OIDCToken can not empty."),
            _ => refused("Invalid", "The OIDCToken must have 4 to 20,000 characters."),
        });
    }
    let token = provider.find(text).ok_or_else(|| {
        // What other tokens say is not read, but for whether they could be any at all.
        if text.split('.').count() == 3 {
            let message = "OIDC token validate failed: invalid signature.";
            refused("InvalidSignature", message)
        } else {
            let message = "The number of Jwt field should be divided into 3 parts with '.' .";
            refused("Invalid", message)
        }
    })?;
    let expires = token.expires;
    if expires.is_some_and(|expires| expires <= now) {
        return Err(refused("Expired", "This JsonWebToken is expired."));
    }
    let wanted = Wanted::read(&state.roles, given)?;
    let mut answer = assume(state, now, wanted.session, wanted.seconds);
    answer["OIDCTokenInfo"] = json!({
        "Issuer": "https://oidc.example.com",
        "Subject": "subject-1",
        "ClientIds": "client-1",
        "VerificationInfo": "Success",
    });
    if let Some(expires) = expires {
        answer["OIDCTokenInfo"]["ExpirationTime"] = json!(expires.iso8601().as_str());
    }
    Ok(answer)
}

/// Answers `AssumeRoleWithSAML`. There are no SAML providers, so it can only be refused.
pub(crate) fn assume_role_with_saml(given: &Given) -> Checked<Value> {
    for name in ["SAMLAssertion", "SAMLProviderArn", "RoleArn"] {
        required(given, name)?;
    }
    Err(Rejection::new(
        404,
        "EntityNotExist.SAMLProvider",
        "Can not find SAML provider.",
    ))
}

/// Answers `GetCallerIdentity`.
pub(crate) fn caller_identity(caller: Option<&Principal>) -> Checked<Value> {
    let caller = caller.ok_or_else(|| Rejection::missing("AccessKeyId", None))?;
    Ok(caller.identity())
}

/// What everybody says who wants to assume a role.
struct Wanted<'s> {
    role: &'s Role,
    session: Session,
    seconds: u64,
}

impl<'s> Wanted<'s> {
    fn read(roles: &'s BTreeMap<String, Role>, given: &Given) -> Checked<Self> {
        let arn = given.text("RoleArn");
        if !is_role_arn(arn) {
            return Err(wrongly_formed("RoleArn"));
        }
        check_text(given, "RoleSessionName", 2..=64, ".@-_")?;
        check_policy(given)?;
        let role = roles.get(arn).ok_or_else(|| {
            let code = "EntityNotExist.Role";
            Rejection::new(404, code, "The specified Role not exists.")
        })?;
        Ok(Self {
            role,
            session: Session::new(&role.name, given.text("RoleSessionName")),
            seconds: seconds(given, role.max_session_duration.as_secs())?,
        })
    }
}

/// Lets somebody be a role for a while.
fn assume(state: &mut State, now: Timestamp, session: Session, seconds: u64) -> Value {
    let user = session.assumed_role_user();
    let issued = state.keys.issue(state.random, session, seconds, now);
    json!({ "AssumedRoleUser": user, "Credentials": issued.json() })
}

fn seconds(given: &Given, longest: u64) -> Checked<u64> {
    let Some(value) = given.value("DurationSeconds") else {
        return Ok(USUAL.min(longest));
    };
    let seconds = value.as_u64();
    let seconds = seconds.filter(|seconds| (SHORTEST..=longest).contains(seconds));
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

/// A policy has a version and statements. What they allow is not looked at.
fn check_policy(given: &Given) -> Checked<()> {
    let Some(policy) = given.get("Policy") else {
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

/// A parameter that has so many letters, digits and characters of these, if it is given.
fn check_text(
    given: &Given,
    name: &str,
    length: RangeInclusive<usize>,
    others: &str,
) -> Checked<()> {
    match given.get(name) {
        Some(text) if !length.contains(&text.len()) || !is_made_of(text, others) => {
            Err(wrongly_formed(name))
        }
        _ => Ok(()),
    }
}

/// Whether a text is `acs:ram::<account>:role/<name>`.
fn is_role_arn(text: &str) -> bool {
    let parts = text
        .strip_prefix("acs:ram::")
        .and_then(|rest| rest.split_once(":role/"));
    parts.is_some_and(|(account, name)| {
        let is_number = account.bytes().all(|byte| byte.is_ascii_digit());
        is_number && !account.is_empty() && !name.is_empty() && is_made_of(name, ".@-_")
    })
}

fn is_made_of(text: &str, others: &str) -> bool {
    let mut characters = text.chars();
    characters.all(|one| one.is_ascii_alphanumeric() || others.contains(one))
}

/// The text of a parameter that the documents of these operations do not let the gateway miss.
fn required<'a>(given: &'a Given, name: &str) -> Checked<&'a str> {
    given.get(name).ok_or_else(|| {
        let message = format!("Parameter {name} is required.");
        Rejection::new(400, format!("MissingParameter.{name}"), message)
    })
}

fn wrongly_formed(name: &str) -> Rejection {
    let message = format!("The parameter {name} is wrongly formed.");
    Rejection::new(400, format!("InvalidParameter.{name}"), message)
}

fn no_permission(message: &str) -> Rejection {
    Rejection::new(403, "NoPermission", message)
}
