//! Every operation of all products is answered, also those without a behaviour of their own.

use aliyun_core::model::{self, decode};
use aliyun_core::{DynamicOperation, Operation as _, SignatureScheme};
use serde_json::{Value, json};

use super::calls::{Caller, arguments};
use super::request::generate;
use crate::operations::Operation;

/// The members of an answer's model, and those of them that have a value.
fn members(answer: model::Value<'_>) -> (Vec<String>, Vec<String>) {
    let (mut all, mut given) = (Vec::new(), Vec::new());
    if let model::Value::Object(fields) = answer {
        fields.visit(&mut |name, value| {
            all.push(name.to_owned());
            if !value.is_absent() {
                given.push(name.to_owned());
            }
        });
    }
    (all, given)
}

/// Calls every operation and reads its answer twice: as a client that knows no model, which checks what
/// is guaranteed, and into the model.
fn call_all(scheme: SignatureScheme, all_arguments: bool) {
    let mut caller = Caller::new(scheme);
    let mut called = 0;
    // The token that is renewed.
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
        let mut answer = operation.response_model();
        decode::object_into(&body, &mut *answer).unwrap_or_else(|error| panic!("{name}: {error}"));
        let (all, given) = members(model::Value::Object(&*answer));
        assert!(all.is_empty() || !given.is_empty(), "{name}");
        let is_special = |member: &&String| !["ErrorCode", "NextToken"].contains(&&***member);
        let has_behaviour = ["List", "Describe", "Assume", "GetCaller"]
            .iter()
            .any(|start| name.starts_with(start));
        if !has_behaviour && !name.ends_with("Token") {
            let wanted: Vec<_> = all.iter().filter(is_special).collect();
            let given: Vec<_> = given.iter().collect();
            assert_eq!(given, wanted, "{name}");
        }
    }
    assert_eq!(called, 193 + 152 + 4);
}

#[test]
fn every_operation_is_answered() {
    call_all(SignatureScheme::Acs3, false);
    call_all(SignatureScheme::HmacSha1, false);
}

#[test]
fn every_operation_is_answered_with_all_its_parameters() {
    call_all(SignatureScheme::Acs3, true);
    call_all(SignatureScheme::HmacSha1, true);
}

fn acs3() -> Caller {
    Caller::new(SignatureScheme::Acs3)
}

#[test]
fn an_answer_repeats_what_was_given() {
    let arguments = json!({ "InstanceId": "bh", "HostId": "47" });
    let answer = acs3().answer("GetHost", &arguments);
    assert_eq!(answer["Host"]["HostId"], "47");
    assert_eq!(answer["Host"]["HostName"], "host-name-1");
    let arguments = json!({ "ApplicationId": "a/b c", "NamespaceId": "n" });
    let answer = acs3().answer("DescribeWebApplication", &arguments);
    assert_eq!(answer["Code"], 200);
    assert_eq!(answer["Message"], "success");
    assert_eq!(answer["Success"], true);
    let answer = acs3().answer("RestartApplication", &json!({ "AppId": "a" }));
    assert_eq!(answer["Code"], "200");
}

#[test]
fn a_made_up_list_has_one_page() {
    let mut caller = acs3();
    let mut page = |number: &str| {
        let arguments = json!({ "InstanceId": "bh", "PageNumber": number, "PageSize": "1" });
        let mut answer = caller.answer("ListUserGroups", &arguments);
        (answer["UserGroups"].take(), answer["TotalCount"].take())
    };
    let (items, total) = page("1");
    assert_eq!((items.as_array().unwrap().len(), total), (1, json!(1)));
    assert_eq!(page("2"), (json!([]), json!(1)));

    let arguments = json!({ "CurrentPage": 2, "PageSize": 5 });
    let data = caller.answer("ListJobs", &arguments)["Data"].take();
    assert_eq!(
        [&data["CurrentPage"], &data["PageSize"], &data["TotalSize"]],
        [2, 5, 1]
    );
    assert_eq!(data["Applications"], json!([]));

    let answer = caller.answer(
        "ListProjects",
        &json!({ "InstanceId": "bh", "NextToken": "x" }),
    );
    assert_eq!(answer.get("NextToken"), None);
    assert_eq!(answer["Projects"].as_array().map(Vec::len), Some(1));
}

/// Answers are the same each time, but for the id of the request.
#[test]
fn nothing_is_left_to_chance() {
    let mut caller = acs3();
    let mut answer = || -> (Value, Value) {
        let mut answer = caller.answer("DescribeRegions", &json!({}));
        (answer["RequestId"].take(), answer)
    };
    let (first, second) = (answer(), answer());
    assert_ne!(first.0, second.0);
    assert_eq!(first.1, second.1);
}
