//! The requests of the request models.

use serde_json::{Value, json};
use workspace_tests::operations::requests;

use super::{REQUESTS, failure};

fn request(name: (&str, &str), change: impl FnOnce(&mut Value)) -> String {
    failure(requests, REQUESTS, name, change)
}

#[test]
fn every_request_is_as_recorded() {
    let report = requests(REQUESTS);
    assert!(report.failures.is_empty(), "{report}");
    assert_eq!(report.passed, 601);
}

#[test]
fn each_difference_of_a_request_is_reported() {
    let abort = ("AbortChangeOrder", "required");
    let cases = [
        (
            abort,
            "/expect/method",
            json!("GET"),
            r#"sae/AbortChangeOrder/required: method: expected "GET", got "PUT""#,
        ),
        (
            abort,
            "/expect/path",
            json!("/"),
            r#": path: expected "/", got "/pop"#,
        ),
        (
            abort,
            "/expect/query",
            json!([["ChangeOrderId", "x"]]),
            r#": query: ChangeOrderId: expected "x", got "Ch"#,
        ),
        (
            abort,
            "/expect/query",
            json!([]),
            ": query: ChangeOrderId: expected nothing",
        ),
        (
            abort,
            "/input/ChangeOrderId",
            json!("x"),
            r#"-9018", got "x""#,
        ),
        (
            abort,
            "/expect/content_type",
            json!("text/plain"),
            ": content_type: expected text/plain, got none",
        ),
        (
            ("CreateConfigMap", "all"),
            "/expect/content_type",
            Value::Null,
            ": content_type: expected none, got application/json",
        ),
        (
            ("CreateConfigMap", "all"),
            "/expect/body",
            json!(r#"{"Data": 1}"#),
            ": body: Data: expected 1",
        ),
        (
            ("CreateConfigMap", "all"),
            "/expect/body",
            json!("{"),
            ": body: the expected text: EOF",
        ),
        (
            ("CreateConfigMap", "required"),
            "/expect/optional_body",
            json!(false),
            ": content_type: expected application/json, got none",
        ),
        (
            ("GetAutoOpsTask", "required"),
            "/expect/form",
            json!([["Taskid", "x"]]),
            r#": form: Taskid: expected "x", got nothing; form: TaskId: expected nothing"#,
        ),
    ];
    for (name, path, value, expected) in cases {
        let failure = request(name, |case| *case.pointer_mut(path).unwrap() = value);
        assert!(failure.contains(expected), "{path}: {failure}");
    }
}

#[test]
fn json_in_a_parameter_is_compared_by_value() {
    let name = ("CreateOrUpdateSwimmingLaneGroup", "all");
    let replace = |case: &mut Value, from: &str, to: &str| {
        let json = case["expect"]["json"][0].clone();
        let pairs = case["expect"]["query"].as_array_mut().unwrap();
        let pair = pairs.iter_mut().find(|pair| pair[0] == json).unwrap();
        let text = pair[1].as_str().unwrap();
        assert!(text.contains(from), "{text}");
        pair[1] = text.replacen(from, to, 1).into();
    };
    let blank = request(name, |case| replace(case, "[", "[ "));
    assert_eq!(blank, "");
    let item = request(name, |case| replace(case, "a150", "x"));
    assert!(
        item.contains(r#"AppIds: [0]: expected "AppIds-x""#),
        "{item}"
    );
    let text = request(name, |case| {
        replace(case, "[", "[ ");
        case["expect"]["json"] = json!([]);
    });
    assert!(text.contains(r#"AppIds: expected "[ \""#), "{text}");
}

#[test]
fn an_input_that_the_model_does_not_keep_is_reported() {
    let name = ("CreateConfigMap", "all");
    let failure = request(name, |case| case["input"]["Tomorrow"] = json!(1));
    assert!(
        failure.ends_with("the model has not kept the input: Tomorrow: expected 1, got nothing"),
        "{failure}"
    );
    let failure = request(name, |case| case["input"]["Name"] = json!([]));
    assert!(
        failure.contains("input: Name: expected a string, found a list"),
        "{failure}"
    );
    let failure = request(name, |case| case["input"] = json!({}));
    assert!(failure.contains("is missing"), "{failure}");
}

#[test]
fn rules_apply_unless_a_case_is_unchecked() {
    let name = ("GenerateAssetOperationToken", "required");
    let failure = request(name, |case| case["unchecked"] = json!(false));
    assert!(
        failure.contains("at least one of them is required"),
        "{failure}"
    );
}
