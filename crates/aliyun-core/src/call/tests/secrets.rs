//! Secrets of a request in the texts of its response.

use aliyun_sign::SecretString;
use aliyun_sign::encode::encode;
use http::HeaderValue;

use super::*;
use crate::operation::descriptor::{Kind, Serialization};

static ACCOUNTS: Descriptor = Descriptor::new(&RPC, "PutAccounts", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("Accounts").with_kind(Kind::List(&Kind::Object(&[
            ParameterDescriptor::optional("Name"),
            ParameterDescriptor::optional("Password").secret(),
        ]))),
        ParameterDescriptor::optional("Keys")
            .with_kind(Kind::Map(&Kind::List(&Kind::Text)))
            .with_serialization(Serialization::Json)
            .secret(),
        ParameterDescriptor::optional("Pin").secret(),
        ParameterDescriptor::optional("Named")
            .with_kind(Kind::Map(&Kind::Object(&[ParameterDescriptor::optional(
                "Password",
            )
            .secret()])))
            .with_serialization(Serialization::Json),
    ]);

#[test]
fn secrets_in_lists_and_maps_are_masked() {
    let operation = operation(
        &ACCOUNTS,
        r#"{"Accounts": [{"Name": "me"}, {"Name": "you", "Password": "hunter 2"}],
            "Keys": {"a": ["quo\"ted", "quo"]}, "Pin": 271828}"#,
    );
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let keys = encode(r#"Keys={"a":["quo\"ted"]}"#).into_owned();
    let message = format!("Accounts.2.Name=you Accounts.2.Password=hunter%202 {keys} quo 271828");
    let body = format!(r#"{{"Code": "X", "Message": "{message}"}}"#);
    let error = bench
        .run(&operation, &config, |_| Ok(response(400, &body)))
        .unwrap_err();
    let message = error.as_api().expect("it is an API error").message();
    assert_eq!(
        message,
        "Accounts.2.Name=you Accounts.2.Password=[redacted] \
         Keys%3D%7B%22a%22%3A%5B%22[redacted]%22%5D%7D [redacted] [redacted]"
    );
}

#[test]
fn a_secret_in_an_object_in_a_map_is_masked() {
    let arguments = r#"{"Named": {"a": {"Password": "hunter2"}}}"#;
    let operation = operation(&ACCOUNTS, arguments);
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let body = r#"{"Code": "X", "Message": "a: hunter2"}"#;
    let error = bench
        .run(&operation, &config, |_| Ok(response(400, body)))
        .unwrap_err();
    let message = error.as_api().expect("it is an API error").message();
    assert_eq!(message, "a: [redacted]");
}

/// A typed request whose secret is in a list of a list.
struct Typed {
    groups: Vec<Vec<SecretString>>,
}

impl Object for Typed {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        (name == "Groups").then_some(&mut self.groups as &mut dyn Slot)
    }

    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, Value<'a>)) {
        visitor("Groups", self.groups.value());
    }
}

impl Operation for Typed {
    type Output = ThingOutput;

    fn descriptor(&self) -> &'static Descriptor {
        &MAKE_THING
    }
}

#[test]
fn a_secret_by_its_type_is_masked_without_a_descriptor() {
    let typed = Typed {
        groups: vec![vec![], vec!["hunter2".into(), "correct horse".into()]],
    };
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let options = CallOptions::new().skip_validation();
    let body = r#"{"Code": "X", "Message": "Groups.2.1=hunter2 correct%20horse"}"#;
    let error = api(bench.run_with(&typed, &config, options, |_| Ok(response(400, body))));
    assert_eq!(error.message(), "Groups.2.1=[redacted] [redacted]");
}

#[test]
fn a_secret_is_masked_in_every_part_of_a_response() {
    let operation = operation(&ACCOUNTS, r#"{"Pin": "hunter2"}"#);
    let mut bench = Bench::new();
    let config = bench.config.clone();
    for (status, body) in [
        (200, r#"{"hunter2": {"\u001b[31m": "#),
        (400, r#"{"Code": "hunter2"}"#),
        (404, "hunter2"),
    ] {
        let error = bench.run(&operation, &config, |_| {
            let mut response = response(status, body);
            let headers = response.headers_mut();
            headers.insert("x-acs-request-id", HeaderValue::from_static("a\thunter2"));
            headers.insert("content-type", HeaderValue::from_static("text/hunter2"));
            Ok(response)
        });
        let error = error.expect_err(body);
        let text = format!("{error} {error:?}");
        assert!(!text.contains("hunter2"), "{text}");
        assert!(!text.contains(char::is_control), "{text:?}");
        assert_eq!(error.request_id(), Some(r"a\t[redacted]"));
    }
}

/// The error of a refusal of a request with this secret.
fn refused(secret: &str, code: &str, message: &str) -> Error {
    let operation = operation(&ACCOUNTS, &format!(r#"{{"Pin": "{secret}"}}"#));
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let id = "0A2B1C3D-11E1-4F11-A111-0123456789AB";
    let body = serde_json::json!({"Code": code, "Message": message, "RequestId": id}).to_string();
    let options = CallOptions::new().retry(crate::config::RetryPolicy::never());
    let error = bench.run_with(&operation, &config, options, |_| Ok(response(400, &body)));
    let error = error.unwrap_err();
    assert_eq!(error.request_id(), Some(id), "{secret}");
    error
}

#[test]
fn a_short_secret_is_masked_where_it_is_a_word() {
    for secret in ["1", "A", "11E1", "e"] {
        let error = refused(secret, "Forbidden.RAM", "Pin");
        assert_eq!(error.code(), Some("Forbidden.RAM"));
        assert!(error.is_auth() && error.hint().is_some(), "{secret}");
    }
    let message = |secret, message| {
        let error = refused(secret, "InvalidPin", message);
        error
            .as_api()
            .expect("it is an API error")
            .message()
            .to_owned()
    };
    assert_eq!(
        message("1", "Pin=1&A1, Pin%3D1"),
        "Pin=[redacted]&A1, Pin%3D[redacted]"
    );
    assert_eq!(message("redacted", "a redacted b"), "a [redacted] b");
    assert_eq!(
        message("act", "redacted act act"),
        "redacted [redacted] [redacted]"
    );
}

#[test]
fn a_secret_that_is_a_word_of_a_code_does_not_change_the_classification() {
    let error = refused("Throttling", "Throttling.User", "Throttling");
    assert!(error.is_throttling());
    assert_eq!(error.code(), Some("Throttling.User"));
    let error = refused("NotFound", "InvalidThing.NotFound", "m");
    assert!(error.is_not_found());
    let error = refused("NotFound1", "InvalidThing.NotFound1", "m");
    assert!(error.is_not_found(), "classified by what the service said");
    assert!(
        !format!("{error} {error:?}").contains("NotFound1"),
        "{error:?}"
    );
    let error = refused("Timestamp", "MissingParameter", "The Timestamp is missing");
    let api = error.as_api().expect("it is an API error");
    assert!(api.is_timestamp_error());
    assert_eq!(api.message(), "The [redacted] is missing");
}
