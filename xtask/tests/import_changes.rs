//! The report of an import about the differences between two documents.

mod support;

use serde_json::json;

use self::support::scratch::{COMMITTED, FACTS, OFFICIAL, Scratch, changed};

const CHANGES: &str = include_str!("data/import/changes.txt");

#[test]
fn the_report_has_the_changes() {
    let scratch = Scratch::with_committed("changes", COMMITTED);
    let report = scratch.import(OFFICIAL).unwrap();
    assert_eq!(format!("{report}\n"), CHANGES);
}

#[test]
fn the_report_has_every_fact_that_changes() {
    for (pointer, value, expected) in [
        ("/apis/OpenDoor/path", json!("/"), "path /doors/{Door} → /"),
        (
            "/apis/OpenDoor/schemes",
            json!(["https"]),
            "schemes http https → https",
        ),
        ("/apis/OpenDoor/security", json!([{"AK": []}]), "security ["),
        (
            "/apis/OpenDoor/consumes",
            json!([]),
            "consumes application/json → ",
        ),
        ("/apis/OpenDoor/produces", json!(["a"]), "produces  → a"),
        (
            "/apis/OpenDoor/deprecated",
            json!(true),
            "deprecated false → true",
        ),
        (
            "/apis/OpenDoor/systemTags",
            json!([]),
            "operationType update → none",
        ),
        (
            "/apis/OpenDoor/responses/404",
            json!([]),
            "~ response 404: ",
        ),
        (
            "/components/schemas/Room",
            json!({"type": "any"}),
            "~ type object → any",
        ),
        ("/endpoints", json!([]), "- cn-hangzhou"),
        ("/info/style", json!("V3"), "~ style RPC → V3"),
    ] {
        let scratch = Scratch::with_committed("expected", FACTS);
        let text = changed(|document| *document.pointer_mut(pointer).unwrap() = value);
        let output = scratch.import(&text).unwrap().to_string();
        assert!(output.contains(expected), "{pointer}: {output}");
    }
    for (key, value) in [
        ("type", json!("number")),
        ("format", json!("int64")),
        ("required", json!(false)),
        ("deprecated", json!(true)),
        ("default", json!("2")),
        ("minimum", json!(1)),
        ("maximum", json!(8)),
        ("exclusiveMinimum", json!(false)),
        ("exclusiveMaximum", json!(true)),
        ("minLength", json!(0)),
        ("maxLength", json!(3)),
        ("pattern", json!(".")),
        ("minItems", json!(1)),
        ("maxItems", json!(1)),
        ("enum", json!([1])),
        ("enumValueTitles", json!([])),
    ] {
        let scratch = Scratch::with_committed("expected-schema", FACTS);
        let pointer = "/apis/OpenDoor/parameters/0/schema";
        let text = changed(|document| document.pointer_mut(pointer).unwrap()[key] = value);
        let report = scratch.import(&text).unwrap();
        assert_eq!(report.summary, "1 change: parameters 1 changed", "{key}");
    }
}
