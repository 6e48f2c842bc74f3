//! Operations by name, from their arguments to their responses.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::{Credentials, Signer};
use http::Method;

use super::*;
use crate::error::Error;
use crate::model::Scalar;
use crate::operation::descriptor::{ParameterDescriptor, Serialization};
use crate::operation::{ApiStyle, Parameters, Product};
use crate::{Call, Config, Now, SeededRandom, Step};

static PRODUCT: Product =
    Product::new("Thing", "2020-01-01", ApiStyle::Rpc).with_global_endpoint("thing.example");
static MAKE_THING: Descriptor = Descriptor::new(&PRODUCT, "MakeThing", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("Name"),
        ParameterDescriptor::optional("Password").secret(),
        ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("Parts")
            .with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("Id"),
                ParameterDescriptor::optional("Count").with_kind(Kind::Int64),
            ])))
            .with_serialization(Serialization::Json),
        ParameterDescriptor::optional("Labels")
            .with_kind(Kind::Map(&Kind::Text))
            .with_serialization(Serialization::Json),
    ])
    .success_in_body()
    .with_required_members(&["Data.Id"]);
static OPERATIONS: &[&Descriptor] = &[&MAKE_THING];

fn json(text: &str) -> Json {
    text.parse().expect("the text is JSON")
}

fn rejection(name: &str, arguments: &str) -> String {
    let result = DynamicOperation::new(OPERATIONS, name, &json(arguments));
    result.expect_err(arguments).to_string()
}

#[test]
fn unknown_operations_and_parameters_are_rejected() {
    assert_eq!(
        rejection("BreakThing", "{}"),
        "BreakThing: there is no such operation; it may need the feature of its name"
    );
    for arguments in ["[]", "null", "\"Name\"", "7"] {
        assert_eq!(
            rejection("MakeThing", arguments),
            "MakeThing: the arguments are not an object"
        );
    }
    assert_eq!(
        rejection("MakeThing", r#"{"Name": "a", "name": "b"}"#),
        "MakeThing: name is not a parameter of this operation"
    );
    let not_json = BTreeMap::from([(Some(vec![1]), 1)]);
    let error = DynamicOperation::new(OPERATIONS, "MakeThing", &not_json).unwrap_err();
    assert_eq!(
        error.to_string(),
        "MakeThing: the arguments cannot be represented in JSON"
    );
}

#[test]
fn debug_shows_names_only() {
    let arguments = json(r#"{"Name": "a", "Password": "hunter2"}"#);
    let operation = DynamicOperation::new(OPERATIONS, "MakeThing", &arguments).unwrap();
    assert_eq!(
        format!("{operation:?}"),
        r#"DynamicOperation { name: "MakeThing", arguments: {"Name", "Password"} }"#
    );
    let password = Value::Object(&operation).member("Password");
    assert!(matches!(password, Value::Secret("hunter2")));
}

#[test]
fn an_argument_can_be_changed() {
    let mut operation = DynamicOperation::new(OPERATIONS, "MakeThing", &json("{}")).unwrap();
    let name = operation
        .member_mut("Name")
        .expect("the operation has the parameter");
    name.set(Scalar::Text("a")).unwrap();
    assert_eq!(Json::from_object(&operation).to_string(), r#"{"Name":"a"}"#);
}

#[test]
fn numbers_and_booleans_are_converted_for_string_parameters() {
    let arguments = json(
        r#"{"Name": 7, "Password": 0.5, "Parts": [{"Id": true, "Count": 2, "New": 3}],
            "Labels": {"a": 18446744073709551615, "b": null}}"#,
    );
    let operation = DynamicOperation::new(OPERATIONS, "MakeThing", &arguments).unwrap();
    assert_eq!(
        Json::from_object(&operation).to_string(),
        r#"{"Labels":{"a":"18446744073709551615","b":null},"Name":"7","Parts":[{"Count":2,"Id":"true","New":3}],"Password":"0.5"}"#
    );
}

#[test]
fn an_integer_that_travels_as_text_is_given_as_an_integer_or_as_text() {
    for (given, sent) in [
        ("100", "100"),
        (r#""100""#, "100"),
        ("-1", "-1"),
        (r#""""#, ""),
    ] {
        let arguments = json(&format!(r#"{{"PageSize": {given}}}"#));
        let operation = DynamicOperation::new(OPERATIONS, "MakeThing", &arguments).unwrap();
        assert!(operation.validate().is_ok(), "{given}");
        let parameters = Parameters::from_request(&MAKE_THING, &operation).unwrap();
        assert_eq!(parameters.query(), [("PageSize".into(), sent.into())]);
    }
    for given in ["1.5", "true", r#""many""#, r#""1.5""#, "[1]"] {
        let arguments = json(&format!(r#"{{"PageSize": {given}}}"#));
        let operation = DynamicOperation::new(OPERATIONS, "MakeThing", &arguments).unwrap();
        let error = operation.validate().expect_err(given).to_string();
        assert_eq!(error, "MakeThing: PageSize must be an integer");
    }
}

/// The result of a call whose response has this body.
fn call(body: &'static str) -> Result<JsonObject, Error> {
    let operation = DynamicOperation::new(OPERATIONS, "MakeThing", &json("{}"))?;
    let config = Config::default();
    let random = SeededRandom::from_seed([1; 24]);
    let now = Now {
        unix: Duration::from_secs(1_719_792_012),
        monotonic: Duration::ZERO,
    };
    let mut output = JsonObject::default();
    let mut call = Call::new(&operation, &config, &mut output);
    let result = loop {
        call = match call.step(now, &random) {
            Step::Credentials(waiting) => {
                let credentials = Credentials::access_key("testid", "testsecret");
                waiting.provide(Arc::new(Signer::new(credentials)))
            }
            Step::Done(result) => break result,
            Step::Send(_, sent) => sent.receive(now, Ok(http::Response::new(body.into()))),
            Step::Wait(_, waiting) => waiting,
        };
    };
    result.map(|()| output)
}

#[test]
fn a_response_is_kept_completely_and_checked_by_the_descriptor() {
    let response = call(r#"{"Data": {"Id": 7, "New": [1]}, "Success": true}"#).unwrap();
    let new = response
        .get("Data")
        .and_then(|data| data.get("New")?.item(0));
    assert_eq!(new.map(Json::to_string).as_deref(), Some("1"));

    let error = call(r#"{"Data": {"Id": 7}, "Success": false, "Code": "X"}"#).unwrap_err();
    assert_eq!(error.code(), Some("X"));
    let error = call(r#"{"Data": {"Id": 7}, "Success": "false", "Code": "X"}"#).unwrap_err();
    assert_eq!(error.code(), Some("X"));
    let error = call(r#"{"Data": {"Id": 7}, "Code": 404}"#).unwrap_err();
    assert_eq!(error.code(), Some("404"));
    assert!(call(r#"{"Data": {"Id": 7}, "Code": 200}"#).is_ok());

    for body in [
        "{}",
        r#"{"Data": null}"#,
        r#"{"Data": {"Id": ""}}"#,
        r#"{"Data": {"Id": []}}"#,
    ] {
        let error = call(body).expect_err(body).to_string();
        assert!(
            error.starts_with("unexpected response: Data.Id: missing"),
            "{error}"
        );
    }
}
