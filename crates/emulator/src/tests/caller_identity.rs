//! The owners of credentials, as `GetCallerIdentity` reports them.

use aliyun_sign::Credentials;
use serde_json::{Value, json};

use super::request::call;
use super::sts::{assume, issued_credentials, sts};
use crate::emulator::Emulator;
use crate::resources::{OidcProvider, Principal, Role, demo};
use crate::store::State;

/// The response of `GetCallerIdentity` without the request ID.
fn identity(state: &mut State, credentials: Credentials) -> Value {
    let response = call(state, sts("GetCallerIdentity").credentials(credentials));
    assert_eq!(response.status, 200, "{}", response.text);
    let mut body = response.json();
    let members = body.as_object_mut().unwrap();
    assert!(members.remove("RequestId").is_some());
    body
}

#[test]
fn the_demo_credentials_have_their_owners() {
    let mut state = State::new();
    let user = identity(&mut state, demo::credentials());
    let id = user["UserId"].as_str().unwrap();
    assert!(id.len() == 18 && id.bytes().all(|byte| byte.is_ascii_digit()));
    let expected = json!({
        "AccountId": "1234567890123456",
        "Arn": "acs:ram::1234567890123456:user/demo-user",
        "IdentityType": "RAMUser",
        "PrincipalId": id,
        "UserId": id,
    });
    assert_eq!(user, expected);
    assert_eq!(identity(&mut state, demo::bearer_credentials()), expected);

    let session = identity(&mut state, demo::sts_credentials());
    let role_id = session["RoleId"].as_str().unwrap();
    let expected = json!({
        "AccountId": "1234567890123456",
        "Arn": "acs:ram::1234567890123456:assumed-role/demo-role/demo-session",
        "IdentityType": "AssumedRoleUser",
        "PrincipalId": format!("{role_id}:demo-session"),
        "RoleId": role_id,
    });
    assert_eq!(session, expected);
}

#[test]
fn issued_credentials_belong_to_their_session() {
    let mut state = State::new();
    let response = call(&mut state, assume());
    let identity = identity(&mut state, issued_credentials(&response));
    let arn = "acs:ram::1234567890123456:assumed-role/demo-role/alice";
    assert_eq!(identity["Arn"], arn);
    let id = &response.json()["AssumedRoleUser"]["AssumedRoleId"];
    assert_eq!(&identity["PrincipalId"], id);
}

#[test]
fn added_credentials_have_their_owners() {
    let mut state = State::new();
    let account = Credentials::access_key("account", "secret");
    state.keys.add(account.clone(), Principal::Account);
    let expected = json!({
        "AccountId": "1234567890123456",
        "Arn": "acs:ram::1234567890123456:root",
        "IdentityType": "Account",
        "PrincipalId": "1234567890123456",
        "UserId": "1234567890123456",
    });
    assert_eq!(identity(&mut state, account), expected);
    for (credentials, resource) in [
        (Credentials::access_key("own", "secret"), "user/own"),
        (
            Credentials::sts("own", "secret", "token"),
            "assumed-role/demo-role/own",
        ),
        (Credentials::bearer("own"), "user/demo-user"),
    ] {
        let principal = Principal::default_for(&credentials);
        state.keys.add(credentials.clone(), principal);
        let arn = format!("acs:ram::1234567890123456:{resource}");
        assert_eq!(identity(&mut state, credentials)["Arn"], arn);
    }
}

#[test]
fn arns_match_the_demo_constants() {
    assert_eq!(Role::new(demo::ROLE_NAME).arn(), demo::ROLE_ARN);
    let provider = OidcProvider::new("demo-provider");
    assert_eq!(provider.arn(), demo::OIDC_PROVIDER_ARN);
}

#[test]
fn a_builder_hides_secrets_in_debug() {
    let builder = Emulator::builder()
        .account_credentials(Credentials::access_key("account", "hunter2"))
        .role(Role::new("ops").external_id("agreed"))
        .oidc_provider(OidcProvider::new("cluster").token("hunter2"));
    assert!(!format!("{builder:?}").contains("hunter2"));
}
