//! `AssumeRole`.

use std::time::Duration;

use aliyun_sign::Credentials;
use serde_json::Value;

use super::request::{Call, NOW, Response, call, call_new, generate, send_to_new};
use crate::resources::{Principal, Role, demo, later};
use crate::store::State;

/// A call of an STS operation without parameters.
pub(super) fn sts(action: &'static str) -> Call {
    Call {
        version: "2015-04-01",
        action,
        parameters: Vec::new(),
        ..generate()
    }
}

/// A call that assumes the demo role.
pub(super) fn assume() -> Call {
    sts("AssumeRole")
        .with("RoleArn", demo::ROLE_ARN)
        .with("RoleSessionName", "alice")
}

/// The credentials of a response that must be a success.
pub(super) fn issued_credentials(response: &Response) -> Credentials {
    assert_eq!(response.status, 200, "{}", response.text);
    parse_credentials(&response.json()["Credentials"])
}

pub(super) fn parse_credentials(credentials: &Value) -> Credentials {
    let [id, secret, token] = ["AccessKeyId", "AccessKeySecret", "SecurityToken"]
        .map(|name| credentials[name].as_str().unwrap());
    Credentials::sts(id, secret, token)
}

/// Asserts that a call is rejected and returns the error message.
fn assert_rejected(state: &mut State, one: Call, status: u16, code: &str) -> String {
    let shown = format!("{:?}", one.parameters);
    let response = call(state, one);
    assert_eq!(
        (response.status, &*response.code()),
        (status, code),
        "{shown}"
    );
    response.message()
}

#[test]
fn an_assumed_role_has_credentials() {
    let call = assume().with("Format", "JSON");
    for request in [call.acs3(), call.rpc(), call.rpc_form()] {
        let response = send_to_new(&request);
        let key = issued_credentials(&response);
        assert!(key.access_key_id().unwrap().starts_with("STS."));
        let body = response.json();
        let user = &body["AssumedRoleUser"];
        let arn = "acs:ram::1234567890123456:role/demo-role/alice";
        assert_eq!(user["Arn"], arn);
        let id = user["AssumedRoleId"].as_str().unwrap();
        assert_eq!((id.len(), &id[18..]), (24, ":alice"));
        assert_eq!(body["Credentials"]["Expiration"], "2024-07-01T01:00:12Z");
        assert!(body["RequestId"].is_string());
        assert!(body.get("SourceIdentity").is_none());
    }
    let response = call_new(assume().with("SourceIdentity", "Alice"));
    assert_eq!(response.json()["SourceIdentity"], "Alice");
}

/// The vendor's older SDKs send a region with every request.
#[test]
fn a_region_is_accepted() {
    issued_credentials(&call_new(assume().with("RegionId", "cn-hangzhou")));
}

#[test]
fn the_session_duration_is_limited_by_the_role() {
    let mut state = State::new();
    let long = Role::new("long").max_session_duration(Duration::from_secs(12 * 3600));
    let short = Role::new("short").max_session_duration(Duration::from_secs(1800));
    let arns = [demo::ROLE_ARN, &long.arn(), &short.arn()].map(str::to_owned);
    state.add_role(long);
    state.add_role(short);
    for (arn, usual, shortest, longest, limits) in [
        (&arns[0], 3600, 900, 3600, "15min/1hr"),
        (&arns[1], 3600, 900, 43_200, "15min/12hr"),
        (&arns[2], 1800, 900, 1800, "15min/30min"),
    ] {
        let wanted = assume().with("RoleArn", arn);
        let lasting = |seconds: &str| wanted.clone().with("DurationSeconds", seconds);
        for (call_for, seconds) in [
            (lasting(""), usual),
            (lasting(&shortest.to_string()), shortest),
            (lasting(&longest.to_string()), longest),
        ] {
            let expiration = call(&mut state, call_for).json()["Credentials"]["Expiration"].take();
            assert_eq!(expiration, later(NOW, seconds).iso8601().as_str());
        }
        for seconds in [
            &*(shortest - 1).to_string(),
            &*(longest + 1).to_string(),
            "0",
            "-900",
            "1e3",
            "an hour",
        ] {
            let code = "InvalidParameter.DurationSeconds";
            let message = assert_rejected(&mut state, lasting(seconds), 400, code);
            assert!(message.contains(limits), "{message}");
        }
    }
}

