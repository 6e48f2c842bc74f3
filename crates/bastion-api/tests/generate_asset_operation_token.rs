//! `GenerateAssetOperationToken`: its requests on the wire, its rules, and how its responses are decoded.

use aliyun_core::call::decode_response;
use aliyun_core::model::Bytes;
use aliyun_core::model::decode::{self, JsonError};
use aliyun_core::operation::Parameters;
use aliyun_core::{Error, ErrorKind, Operation, http};
use bastion_api::generate_asset_operation_token::{
    AssetAccountProtocolName as Protocol, AssetType, DESCRIPTOR, LoginAttribute, OperationMode,
    SsoClient,
};
use bastion_api::{GenerateAssetOperationToken, GenerateAssetOperationTokenResponse};

/// The documented response, exactly as the vendor prints it.
const DOCUMENTED: &str = include_str!("data/generate_asset_operation_token.json");

fn decode(body: &str) -> Result<GenerateAssetOperationTokenResponse, JsonError> {
    decode::object(body.as_bytes())
}

/// The result of a call with this response.
fn result(body: &'static str) -> Result<GenerateAssetOperationTokenResponse, Error> {
    decode_response(&managed(), &http::Response::new(Bytes::from(body)))
}

fn query(operation: &GenerateAssetOperationToken) -> Vec<(String, String)> {
    let parameters = Parameters::from_request(operation.descriptor(), operation).unwrap();
    let pairs = parameters.query().iter();
    pairs
        .map(|(name, value)| (name.to_string(), value.to_string()))
        .collect()
}

/// With the required parameters and no account.
fn bare() -> GenerateAssetOperationToken {
    GenerateAssetOperationToken::new("bastionhost-cn-1", AssetType::Host, "11")
}

/// For an account that the bastion host manages.
fn managed() -> GenerateAssetOperationToken {
    bare().asset_account_id("2")
}

/// For a custom account.
fn custom(protocol: impl Into<Protocol>) -> GenerateAssetOperationToken {
    bare()
        .asset_account_name("root")
        .asset_account_password("testpassword")
        .asset_account_protocol_name(protocol)
}

#[track_caller]
fn accepted(operation: &GenerateAssetOperationToken) {
    assert_eq!(operation.validate(), Ok(()));
}

/// The operation breaks a rule about these parameters, with this message.
#[track_caller]
fn refused(operation: &GenerateAssetOperationToken, parameters: &[&str], message: &str) {
    let error = operation.validate().unwrap_err();
    assert_eq!(error.parameters(), parameters);
    assert_eq!(
        error.to_string(),
        format!("GenerateAssetOperationToken: {message}")
    );
}

#[test]
fn the_documented_response_decodes() {
    let response = decode(DOCUMENTED).unwrap();
    assert_eq!(response.request_id, "EC9BF0F4-8983-491A-BC8C-1B4DD94976DE");
    let token = &response.asset_operation_token;
    assert_eq!(token.count_left, Some(1));
    assert_eq!(token.expire_time, Some(1_709_110_797));
    assert_eq!(token.has_count_limit, Some(true));
    assert_eq!(token.max_renew_count, Some(10));
    assert_eq!(token.renew_count, Some(1));
    assert_eq!(token.token_id.as_deref(), Some("1"));
    let exposed = token.token.as_ref().unwrap().expose_secret();
    assert_eq!(exposed, "NmYyMmEzNmMwYzljNGY******");
    let exposed = token.sso_url.as_ref().unwrap().expose_secret();
    assert_eq!(exposed, "sso://eyJOT0RFX0NPTU1PTiI6eyJNb2R******");
    assert_eq!(result(DOCUMENTED).unwrap(), response);
}

#[test]
fn other_scalar_types_are_converted_and_the_rest_refused() {
    let body = r#"{"RequestId": 7, "New": [], "AssetOperationToken": {
        "CountLeft": "1", "ExpireTime": 1709110797.0, "HasCountLimit": "false",
        "MaxRenewCount": "", "RenewCount": null, "TokenId": 1, "Token": 2, "New": {}}}"#;
    let response = decode(body).unwrap();
    assert_eq!(response.request_id, "7");
    let token = response.asset_operation_token;
    assert_eq!(token.count_left, Some(1));
    assert_eq!(token.expire_time, Some(1_709_110_797));
    assert_eq!(token.has_count_limit, Some(false));
    assert_eq!(token.max_renew_count, None);
    assert_eq!(token.renew_count, None);
    assert_eq!(token.token_id.as_deref(), Some("1"));
    assert_eq!(token.token.unwrap().expose_secret(), "2");
    assert_eq!(token.sso_url, None);

    let error = decode(r#"{"AssetOperationToken": {"ExpireTime": "hunter2"}}"#).unwrap_err();
    assert_eq!(error.path, "AssetOperationToken.ExpireTime");
    assert!(!error.to_string().contains("hunter2"));
}

