//! `GenerateAssetOperationToken` and `RenewAssetOperationToken`.

use aliyun_sign::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::request::{Call, NOW, Response, assert_fails, call, call_new, generate, renew, send_at};
use crate::resources::{Asset, Instance, TokenPolicy, demo};
use crate::store::State;

fn issued_token(response: &Response) -> Value {
    assert_eq!(response.status, 200, "{}", response.text);
    response.json()["AssetOperationToken"].take()
}

fn custom(protocol: &str) -> Call {
    let call = generate()
        .without("AssetAccountId")
        .with("AssetAccountName", "deploy")
        .with("AssetAccountPassword", "dGVzdHBhc3N3b3Jk")
        .with("AssetAccountProtocolName", protocol);
    match protocol {
        "SSH" | "RDP" => call,
        _ => call
            .with("AssetType", "Database")
            .with("AssetId", demo::DATABASE_ID),
    }
}

#[test]
fn a_token_comes_with_its_limits() {
    let mut state = State::new();
    let token = issued_token(&call(&mut state, generate()));
    assert_eq!(token["TokenId"], "1");
    assert_eq!(token["ExpireTime"], NOW.unix() + 3600);
    assert_eq!(token["HasCountLimit"], true);
    assert_eq!(token["CountLeft"], 10);
    assert_eq!(token["MaxRenewCount"], 10);
    assert_eq!(token["RenewCount"], 0);
    assert!(token.get("SsoUrl").is_none());
    let text = token["Token"].as_str().unwrap();
    assert_eq!(text.len(), 64);
    let state = state.tokens.state("1").unwrap();
    assert_eq!(
        (&*state.asset_id, &*state.account_name),
        (demo::HOST_ID, "root")
    );
}

#[test]
fn the_token_policy_of_the_bastion_host_applies() {
    let policy = TokenPolicy::new()
        .uses(None)
        .renewals(0)
        .validity(std::time::Duration::from_secs(60));
    let mut state = State::new();
    let asset = Asset::host("11").account("1", "root", "SSH");
    state.add_instance(Instance::new("bh").asset(asset).token_policy(policy));
    let token = issued_token(&call(&mut state, generate().with("InstanceId", "bh")));
    assert_eq!(token["ExpireTime"], NOW.unix() + 60);
    assert_eq!(token["HasCountLimit"], false);
    assert_eq!(token["MaxRenewCount"], 0);
    let renewal = renew().with("InstanceId", "bh").with("TokenId", "1");
    assert_eq!(call(&mut state, renewal).code(), "InvalidParameter");
}

#[test]
fn single_sign_on_returns_a_url_and_no_token() {
    let call = generate()
        .with("OperationMode", "Sso")
        .with("SsoClient", "sftp");
    let token = issued_token(&call_new(call));
    assert!(token.get("Token").is_none());
    let url = token["SsoUrl"].as_str().unwrap();
    let text = STANDARD
        .decode(url.strip_prefix("sso://").unwrap())
        .unwrap();
    let text = String::from_utf8(text).unwrap();
    assert!(
        text.starts_with("{\"NODE_COMMON\":{\"Mode\":\"sftp\""),
        "{text}"
    );
    serde_json::from_str::<Value>(&text).unwrap();
}

#[test]
fn accounts_are_found_by_id_or_name_or_are_custom() {
    let named = |name| {
        generate()
            .without("AssetAccountId")
            .with("AssetAccountName", name)
    };
    let database = generate()
        .with("AssetType", "Database")
        .with("AssetId", demo::DATABASE_ID)
        .with("AssetAccountId", demo::DATABASE_ACCOUNT_ID);
    for call in [
        named(demo::HOST_ACCOUNT_NAME),
        named(demo::RDP_ACCOUNT_NAME).with("AssetAccountProtocolName", "RDP"),
        // The ID takes precedence.
        generate().with("AssetAccountName", "unknown"),
        database,
        custom("SSH"),
        custom("Oracle"),
        generate()
            .with("RegionId", "cn-hangzhou")
            .with("OperationMode", "WebToken")
            .with("OperationNote", "note"),
    ] {
        issued_token(&call_new(call));
    }
}

