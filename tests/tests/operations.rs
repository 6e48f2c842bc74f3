//! The models of all operations against the recorded cases, and the checker against cases that are
//! not as they should be.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};
use workspace_tests::operations::{Report, requests, responses};

const REQUESTS: &str = include_str!("../data/operations/requests.json");
const RESPONSES: &str = include_str!("../data/operations/responses.json");

/// What is told of one recorded case after a change; empty if it passes.
fn failure(
    check: fn(&str) -> Report,
    file: &str,
    (operation, variant): (&str, &str),
    change: impl FnOnce(&mut Value),
) -> String {
    let cases: Vec<Value> = serde_json::from_str(file).unwrap();
    let mut case = cases
        .into_iter()
        .find(|case| case["operation"] == operation && case["variant"] == variant)
        .unwrap();
    change(&mut case);
    let report = check(&json!([case]).to_string());
    assert_eq!(report.passed + report.failures.len(), 1);
    report.failures.into_iter().next().unwrap_or_default()
}

fn request(name: (&str, &str), change: impl FnOnce(&mut Value)) -> String {
    failure(requests, REQUESTS, name, change)
}

fn response(name: (&str, &str), change: impl FnOnce(&mut Value)) -> String {
    failure(responses, RESPONSES, name, change)
}

#[test]
fn every_request_goes_out_as_recorded() {
    let report = requests(REQUESTS);
    assert!(report.failures.is_empty(), "{report}");
    assert_eq!(report.passed, 601);
}

#[test]
fn every_body_is_read_as_recorded() {
    let report = responses(RESPONSES);
    assert!(report.failures.is_empty(), "{report}");
    assert_eq!(report.passed, 777);
}

#[test]
fn a_request_that_differs_is_told() {
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
    for (name, place, value, told) in cases {
        let failure = request(name, |case| *case.pointer_mut(place).unwrap() = value);
        assert!(failure.contains(told), "{place}: {failure}");
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
fn an_input_that_a_model_cannot_hold_is_told() {
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
fn rules_are_kept_unless_a_case_is_unchecked() {
    let name = ("GenerateAssetOperationToken", "required");
    let failure = request(name, |case| case["unchecked"] = json!(false));
    assert!(
        failure.contains("at least one of them is required"),
        "{failure}"
    );
}

#[test]
fn an_answer_that_differs_is_told() {
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
    for (place, value, told) in cases {
        let failure = response(name, |case| *case.pointer_mut(place).unwrap() = value);
        assert_eq!(failure.is_empty(), told.is_empty(), "{place}: {failure}");
        assert!(failure.contains(told), "{place}: {failure}");
    }
    let absent =
        json!({"Message": null, "Data": {"Token": null}, "Tomorrow": [], "RequestId": "R"});
    let failure = response(name, |case| {
        case["body"] = json!({"RequestId": "R"});
        case["decoded"] = absent;
    });
    assert_eq!(failure, "");
}

#[test]
fn a_case_that_cannot_be_read_fails_alone() {
    let cases = [
        (
            r#"{"product": "sae"}"#,
            "case number 1: missing field `operation`",
        ),
        (
            r#"{"product": "p", "operation": "o", "variant": "v"}"#,
            "p/o/v: there is no such product",
        ),
        (
            r#"{"product": "sae", "operation": "o", "variant": "v"}"#,
            "sae/o/v: there is no such operation",
        ),
        (
            r#"{"product": "sae", "operation": "GetWebshellToken", "variant": "v"}"#,
            "sae/GetWebshellToken/v: missing field",
        ),
    ];
    for check in [requests, responses] {
        for (case, told) in cases {
            let report = check(&format!("[{case}]"));
            assert!(report.failures[0].starts_with(told), "{report}");
        }
        for file in ["", "{}", r#"[{"product": "#] {
            let report = check(file).to_string();
            assert!(report.starts_with("not a file of cases: "), "{report}");
            assert!(report.ends_with("\n0 passed, 1 failed"), "{report}");
        }
    }
    let failure = request(("AbortChangeOrder", "all"), |case| {
        case["expect"]["querry"] = json!([]);
    });
    assert!(failure.contains("unknown field `querry`"), "{failure}");
}

#[test]
fn the_program_ends_with_the_totals_and_tells_by_its_status() {
    let data = |name: &str| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        folder.join("data/operations").join(name)
    };
    let run = |what: &str, file: &str| -> Output {
        Command::new(env!("CARGO_BIN_EXE_operations"))
            .arg(what)
            .arg(data(file))
            .output()
            .unwrap()
    };
    let cases = [
        (
            "requests",
            "requests.json",
            Some(0),
            "601 passed, 0 failed\n",
        ),
        (
            "responses",
            "responses.json",
            Some(0),
            "777 passed, 0 failed\n",
        ),
        (
            "requests",
            "responses.json",
            Some(1),
            "0 passed, 777 failed\n",
        ),
        ("responses", "none.json", Some(1), "0 passed, 1 failed\n"),
        ("answers", "responses.json", Some(2), ""),
    ];
    for (what, file, status, end) in cases {
        let output = run(what, file);
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), status, "{what} {file}");
        assert!(told.ends_with(end), "{what} {file}");
    }
}
