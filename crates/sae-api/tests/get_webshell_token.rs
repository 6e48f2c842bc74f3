//! `GetWebshellToken`: its requests on the wire, and how its responses are decoded.

use aliyun_core::call::decode_response;
use aliyun_core::error::ValidationError;
use aliyun_core::model::Bytes;
use aliyun_core::model::decode::{self, JsonError};
use aliyun_core::operation::Parameters;
use aliyun_core::{Error, ErrorKind, Operation, http};
use sae_api::get_webshell_token::DESCRIPTOR;
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use serde_json::{Value, json};

/// The documented response, exactly as the vendor prints it.
const DOCUMENTED: &str = include_str!("data/get_webshell_token.json");

fn decode(body: &str) -> Result<GetWebshellTokenResponse, JsonError> {
    decode::object(body.as_bytes())
}

fn documented() -> GetWebshellTokenResponse {
    decode(DOCUMENTED).unwrap()
}

/// The result of a call with this response.
fn result(body: String) -> Result<GetWebshellTokenResponse, Error> {
    let response = http::Response::new(Bytes::from(body));
    decode_response(&GetWebshellToken::new("a", "p"), &response)
}

/// The documented response with one member replaced.
fn documented_with(name: &str, value: Value) -> String {
    let mut body: Value = serde_json::from_str(DOCUMENTED).unwrap();
    body[name] = value;
    body.to_string()
}

fn query(operation: &GetWebshellToken) -> Vec<(String, String)> {
    let parameters = Parameters::from_request(operation.descriptor(), operation).unwrap();
    let pairs = parameters.query().iter();
    pairs
        .map(|(name, value)| (name.to_string(), value.to_string()))
        .collect()
}

#[test]
fn the_documented_response_decodes() {
    let response = documented();
    assert_eq!(response.request_id, "91F93257-7A4A-4BD3-9A7E-2F6EAE6D****");
    assert_eq!(response.message.as_deref(), Some("success"));
    assert_eq!(
        response.trace_id.as_deref(),
        Some("0a98a02315955564772843261e****")
    );
    assert_eq!(response.code.as_deref(), Some("200"));
    assert_eq!(response.success, Some(true));
    let data = &response.data;
    assert_eq!(
        data.token.expose_secret(),
        "zWWpvRj_5pzof4hfo7-hGynM8oGMmO_7"
    );
    assert_eq!(
        data.web_socket_url.as_ref().unwrap().expose_secret(),
        "wss://sae-webshell.console.aliyun.com/websocket/eamWebshell?tokenId=xxx&region=cn-shenzhen"
    );
    assert_eq!(result(DOCUMENTED.to_owned()).unwrap(), response);
}

#[test]
fn an_error_code_beside_success_is_ignored() {
    let response = documented();
    assert_eq!(response.error_code.as_deref(), Some("400"));
    assert!(result(DOCUMENTED.to_owned()).is_ok());
    // Without `Success`, `Code` decides.
    assert!(result(documented_with("Success", Value::Null)).is_ok());
}

#[test]
fn only_the_raw_text_of_the_page_url_has_a_label() {
    let data = documented().data;
    let url = "https://saenext.console.aliyun.com/cn-shenzhen/app-list/app1/micro-app/shell/pod1?tokenId=xxx";
    assert_eq!(
        data.http_url.as_ref().unwrap().expose_secret(),
        format!("HttpUrl :  \"{url}")
    );
    assert_eq!(data.page_url(), Some(url));
}

#[test]
fn the_code_can_be_text_or_a_number() {
    for code in [json!("200"), json!(200)] {
        let response = result(documented_with("Code", code)).unwrap();
        assert_eq!(response.code.as_deref(), Some("200"));
    }
}

#[test]
fn success_or_else_the_code_decides_about_failure() {
    for (success, code, is_failure) in [
        (json!(false), json!("200"), true),
        (json!("false"), json!(200), true),
        (json!(true), json!("500"), false),
        (Value::Null, json!(400), true),
        (Value::Null, json!("InvalidApplication.NotFound"), true),
        (Value::Null, Value::Null, false),
    ] {
        let data = json!({ "Token": "t" });
        let body = json!({ "RequestId": "r", "Success": success, "Code": code, "Data": data });
        let result = result(body.to_string());
        let refused = result.is_err_and(|error| error.as_api().is_some());
        assert_eq!(refused, is_failure, "{body}");
    }
}

#[test]
fn a_missing_required_member_is_an_error() {
    for (body, missing) in [
        (r#"{"RequestId": "r"}"#, Some("Data.Token")),
        (r#"{"RequestId": "r", "Data": null}"#, Some("Data.Token")),
        (
            r#"{"RequestId": "r", "Data": {"Token": ""}}"#,
            Some("Data.Token"),
        ),
        (r#"{"Data": {"Token": "t"}}"#, Some("RequestId")),
        (r#"{"RequestId": "r", "Data": {"Token": "t"}}"#, None),
    ] {
        let found = match result(body.to_owned()).map_err(Error::into_kind) {
            Err(ErrorKind::Decode(error)) => Some(error.path().to_owned()),
            _ => None,
        };
        assert_eq!(found.as_deref(), missing, "{body}");
    }
}

#[test]
fn other_scalar_types_are_converted_and_the_rest_refused() {
    let body = r#"{"RequestId": 7, "Success": "True", "Message": null, "TraceId": 8,
        "Data": {"Token": 9, "HttpUrl": "", "New": [1]}, "New": {"Deep": true}}"#;
    let response = decode(body).unwrap();
    assert_eq!(response.request_id, "7");
    assert_eq!(response.success, Some(true));
    assert_eq!(response.message, None);
    assert_eq!(response.trace_id.as_deref(), Some("8"));
    assert_eq!(response.data.token.expose_secret(), "9");
    assert_eq!(response.data.page_url(), None);

    let error = decode(r#"{"Data": {"Token": ["hunter2"]}}"#).unwrap_err();
    assert_eq!(error.path, "Data.Token");
    assert!(!error.to_string().contains("hunter2"));
}

#[test]
fn parameters_are_sent_in_the_order_of_the_documentation() {
    let operation = GetWebshellToken::new("app", "pod")
        .container_name("side")
        .extra_query("Columns", "80");
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        query(&operation),
        [
            pair("AppId", "app"),
            pair("PodName", "pod"),
            pair("ContainerName", "side"),
            pair("Columns", "80"),
        ]
    );
    assert_eq!(query(&GetWebshellToken::new("app", "pod")).len(), 2);
}

#[test]
fn application_and_pod_are_required() {
    for (operation, wanted) in [
        (GetWebshellToken::new("app", "pod"), None),
        (GetWebshellToken::new("", "pod"), Some("AppId")),
        (GetWebshellToken::new("app", ""), Some("PodName")),
    ] {
        let error = operation.validate().err();
        let names = error.as_ref().map(ValidationError::parameters);
        let names = names.map(|names| names.join(" "));
        assert_eq!(names.as_deref(), wanted);
    }
    let required = DESCRIPTOR
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    assert_eq!(required.count(), 2);
}

#[test]
fn debug_shows_no_secret() {
    let response = format!("{:?} {:#?}", documented(), documented());
    assert!(!response.contains("zWWpvRj"), "{response}");
    assert!(!response.contains("tokenId"), "{response}");
    let operation = GetWebshellToken::new("app", "pod").extra_query("Ticket", "hunter2");
    let operation = format!("{operation:?}");
    assert!(
        operation.contains("Ticket") && !operation.contains("hunter2"),
        "{operation}"
    );
}
