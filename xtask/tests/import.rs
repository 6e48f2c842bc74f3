//! Imports of an invented document with every oddity, with and without a committed document.

mod support;

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use self::support::scratch::{COMMITTED, FACTS, OFFICIAL, Scratch, changed};

#[test]
fn the_facts_remain_in_normal_form() {
    let scratch = Scratch::new("facts");
    let report = scratch.import(OFFICIAL).unwrap();
    assert_eq!(scratch.committed(), FACTS);
    assert_eq!(
        report.to_string(),
        "new: 2 operations, 6 parameters, 2 components, 2 endpoints"
    );
}

#[test]
fn unknown_parts_are_reported_once() {
    let report = Scratch::new("warnings").import(OFFICIAL).unwrap();
    assert_eq!(
        report.warnings,
        [
            "unknown key `allowEmptyValue` of a parameter was left out: \
             once at apis.OpenDoor.parameters[0].allowEmptyValue",
            "unknown key `readOnly` of a schema was left out: \
             2 times, the first at apis.OpenDoor.parameters[0].schema.readOnly",
            // The two `PageNumber` have the same facts, and one of the three `PageSize` is a header.
            "apis.ListDoors.parameters[3]: left out, since apis.ListDoors.parameters[1] has the same key and other facts",
        ]
    );
}

#[test]
fn importing_the_output_changes_nothing() {
    let scratch = Scratch::with_committed("again", FACTS);
    let report = scratch.import(FACTS).unwrap();
    assert_eq!(scratch.committed(), FACTS);
    assert_eq!(report.to_string(), "no changes");
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);

    let scratch = Scratch::with_committed("carried-again", COMMITTED);
    scratch.import(OFFICIAL).unwrap();
    let written = scratch.committed();
    assert_eq!(scratch.import(&written).unwrap().to_string(), "no changes");
    assert_eq!(scratch.committed(), written);
}

#[test]
fn a_change_of_the_form_is_reported() {
    let scratch = Scratch::with_committed("form", OFFICIAL);
    let report = scratch.import(OFFICIAL).unwrap();
    assert_eq!(
        report.to_string(),
        "no changes except in the form of the file"
    );
    assert_eq!(scratch.committed(), FACTS);
}

#[test]
fn facts_that_the_vendor_does_not_have_are_carried_over() {
    let scratch = Scratch::with_committed("carry", COMMITTED);
    scratch.import(OFFICIAL).unwrap();
    let document = |text: &str| -> Value { serde_json::from_str(text).unwrap() };
    let (old, mut new) = (document(COMMITTED), document(&scratch.committed()));
    for key in ["endpointRule", "globalEndpoint"] {
        assert_eq!(new[key], old[key]);
    }
    assert_eq!(new["vpcEndpoints"].as_array().unwrap().len(), 2);
    for key in ["x-ramActions", "x-constraints"] {
        assert_eq!(new["apis"]["OpenDoor"][key], old["apis"]["OpenDoor"][key]);
    }

    // If the new document has them, nothing is carried over.
    new["endpointRule"] = json!("none");
    new["vpcEndpoints"] = json!([]);
    new["apis"]["OpenDoor"]["x-constraints"] = json!([]);
    let report = scratch.import(&new.to_string()).unwrap();
    assert_eq!(
        report.to_string(),
        "operation OpenDoor\n  \
           ~ constraint {\"kind\":\"requiredWhen\",\"parameters\":[\"Keys\"],\"when\":{\"Voice\":[\"1\",\"2\"]}} removed\n\
         vpcEndpoints\n  - cn-beijing\n  - cn-hangzhou\n\
         document\n  ~ endpointRule regional → none\n\
         4 changes: operations 1 changed; endpoints 2 removed; settings 1 changed"
    );
    let new = document(&scratch.committed());
    assert_eq!(new["apis"]["OpenDoor"]["x-constraints"], json!([]));
    assert_eq!(new["vpcEndpoints"], json!([]));
}

#[test]
fn many_operations_and_cycles_of_references_are_imported() {
    let text = changed(|document| {
        let operation = document["apis"]["ListDoors"].clone();
        for number in 0..10_000 {
            document["apis"][format!("ListDoors{number}")] = operation.clone();
            // Each refers to the next one, and the last one to the first.
            let next = format!("#/components/schemas/Step{}", (number + 1) % 10_000);
            document["components"]["schemas"][format!("Step{number}")] = json!({"$ref": next});
        }
    });
    let scratch = Scratch::with_committed("many", FACTS);
    let report = scratch.import(&text).unwrap();
    assert_eq!(
        report.summary,
        "20000 changes: operations 10000 added; components 10000 added"
    );
}

#[test]
fn the_command_prints_changes_to_stdout_and_warnings_to_stderr() {
    let scratch = Scratch::new("command");
    fs::write(scratch.file(), OFFICIAL).unwrap();
    let run = || {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("import")
            .arg(scratch.file())
            .arg("--into")
            .arg(scratch.package())
            .output()
            .unwrap()
    };
    let done = run();
    assert_eq!(done.status.code(), Some(0));
    assert!(done.stdout.starts_with(b"new: ") && done.stdout.ends_with(b" endpoints\n"));
    assert!(done.stderr.starts_with(b"unknown key `allowEmptyValue`"));

    fs::write(scratch.file(), "{").unwrap();
    let failed = run();
    assert_eq!(failed.status.code(), Some(1));
    assert!(failed.stdout.is_empty());
    let message = String::from_utf8(failed.stderr).unwrap();
    assert_eq!(message.lines().count(), 1, "{message}");
    assert_eq!(scratch.committed(), FACTS);

    fs::remove_file(scratch.file()).unwrap();
    let message = String::from_utf8(run().stderr).unwrap();
    assert!(
        message.contains("downloaded.json cannot be read: "),
        "{message}"
    );
}
