//! The models of all operations against the recorded cases, and the comparison against cases that fail.

mod malformed;
mod program;
mod requests;
mod responses;

use serde_json::{Value, json};
use workspace_tests::operations::Report;

const REQUESTS: &str = include_str!("../../data/operations/requests.json");
const RESPONSES: &str = include_str!("../../data/operations/responses.json");

/// Returns the failure of one recorded case after a change; empty if it passes.
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