#[test]
fn invalid_token_parameters_are_rejected() {
    let sso = |protocol| custom(protocol).with("OperationMode", "Sso");
    let no_account = generate().without("AssetAccountId");
    for (call, why) in [
        (
            generate().with("InstanceId", "x"),
            "InstanceId is not known.",
        ),
        (generate().with("AssetId", "x"), "AssetId is not known."),
        (
            generate().with("AssetType", "Database"),
            "AssetId is not known.",
        ),
        (
            generate().with("AssetAccountId", "x"),
            "AssetAccountId is not known.",
        ),
        (
            no_account.clone().with("AssetAccountName", "x"),
            "AssetAccountName is not known.",
        ),
        (no_account, "AssetAccountId or AssetAccountName is needed."),
        (
            generate().with("AssetType", "host"),
            "AssetType must be one of: Host, Database.",
        ),
        (
            generate().with("OperationMode", "x"),
            "OperationMode must be one of: WebToken, Sso.",
        ),
        (
            generate().with("SsoClient", "x"),
            "SsoClient must be one of: ssh, sftp.",
        ),
        (
            generate().with("LoginAttribute", "x"),
            "LoginAttribute must be one of: SERVICENAME, SID.",
        ),
        (
            custom("SSH")
                .with("AssetType", "Database")
                .with("AssetId", demo::DATABASE_ID),
            "AssetAccountProtocolName must be one of: Oracle, PostgreSQL, MySQL, SQLServer.",
        ),
        (
            generate().with("AssetAccountProtocolName", "RDP"),
            "AssetAccountProtocolName is not that of the account.",
        ),
        (
            custom("SSH").without("AssetAccountProtocolName"),
            "AssetAccountPassword needs AssetAccountProtocolName.",
        ),
        (
            custom("SSH").with("AssetAccountPassword", "plain!"),
            "AssetAccountPassword must be Base64.",
        ),
        (sso("SSH"), "OperationMode Sso with SSH needs SsoClient."),
        (
            generate().with("OperationMode", "Sso"),
            "OperationMode Sso with SSH needs SsoClient.",
        ),
        (
            sso("Oracle"),
            "OperationMode Sso with Oracle needs LoginAttribute.",
        ),
        (
            sso("Oracle").with("LoginAttribute", "SID"),
            "OperationMode Sso with Oracle needs DatabaseSchema.",
        ),
        (
            sso("PostgreSQL"),
            "OperationMode Sso with PostgreSQL needs DatabaseSchema.",
        ),
        (
            generate().with("AssetID", "11"),
            "GenerateAssetOperationToken has no parameter AssetID.",
        ),
    ] {
        let message = format!("The argument is invalid. {why}");
        assert_fails(call, "InvalidParameter", &message);
    }
    for name in ["InstanceId", "AssetType", "AssetId"] {
        let message = format!("{name} is mandatory for this action.");
        assert_fails(
            generate().with(name, ""),
            &format!("Missing{name}"),
            &message,
        );
    }
    issued_token(&call_new(sso("RDP")));
    issued_token(&call_new(sso("MySQL")));
}

#[test]
fn a_token_is_renewed_by_id_or_text_or_both() {
    let mut state = State::new();
    let token = issued_token(&call(&mut state, generate()));
    let text = token["Token"].as_str().unwrap();
    let by_id = renew().with("TokenId", "1");
    let by_text = renew().with("Token", text);
    let by_both = by_text
        .clone()
        .with("TokenId", "1")
        .with("RegionId", "cn-hangzhou");
    for one in [by_id, by_text, by_both] {
        let response = call(&mut state, one);
        assert_eq!(response.status, 200, "{}", response.text);
        let body = response.json();
        assert_eq!(body.as_object().unwrap().len(), 1);
        assert!(body["RequestId"].is_string());
    }
    let state = state.tokens.state("1").unwrap();
    assert_eq!(state.expires.unix(), NOW.unix() + 4 * 3600);
    assert_eq!(state.renew_count, 3);
}

#[test]
fn an_invalid_renewal_is_rejected() {
    let mut state = State::new();
    issued_token(&call(&mut state, generate()));
    let by_id = renew().with("TokenId", "1");
    for (one, code) in [
        (renew(), "MissingTokenId"),
        (
            renew().with("TokenId", "1").with("InstanceId", ""),
            "MissingInstanceId",
        ),
        (renew().with("TokenId", "2"), "InvalidParameter"),
        (renew().with("Token", "guessed"), "InvalidParameter"),
        (by_id.clone().with("Token", "guessed"), "InvalidParameter"),
        (by_id.clone().with("InstanceId", "x"), "InvalidParameter"),
    ] {
        assert_eq!(call(&mut state, one).code(), code);
    }
    let late = Timestamp::from_unix(NOW.unix() + 3600);
    let response = send_at(&mut state, late, &by_id.nonce("late").at(late).acs3());
    assert_eq!(response.code(), "InvalidParameter");
}
