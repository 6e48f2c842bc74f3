//! Every operation of all products has a response, including those with stub responses.

use aliyun_core::model::{self, decode};
use aliyun_core::{DynamicOperation, Operation as _, SignatureScheme};
use serde_json::{Value, json};

use super::caller::{Caller, arguments};
use super::request::generate;
use crate::operations::Operation;

/// The members of a response model, and those of them that have a value.
fn members(response: model::Value<'_>) -> (Vec<String>, Vec<String>) {
    let (mut all, mut present) = (Vec::new(), Vec::new());
    if let model::Value::Object(fields) = response {
        fields.visit(&mut |name, value| {
            all.push(name.to_owned());
            if !value.is_absent() {
                present.push(name.to_owned());
            }
        });
    }
    (all, present)
}

/// Calls every operation and decodes its response twice: without a model, which checks the required members, and
/// into the model.
fn call_all(scheme: SignatureScheme, all_arguments: bool) {
    let mut caller = Caller::new(scheme);
    let mut called = 0;
    // This token is renewed later.
    super::request::send(&mut caller.state, &generate().acs3());
    for operation in Operation::all() {
        let descriptor = operation.descriptor();
        let name = descriptor.name;
        let arguments = arguments(descriptor, all_arguments);
        DynamicOperation::from_descriptor(descriptor, &arguments)
            .and_then(|operation| operation.validate())
            .unwrap_or_else(|error| panic!("{error}"));
        let (body, result) = caller.call(descriptor, &arguments);
        called += 1;
        if name == "AssumeRoleWithSAML" {
            assert!(result.is_err(), "{name}");
            continue;
        }
        if let Err(error) = result {
            panic!("{name}: {error} {body:?}");
        }
        let mut response = operation.response_model();
        decode::object_into(&body, &mut *response)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let (all, present) = members(model::Value::Object(&*response));
        assert!(all.is_empty() || !present.is_empty(), "{name}");
        let is_expected = |member: &&String| !["ErrorCode", "NextToken"].contains(&&***member);
        let has_behaviour = ["List", "Describe", "Assume", "GetCaller"]
            .iter()
            .any(|start| name.starts_with(start));
        if !has_behaviour && !name.ends_with("Token") {
            let expected: Vec<_> = all.iter().filter(is_expected).collect();
            let present: Vec<_> = present.iter().collect();
            assert_eq!(present, expected, "{name}");
        }
    }
    assert_eq!(called, 193 + 152 + 4);
}

#[test]
fn every_operation_has_a_response() {
    call_all(SignatureScheme::Acs3, false);
    call_all(SignatureScheme::HmacSha1, false);
}

#[test]
fn every_operation_accepts_all_its_parameters() {
    call_all(SignatureScheme::Acs3, true);
    call_all(SignatureScheme::HmacSha1, true);
}

fn acs3() -> Caller {
    Caller::new(SignatureScheme::Acs3)
}

#[test]
fn a_stub_response_has_the_values_of_parameters() {
    let arguments = json!({ "InstanceId": "bh", "HostId": "47" });
    let response = acs3().response("GetHost", &arguments);
    assert_eq!(response["Host"]["HostId"], "47");
    assert_eq!(response["Host"]["HostName"], "host-name-1");
    let arguments = json!({ "ApplicationId": "a/b c", "NamespaceId": "n" });
    let response = acs3().response("DescribeWebApplication", &arguments);
    assert_eq!(response["Code"], 200);
    assert_eq!(response["Message"], "success");
    assert_eq!(response["Success"], true);
    let response = acs3().response("RestartApplication", &json!({ "AppId": "a" }));
    assert_eq!(response["Code"], "200");
}

#[test]
fn a_stub_list_has_one_page() {
    let mut caller = acs3();
    let mut page = |number: &str| {
        let arguments = json!({ "InstanceId": "bh", "PageNumber": number, "PageSize": "1" });
        let mut response = caller.response("ListUserGroups", &arguments);
        (response["UserGroups"].take(), response["TotalCount"].take())
    };
    let (items, total) = page("1");
    assert_eq!((items.as_array().unwrap().len(), total), (1, json!(1)));
    assert_eq!(page("2"), (json!([]), json!(1)));

    let arguments = json!({ "CurrentPage": 2, "PageSize": 5 });
    let data = caller.response("ListJobs", &arguments)["Data"].take();
    assert_eq!(
        [&data["CurrentPage"], &data["PageSize"], &data["TotalSize"]],
        [2, 5, 1]
    );
    assert_eq!(data["Applications"], json!([]));

    let response = caller.response(
        "ListProjects",
        &json!({ "InstanceId": "bh", "NextToken": "x" }),
    );
    assert_eq!(response.get("NextToken"), None);
    assert_eq!(response["Projects"].as_array().map(Vec::len), Some(1));
}

/// Stub responses are the same each time, except for the request ID.
#[test]
fn stub_responses_are_deterministic() {
    let mut caller = acs3();
    let mut response = || -> (Value, Value) {
        let mut response = caller.response("DescribeRegions", &json!({}));
        (response["RequestId"].take(), response)
    };
    let (first, second) = (response(), response());
    assert_ne!(first.0, second.0);
    assert_eq!(first.1, second.1);
}
