//! Parameters in all locations and serializations, and how invalid ones are rejected.

use aliyun_core::SignatureScheme;
use serde_json::{Value, json};

use super::caller::Caller;
use super::request::{BASTION, Call, SAE, assert_fails, call_new, generate, webshell};

const INVALID: &str = "InvalidParameter";
const OBVIOUSLY: &str = "InvalidParameter.Obviously";

fn bastion(action: &'static str) -> Call {
    Call {
        action,
        version: BASTION,
        parameters: Vec::new(),
        ..generate()
    }
    .with("InstanceId", "bh")
}

fn sae(method: &'static str, path: &'static str, action: &'static str) -> Call {
    Call {
        method,
        path,
        action,
        version: SAE,
        parameters: Vec::new(),
        ..webshell()
    }
}

#[test]
fn flattened_names_are_parsed_by_the_parameters_type() {
    let attach = bastion("AttachDatabaseAccountsToUser")
        .with("UserId", "1")
        .with("Databases.2.DatabaseId", "8")
        .with("Databases.1.DatabaseAccountIds.1", "3")
        .with("Databases.1.DatabaseAccountIds.2", "4")
        .with("Databases.1.DatabaseId", "7");
    assert_eq!(call_new(attach.clone()).status, 200);
    for name in [
        "Databases.0.DatabaseId",
        "Databases.x.DatabaseId",
        "Databases.1.DatabaseId.1",
        "Databases.1.Databaseid",
        "Databases.99999999999.DatabaseId",
        "UserId.1",
    ] {
        let why = format!(
            "The argument is invalid. AttachDatabaseAccountsToUser has no parameter {name}."
        );
        assert_fails(attach.clone().with(name, "1"), INVALID, &why);
    }
    let whole = attach
        .without("Databases.1.DatabaseAccountIds.1")
        .without("Databases.1.DatabaseAccountIds.2")
        .with("Databases.1.DatabaseAccountIds", "3");
    let why = "The argument is invalid. Databases[0].DatabaseAccountIds must be a list.";
    assert_fails(whole, INVALID, why);
}

#[test]
fn a_value_of_another_type_is_rejected() {
    for (name, value, why) in [
        ("PageNumber", "one", "must be a 32-bit integer"),
        ("PageNumber", "4294967296", "must be a 32-bit integer"),
        ("InstanceId", "a", "must be a list"),
    ] {
        let call = bastion("DescribeInstances")
            .without("InstanceId")
            .with(name, value);
        let message = format!("The argument is invalid. {name} {why}.");
        assert_fails(call, INVALID, &message);
    }
    let list = sae(
        "GET",
        "/pop/v1/sam/app/listApplications",
        "ListApplications",
    );
    for (name, value, why) in [
        ("CurrentPage", "one", "must be a 32-bit integer"),
        ("CurrentPage", "0", "must be an integer from 1"),
        ("Reverse", "yes", "must be true or false"),
    ] {
        let message = format!("The specified parameter is invalid {{{name}}}. {name} {why}.");
        assert_fails(list.clone().with(name, value), OBVIOUSLY, &message);
    }
    for (name, value) in [("Reverse", "True"), ("CurrentPage", ""), ("RegionId", "x")] {
        assert_eq!(
            call_new(list.clone().with(name, value)).status,
            200,
            "{name}"
        );
    }
}

#[test]
fn a_json_value_is_validated() {
    let secret = sae("POST", "/pop/v1/sam/secret/secret", "CreateSecret")
        .with("NamespaceId", "n")
        .with("SecretName", "s")
        .with("SecretType", "Opaque");
    let data = |data: &str| secret.clone().with("SecretData", data);
    assert_eq!(call_new(data(r#"{"SecretData": "{}"}"#)).status, 200);
    for (text, path, why) in [
        ("{", "SecretData", "must be an object"),
        ("[]", "SecretData", "must be an object"),
        ("{}", "SecretData.SecretData", "is missing"),
    ] {
        let message = format!("The specified parameter is invalid {{{path}}}. {path} {why}.");
        assert_fails(data(text), OBVIOUSLY, &message);
    }
}

#[test]
fn a_missing_parameter_has_the_error_of_the_product() {
    assert_fails(
        bastion("GetHost"),
        "MissingHostId",
        "HostId is mandatory for this action.",
    );
    assert_fails(
        sae(
            "GET",
            "/pop/v1/sam/app/describeApplicationStatus",
            "DescribeApplicationStatus",
        ),
        "InvalidParameter.NotEmpty",
        "You must specify the parameter AppId.",
    );
    let body = sae(
        "POST",
        "/pop/v2/api/web/applications",
        "CreateWebApplication",
    );
    assert_fails(
        body.with("NamespaceId", "n"),
        "InvalidParameter.NotEmpty",
        "You must specify the parameter body.",
    );
}

#[test]
fn the_members_of_a_body_are_validated() {
    let mut caller = Caller::new(SignatureScheme::Acs3);
    let mut weights = |value: Value| {
        let traffic = json!({ "RevisionsTrafficWeight": value });
        let arguments = json!({ "ApplicationId": "a", "NamespaceId": "n", "body": traffic });
        caller.error("UpdateWebApplicationTrafficConfig", &arguments)
    };
    let (code, message) = weights(json!({ "1": "most" }));
    assert_eq!(code, OBVIOUSLY);
    assert!(
        message.ends_with("body.RevisionsTrafficWeight.1 must be a number."),
        "{message}"
    );
}

/// The ROA style distinguishes between the query and the form.
#[test]
fn a_parameter_in_the_wrong_location_is_rejected() {
    let call = sae(
        "POST",
        "/pop/v1/sam/app/createApplication",
        "CreateApplication",
    )
    .with("Php", "x");
    let message = "The specified parameter is invalid {Php}. \
        Php travels in the form, which is the body of the request.";
    assert_fails(call, OBVIOUSLY, message);
}

#[test]
fn all_sae_operations_can_report_errors_with_status_200() {
    let mut caller = Caller::new(SignatureScheme::Acs3);
    caller.state.success_false = true;
    let (code, _) = caller.error("DescribeApplicationStatus", &json!({}));
    assert_eq!(code, "InvalidParameter.NotEmpty");
    assert_eq!(caller.state.requests.back().unwrap().status(), 200);
    let (code, _) = caller.error("GetHost", &json!({ "InstanceId": "bh" }));
    assert_eq!(code, "MissingHostId");
    assert_eq!(caller.state.requests.back().unwrap().status(), 400);
}
