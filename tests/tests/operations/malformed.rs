//! Files and cases that cannot be read.

use serde_json::json;
use workspace_tests::operations::{requests, responses};

use super::{REQUESTS, failure};

#[test]
fn a_malformed_case_fails_alone() {
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
        for (case, expected) in cases {
            let report = check(&format!("[{case}]"));
            assert!(report.failures[0].starts_with(expected), "{report}");
        }
        for file in ["", "{}", r#"[{"product": "#] {
            let report = check(file).to_string();
            assert!(report.starts_with("not a file of cases: "), "{report}");
            assert!(report.ends_with("\n0 passed, 1 failed"), "{report}");
        }
    }
    let failure = failure(requests, REQUESTS, ("AbortChangeOrder", "all"), |case| {
        case["expect"]["querry"] = json!([]);
    });
    assert!(failure.contains("unknown field `querry`"), "{failure}");
}