#[test]
fn a_missing_required_member_is_an_error() {
    for (body, missing) in [
        ("{}", Some("AssetOperationToken")),
        (r#"{"RequestId": "r"}"#, Some("AssetOperationToken")),
        (
            r#"{"RequestId": "r", "AssetOperationToken": null}"#,
            Some("AssetOperationToken"),
        ),
        (
            r#"{"RequestId": "r", "AssetOperationToken": {}}"#,
            Some("AssetOperationToken"),
        ),
        (
            r#"{"AssetOperationToken": {"TokenId": 1}}"#,
            Some("RequestId"),
        ),
        (
            r#"{"RequestId": "r", "AssetOperationToken": {"SsoUrl": "s"}}"#,
            None,
        ),
    ] {
        let found = match result(body).map_err(Error::into_kind) {
            Err(ErrorKind::Decode(error)) => Some(error.path().to_owned()),
            _ => None,
        };
        assert_eq!(found.as_deref(), missing, "{body}");
    }
}

#[test]
fn parameters_are_sent_in_the_order_of_the_documentation() {
    let operation = custom(Protocol::PostgreSql)
        .region_id("cn-hangzhou")
        .asset_account_id("2")
        .operation_mode(OperationMode::Sso)
        .login_attribute(LoginAttribute::ServiceName)
        .database_schema("orcl")
        .sso_client(SsoClient::Sftp)
        .operation_note("comment")
        .extra_query("Zone", "z");
    let pairs = query(&operation);
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("InstanceId", "bastionhost-cn-1"),
            ("RegionId", "cn-hangzhou"),
            ("AssetType", "Host"),
            ("AssetId", "11"),
            ("AssetAccountId", "2"),
            ("AssetAccountName", "root"),
            ("AssetAccountPassword", "dGVzdHBhc3N3b3Jk"),
            ("AssetAccountProtocolName", "PostgreSQL"),
            ("OperationMode", "Sso"),
            ("LoginAttribute", "SERVICENAME"),
            ("DatabaseSchema", "orcl"),
            ("SsoClient", "sftp"),
            ("OperationNote", "comment"),
            ("Zone", "z"),
        ]
    );
    assert_eq!(query(&bare()).len(), 3);
}

#[test]
fn a_required_parameter_must_not_be_empty() {
    let new = GenerateAssetOperationToken::new;
    let with_account = |operation: GenerateAssetOperationToken| operation.asset_account_id("2");
    accepted(&with_account(new("b", AssetType::Database, "11")));
    let message = |name| format!("{name} must not be empty");
    for (operation, name) in [
        (new("", AssetType::Host, "11"), "InstanceId"),
        (new("b", "".into(), "11"), "AssetType"),
        (new("b", AssetType::Host, ""), "AssetId"),
    ] {
        refused(&with_account(operation), &[name], &message(name));
    }
}

#[test]
fn an_account_is_given_by_id_or_name() {
    let names = ["AssetAccountId", "AssetAccountName"];
    let message =
        "AssetAccountId and AssetAccountName are missing; at least one of them is required";
    accepted(&managed());
    accepted(&bare().asset_account_name("root"));
    accepted(&managed().asset_account_name("root"));
    accepted(&bare().asset_account_id("").asset_account_name("root"));
    refused(&bare(), &names, message);
    let empty = bare().asset_account_id("").asset_account_name("");
    refused(&empty, &names, message);
    // A password alone does not name an account.
    let nameless = bare().asset_account_password("secret");
    refused(&nameless, &names, message);
}

#[test]
fn a_custom_account_needs_a_protocol() {
    let message = "AssetAccountProtocolName is required when the account is a custom one \
        (AssetAccountName with AssetAccountPassword and without AssetAccountId)";
    let without = bare()
        .asset_account_name("root")
        .asset_account_password("secret");
    refused(&without, &["AssetAccountProtocolName"], message);
    let empty = without.clone().asset_account_protocol_name("");
    refused(&empty, &["AssetAccountProtocolName"], message);
    accepted(&custom(Protocol::Ssh));
    // With an ID it is not a custom account.
    accepted(&without.asset_account_id("2"));
    // A name alone can be that of a managed account, with a protocol and without.
    let named = bare().asset_account_name("root");
    accepted(&named);
    accepted(&named.clone().asset_account_protocol_name(Protocol::Rdp));
    accepted(&named.asset_account_password(""));
}

#[test]
fn single_sign_on_with_ssh_needs_a_client() {
    let message =
        "SsoClient is required when AssetAccountProtocolName is SSH and OperationMode is Sso";
    for operation in [managed().asset_account_protocol_name("SSH"), custom("SSH")] {
        accepted(&operation);
        accepted(&operation.clone().operation_mode(OperationMode::WebToken));
        let sso = operation.operation_mode(OperationMode::Sso);
        refused(&sso, &["SsoClient"], message);
        refused(&sso.clone().sso_client(""), &["SsoClient"], message);
        accepted(&sso.sso_client(SsoClient::Ssh));
    }
    accepted(&custom(Protocol::Rdp).operation_mode(OperationMode::Sso));
}