#[test]
fn malformed_parameters_are_rejected() {
    let long = "a".repeat(65);
    for (name, values) in [
        (
            "RoleArn",
            &[
                "demo-role",
                "acs:ram::1234567890123456:user/demo-role",
                "acs:ram::x:role/demo-role",
                "acs:ram:::role/demo-role",
                "acs:ram::1234567890123456:role/",
                "acs:ram::1234567890123456:role/demo-role/alice",
                " acs:ram::1234567890123456:role/demo-role",
            ][..],
        ),
        (
            "RoleSessionName",
            &["a", &long, "a b", "a/b", "a:b", "\u{503c}\u{503c}"],
        ),
        ("ExternalId", &["a", "a b", "a\u{503c}"]),
        ("SourceIdentity", &["a", &long, "a:b", "aliyun:a"]),
    ] {
        for value in values {
            let code = format!("InvalidParameter.{name}");
            assert_rejected(&mut State::new(), assume().with(name, value), 400, &code);
        }
    }
    for name in ["RoleArn", "RoleSessionName"] {
        let code = format!("Missing{name}");
        assert_rejected(&mut State::new(), assume().without(name), 400, &code);
    }
    for name in ["aB", "0.@-_", &long[..64]] {
        issued_credentials(&call_new(assume().with("RoleSessionName", name)));
    }
}

#[test]
fn an_invalid_policy_is_rejected() {
    let policy =
        r#"{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#;
    issued_credentials(&call_new(assume().with("Policy", policy)));
    for invalid in ["x", "{", "[]", "1", "{}", r#"{"Version":"1"}"#] {
        let code = "InvalidParameter.PolicyGrammar";
        assert_rejected(
            &mut State::new(),
            assume().with("Policy", invalid),
            400,
            code,
        );
    }
    let long = format!("{policy}{}", " ".repeat(2048 - policy.len()));
    issued_credentials(&call_new(assume().with("Policy", &long)));
    let longer = assume().with("Policy", &(long + " "));
    let code = "InvalidParameter.PolicySize";
    assert_rejected(&mut State::new(), longer, 400, code);
}

#[test]
fn an_unknown_role_is_rejected() {
    for arn in [
        "acs:ram::1234567890123456:role/unknown",
        "acs:ram::6543210987654321:role/demo-role",
    ] {
        let one = assume().with("RoleArn", arn);
        assert_rejected(&mut State::new(), one, 404, "EntityNotExist.Role");
    }
}

#[test]
fn a_required_external_id_must_match() {
    let mut state = State::new();
    let role = Role::new("partner").external_id("agreed/1");
    let wanted = assume().with("RoleArn", &role.arn());
    state.add_role(role);
    issued_credentials(&call(
        &mut state,
        wanted.clone().with("ExternalId", "agreed/1"),
    ));
    for one in [wanted.clone(), wanted.with("ExternalId", "agreed/2")] {
        assert_rejected(&mut state, one, 403, "NoPermission");
    }
    // An external ID that is not required is accepted.
    issued_credentials(&call_new(assume().with("ExternalId", "agreed/1")));
}

#[test]
fn all_credentials_but_the_accounts_may_assume_a_role() {
    let mut state = State::new();
    for credentials in [demo::sts_credentials(), demo::bearer_credentials()] {
        issued_credentials(&call(&mut state, assume().credentials(credentials)));
    }
    let first = issued_credentials(&call(&mut state, assume()));
    let second = issued_credentials(&call(&mut state, assume().credentials(first.clone())));
    assert_ne!(first.access_key_id(), second.access_key_id());

    let account = Credentials::access_key("account", "secret");
    state.keys.add(account.clone(), Principal::Account);
    let one = assume().credentials(account);
    let message = assert_rejected(&mut state, one, 403, "NoPermission");
    assert_eq!(message, "Roles may not be assumed by root accounts.");
}
