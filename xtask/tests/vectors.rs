//! The signer with the vectors of the repository, and the checker with invalid files.

use xtask::vectors::check;

const SIGNING: &str = include_str!("../../crates/aliyun-sign/tests/data/signing.json");

/// The failure of a valid case after `change`.
fn failure(change: impl FnOnce(&str) -> String) -> String {
    let case = r#"{"id": "one", "family": "rpc-v2", "access_key_id": "testid",
        "access_key_secret": "testsecret", "method": "GET", "host": "h", "path": "/",
        "params_in": "query", "query": [["Format", "XML"]], "headers": {},
        "action": "DescribeRegions", "version": "2014-05-26", "timestamp_unix": 1456231584,
        "nonce": "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
        "expect": {"string_to_sign": "GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DXML%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf%26SignatureVersion%3D1.0%26Timestamp%3D2016-02-23T12%253A46%253A24Z%26Version%3D2014-05-26",
        "signature": "OLeaidS1JvxuMvnyHOwuJ+uX5qY="}}"#;
    let report = check(&format!(r#"{{"format": 1, "cases": [{}]}}"#, change(case))).unwrap();
    assert!(report.failures.len() <= 1);
    report.failures.into_iter().next().unwrap_or_default()
}

#[test]
fn all_vectors_pass() {
    let report = check(SIGNING).unwrap();
    assert!(report.failures.is_empty(), "{report}");
    assert_eq!(report.passed, 118);
    assert_eq!(report.skipped, 2);
}

#[test]
fn the_last_line_has_the_totals() {
    let text = check(SIGNING).unwrap().to_string();
    assert_eq!(text.lines().last(), Some("118 passed, 0 failed"));
}

#[test]
fn a_failure_names_case_and_field() {
    assert_eq!(failure(str::to_owned), "");
    assert_eq!(
        failure(|case| case.replace("OLeaidS1", "OLeaidS2")),
        r#"one: signature: expected "OLeaidS2JvxuMvnyHOwuJ+uX5qY=", got "OLeaidS1JvxuMvnyHOwuJ+uX5qY=""#
    );
}

#[test]
fn an_invalid_case_fails_alone() {
    for (from, to, wanted) in [
        (r#""nonce": "#, r#""once": "#, "one: missing field `nonce`"),
        (
            r#""method": "#,
            r#""host": "x", "method": "#,
            "duplicate field `host`",
        ),
        (
            r#""signature": "#,
            r#""sign": "#,
            "one: expect: missing field `signature`",
        ),
        (r#""id": "one", "#, "", "case number 1: missing field `id`"),
        ("rpc-v2", "rpc-v9", r#"one: family: "rpc-v9" is unknown"#),
        (r#""GET""#, "7", "one: invalid type"),
        (
            r#"params_in": "query"#,
            r#"params_in": "tea"#,
            r#"one: params_in: "tea""#,
        ),
        (
            r#"[["Format", "XML"]]"#,
            r#"[["A", "1"], ["A", "2"]]"#,
            "given twice",
        ),
        (
            r#""nonce": "#,
            r#""date": "today", "nonce": "#,
            "one: date: ",
        ),
    ] {
        let message = failure(|case| case.replace(from, to));
        assert!(message.contains(wanted), "{message}");
    }
    assert!(failure(|case| format!("{case}, {case}")).contains("one: id: "));
    assert!(failure(|_| "7".into()).contains("case number 1: invalid type"));
}

#[test]
fn an_invalid_file_is_an_error() {
    for (text, wanted) in [
        ("", "line 1"),
        ("[]", "line 1"),
        ("{\"format\": 1,\n \"cases\": [}", "line 2"),
        (r#"{"format": 1}"#, "missing field `cases`"),
        (r#"{"format": 2, "cases": []}"#, "unknown format 2"),
    ] {
        let message = check(text).unwrap_err().to_string();
        assert!(message.contains(wanted), "{message}");
    }
}

#[test]
fn optional_algorithms_are_skipped() {
    assert_eq!(failure(|case| case.replace("rpc-v2", "v3-sm3")), "");
}

#[test]
fn the_documentation_shows_vectors() {
    let documentation = include_str!("../../crates/aliyun-sign/src/lib.rs");
    let nonces: Vec<_> = documentation
        .lines()
        .filter_map(|line| {
            line.trim_start_matches("//!")
                .trim()
                .strip_prefix("nonce: ")
        })
        .map(|nonce| nonce.trim_end_matches(','))
        .collect();
    assert_eq!(nonces.len(), 3, "one example for each scheme");
    for nonce in nonces {
        assert!(SIGNING.contains(nonce), "{nonce}");
    }
}