#[test]
fn single_sign_on_with_oracle_needs_a_login_attribute() {
    let message = "LoginAttribute is required when AssetAccountProtocolName is Oracle and \
        OperationMode is Sso";
    let operation = managed().asset_account_protocol_name(Protocol::Oracle);
    accepted(&operation);
    let sso = operation.operation_mode(OperationMode::Sso);
    refused(&sso, &["LoginAttribute"], message);
    accepted(&sso.login_attribute(LoginAttribute::Sid));
}

#[test]
fn single_sign_on_of_a_custom_account_names_the_database() {
    for protocol in [Protocol::PostgreSql, Protocol::Oracle] {
        let operation = custom(protocol.clone()).login_attribute(LoginAttribute::Sid);
        accepted(&operation);
        let sso = operation.operation_mode(OperationMode::Sso);
        refused(
            &sso,
            &["DatabaseSchema"],
            "DatabaseSchema is required when AssetAccountProtocolName is PostgreSQL or Oracle, \
            OperationMode is Sso, and the account is a custom one (AssetAccountName with \
            AssetAccountPassword and without AssetAccountId)",
        );
        accepted(&sso.clone().database_schema("orcl"));
        accepted(&sso.asset_account_id("2"));
    }
    accepted(&custom(Protocol::MySql).operation_mode(OperationMode::Sso));
    let named = bare()
        .asset_account_name("postgres")
        .asset_account_protocol_name(Protocol::PostgreSql);
    accepted(&named.operation_mode(OperationMode::Sso));
}

#[test]
fn a_password_is_sent_as_base64() {
    let sent = |operation: &GenerateAssetOperationToken| {
        let pairs = query(operation).into_iter();
        let mut found = pairs.filter(|(name, _)| name == "AssetAccountPassword");
        found.next().map(|(_, value)| value)
    };
    let plain = managed().asset_account_password("testpassword");
    let encoded = managed().asset_account_password_base64("dGVzdHBhc3N3b3Jk");
    assert_eq!(sent(&plain).as_deref(), Some("dGVzdHBhc3N3b3Jk"));
    assert_eq!(sent(&encoded), sent(&plain));
    accepted(&plain);
    accepted(&encoded);
    for wrong in ["testpassword!", "dGVzdA", "dGV zdA==", "-_-_"] {
        let operation = managed().asset_account_password_base64(wrong);
        let message = "AssetAccountPassword must be Base64";
        refused(&operation, &["AssetAccountPassword"], message);
    }
}

#[test]
fn a_known_value_can_be_given_as_text() {
    assert_eq!(OperationMode::from("Sso"), OperationMode::Sso);
    assert_eq!(SsoClient::from("ssh".to_owned()), SsoClient::Ssh);
    // The rules treat `Other` with the text of a known value like that value.
    let operation = managed()
        .asset_account_protocol_name(Protocol::Other("SSH".into()))
        .operation_mode(OperationMode::Other("Sso".into()));
    assert_eq!(
        operation.validate().unwrap_err().parameters(),
        ["SsoClient"]
    );
}

#[test]
fn an_unknown_value_is_kept() {
    let protocol = Protocol::from("Telnet");
    assert_eq!(protocol, Protocol::Other("Telnet".into()));
    assert_eq!(protocol.as_str(), "Telnet");
    assert_eq!(protocol.to_string(), "Telnet");
    let operation = custom("Telnet").operation_mode("Hologram");
    accepted(&operation);
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let sent = query(&operation);
    assert!(sent.contains(&pair("AssetAccountProtocolName", "Telnet")));
    assert!(sent.contains(&pair("OperationMode", "Hologram")));
    // Values are case-sensitive.
    assert_ne!(Protocol::from("ssh"), Protocol::Ssh);
}

#[test]
fn debug_shows_no_secret() {
    let operation = custom(Protocol::Ssh).extra_query("Ticket", "hunter2");
    for shown in [format!("{operation:?}"), format!("{operation:#?}")] {
        assert!(
            shown.contains("root") && shown.contains("Ticket"),
            "{shown}"
        );
        for secret in ["testpassword", "dGVzdHBhc3N3b3Jk", "hunter2"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
    let response = format!("{:?}", decode(DOCUMENTED).unwrap());
    assert!(
        !response.contains("NmYyMmEz") && !response.contains("sso://"),
        "{response}"
    );
}

#[test]
fn the_descriptor_marks_the_secret() {
    let secret = |name| DESCRIPTOR.parameter(name).unwrap().secret;
    assert!(secret("AssetAccountPassword"));
    assert!(!secret("AssetAccountName"));
    assert_eq!(DESCRIPTOR.parameters.len(), 13);
}
