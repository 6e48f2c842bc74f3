//! The values that the response models decode.

use serde_json::{Value, json};
use workspace_tests::operations::responses;

use super::{RESPONSES, failure};

fn response(name: (&str, &str), change: impl FnOnce(&mut Value)) -> String {
    failure(responses, RESPONSES, name, change)
}

#[test]
fn every_body_is_decoded_as_recorded() {
    let report = responses(RESPONSES);
    assert!(report.failures.is_empty(), "{report}");
    assert_eq!(report.passed, 777);
}

#[test]
fn each_difference_of_a_response_is_reported() {
    let name = ("GetWebshellToken", "messy");
    let cases = [
        (
            "/decoded/Code",
            json!(200),
            r#": Code: expected 200, got "200""#,
        ),
        (
            "/decoded/Success",
            json!("true"),
            r#": Success: expected "true", got true"#,
        ),
        (
            "/decoded/Data/HttpUrl",
            json!("9007199254740992"),
            "Data.HttpUrl: expected \"9007199254740992\", got \"9007199254740993\"",
        ),
        (
            "/decoded/Data/Token",
            Value::Null,
            ": Data.Token: expected nothing, got \"-5\"",
        ),
        (
            "/decoded/Data",
            json!({"Tomorrow": 1}),
            "Data.Tomorrow: expected 1, got nothing",
        ),
        (
            "/body/Data",
            json!("x"),
            ": body: Data: expected an object, found a string",
        ),
        (
            "/body",
            json!([]),
            ": body: expected an object, found a list",
        ),
        ("/decoded/TraceId", json!("0"), ""),
    ];
    for (path, value, expected) in cases {
        let failure = response(name, |case| *case.pointer_mut(path).unwrap() = value);
        assert_eq!(failure.is_empty(), expected.is_empty(), "{path}: {failure}");
        assert!(failure.contains(expected), "{path}: {failure}");
    }
}

#[test]
fn absent_members_equal_empty_ones() {
    let name = ("GetWebshellToken", "messy");
    let absent =
        json!({"Message": null, "Data": {"Token": null}, "Tomorrow": [], "RequestId": "R"});
    let failure = response(name, |case| {
        case["body"] = json!({"RequestId": "R"});
        case["decoded"] = absent;
    });
    assert_eq!(failure, "");
}
