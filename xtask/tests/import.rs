//! The import of a made-up vendor's document that has every oddity, with and without a committed one, and of
//! documents that must not be imported.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use xtask::import::{Report, import};

const OFFICIAL: &str = include_str!("data/import/official.json");
const FACTS: &str = include_str!("data/import/facts.json");
const COMMITTED: &str = include_str!("data/import/committed.json");
const CHANGES: &str = include_str!("data/import/changes.txt");

/// A folder with a crate and a downloaded file, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let folder = format!("xtask-import-{}-{name}", std::process::id());
        let root = std::env::temp_dir().join(folder);
        fs::create_dir_all(root.join("doors-api")).unwrap();
        Self(root)
    }

    fn with_committed(name: &str, text: &str) -> Self {
        let scratch = Self::new(name);
        fs::write(scratch.committed_path(), text).unwrap();
        scratch
    }

    fn package(&self) -> PathBuf {
        self.0.join("doors-api")
    }

    fn committed_path(&self) -> PathBuf {
        self.package().join("api-docs.json")
    }

    fn committed(&self) -> String {
        fs::read_to_string(self.committed_path()).unwrap()
    }

    fn file(&self) -> PathBuf {
        self.0.join("downloaded.json")
    }

    fn import(&self, text: &str) -> Result<Report, String> {
        fs::write(self.file(), text).unwrap();
        let report = import(&self.file(), &self.package()).map_err(|error| format!("{error:#}"));
        // Whatever happens, no temporary file stays behind.
        let left = fs::read_dir(self.package()).unwrap().count();
        assert_eq!(left, usize::from(self.committed_path().exists()));
        report
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Whatever is left in the temporary folder does no harm.
        drop(fs::remove_dir_all(&self.0));
    }
}

/// The official document after a change.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut document = serde_json::from_str(OFFICIAL).unwrap();
    change(&mut document);
    document.to_string()
}

/// What is said about this text after the name of the file. The committed document has to be as before.
fn refused(name: &str, text: &str) -> String {
    let scratch = Scratch::with_committed(name, COMMITTED);
    let message = scratch.import(text).unwrap_err();
    assert_eq!(scratch.committed(), COMMITTED, "{message}");
    let prefix = format!("{}: ", scratch.file().display());
    message.strip_prefix(&prefix).expect(&message).to_owned()
}

#[test]
fn the_facts_remain_in_one_form() {
    let scratch = Scratch::new("facts");
    let report = scratch.import(OFFICIAL).unwrap();
    assert_eq!(scratch.committed(), FACTS);
    assert_eq!(
        report.to_string(),
        "new: 2 operations, 6 parameters, 2 components, 2 endpoints"
    );
}

#[test]
fn what_is_left_out_without_a_reason_is_reported_once() {
    let report = Scratch::new("warnings").import(OFFICIAL).unwrap();
    assert_eq!(
        report.warnings,
        [
            "key `allowEmptyValue` of a parameter is not known and was left out: \
             once at apis.OpenDoor.parameters[0].allowEmptyValue",
            "key `readOnly` of a schema is not known and was left out: \
             2 times, the first at apis.OpenDoor.parameters[0].schema.readOnly",
            // The two of `PageNumber` say the same, and one of the three `PageSize` is a header.
            "apis.ListDoors.parameters[3]: left out, apis.ListDoors.parameters[1] is about the same and differs",
        ]
    );
}

#[test]
fn an_import_of_its_own_output_changes_nothing() {
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
fn only_the_form_may_have_changed() {
    let scratch = Scratch::with_committed("form", OFFICIAL);
    let report = scratch.import(OFFICIAL).unwrap();
    assert_eq!(report.to_string(), "no changes but to the form of the file");
    assert_eq!(scratch.committed(), FACTS);
}

#[test]
fn the_changes_are_told() {
    let scratch = Scratch::with_committed("changes", COMMITTED);
    let report = scratch.import(OFFICIAL).unwrap();
    assert_eq!(format!("{report}\n"), CHANGES);
}

#[test]
fn every_fact_that_changes_is_told() {
    for (place, value, told) in [
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
        let scratch = Scratch::with_committed("told", FACTS);
        let text = changed(|document| *document.pointer_mut(place).unwrap() = value);
        let output = scratch.import(&text).unwrap().to_string();
        assert!(output.contains(told), "{place}: {output}");
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
        let scratch = Scratch::with_committed("told-schema", FACTS);
        let place = "/apis/OpenDoor/parameters/0/schema";
        let text = changed(|document| document.pointer_mut(place).unwrap()[key] = value);
        let report = scratch.import(&text).unwrap();
        assert_eq!(report.summary, "1 change: parameters 1 changed", "{key}");
    }
}

#[test]
fn what_no_vendor_says_is_carried_over() {
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

    // A document that has them replaces them, and nothing is carried over.
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
fn a_truncated_or_malformed_file_is_refused_with_line_and_column() {
    let end = OFFICIAL.find("s a door.").unwrap();
    let (line, column) = (
        OFFICIAL[..end].lines().count(),
        OFFICIAL[..end].lines().last().unwrap().len(),
    );
    let message = refused("truncated", &OFFICIAL[..end]);
    assert_eq!(
        message,
        format!("EOF while parsing a string at line {line} column {column}")
    );
    for (text, told) in [
        ("", "line 1 column 0"),
        ("{\"version\": \"1.0\"\n,, }", "line 2 column 2"),
        ("{} {}", "line 1 column 4"),
    ] {
        let message = refused("malformed", text);
        assert!(message.contains(told), "{message}");
    }
    let deep = "[".repeat(100_000);
    assert!(refused("deep", &deep).contains("recursion limit exceeded at line 1 column"));
}

#[test]
fn a_wrong_type_is_refused_with_its_place() {
    for (place, value, told) in [
        (
            "/apis/OpenDoor/parameters/1/schema/type",
            json!(7),
            "apis.OpenDoor.parameters[1].schema.type: expected a text, found a number",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/required",
            json!("yes"),
            "apis.OpenDoor.parameters[0].schema.required: expected a boolean, found a text",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/minLength",
            json!(-1),
            "apis.OpenDoor.parameters[0].schema.minLength: expected a whole number, found -1",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/minLength",
            json!(null),
            "apis.OpenDoor.parameters[0].schema.minLength: expected a whole number, found null",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/minimum",
            json!([]),
            "apis.OpenDoor.parameters[0].schema.minimum: expected a number or a text, found a list",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/enum/2",
            json!({}),
            "apis.OpenDoor.parameters[0].schema.enum[2]: expected a text, a number or a boolean, found an object",
        ),
        (
            "/apis/OpenDoor/responses/200/schema/properties/Data/items/$ref",
            json!(false),
            "apis.OpenDoor.responses.200.schema.properties.Data.items.$ref: expected a text, found a boolean",
        ),
        (
            "/components/schemas/Room/properties",
            json!({"a.b": []}),
            "",
        ),
        (
            "/components/schemas/Room/properties",
            json!({"a.b": {"type": []}}),
            "components.schemas.Room.properties[\"a.b\"].type: expected a text, found a list",
        ),
        (
            // Only an empty list stands for an object.
            "/components/schemas",
            json!([{}]),
            "components.schemas: expected an object, found a list",
        ),
        (
            "/apis/OpenDoor/parameters/0",
            json!({"name": "Voice", "in": "query"}),
            "apis.OpenDoor.parameters[0]: `schema` is missing",
        ),
        (
            "/endpoints",
            json!({}),
            "endpoints: expected a list, found an object",
        ),
        (
            "/apis",
            json!("none"),
            "apis: expected an object, found a text",
        ),
        (
            "",
            json!("none"),
            "the document: expected an object, found a text",
        ),
    ] {
        let text = changed(|document| *document.pointer_mut(place).unwrap() = value);
        if told.is_empty() {
            Scratch::new("right").import(&text).unwrap();
        } else {
            assert_eq!(refused("wrong", &text), told);
        }
    }
}

#[test]
fn a_reference_to_nothing_is_refused() {
    for reference in [
        "#/components/schemas/Window",
        "#/components/Room",
        "Room",
        "#/components/schemas/",
    ] {
        let place = "/apis/OpenDoor/responses/200/schema/properties/Data/items/$ref";
        let text = changed(|document| *document.pointer_mut(place).unwrap() = json!(reference));
        assert_eq!(
            refused("reference", &text),
            format!(
                "apis.OpenDoor.responses.200.schema.properties.Data.items.$ref: there is no `{reference}`"
            )
        );
    }
}

#[test]
fn another_format_is_refused() {
    let text = changed(|document| document["version"] = json!("2.0"));
    assert_eq!(
        refused("format", &text),
        "version: the format `2.0` is not known, only `1.0` is"
    );
}

#[test]
fn another_product_or_version_is_refused_once_there_is_one() {
    for (key, value, name) in [
        ("product", "Windows", "Windows 2024-02-29"),
        ("version", "2025-01-01", "Doors 2025-01-01"),
    ] {
        let text = changed(|document| document["info"][key] = json!(value));
        let scratch = Scratch::with_committed("other", COMMITTED);
        let message = scratch.import(&text).unwrap_err();
        assert_eq!(
            message,
            format!(
                "{} is about {name}, but {} about Doors 2024-02-29",
                scratch.file().display(),
                scratch.committed_path().display()
            )
        );
        assert_eq!(scratch.committed(), COMMITTED);
        Scratch::new("first").import(&text).unwrap();
    }
}

#[test]
fn a_committed_document_that_cannot_be_read_is_named() {
    let scratch = Scratch::with_committed("broken", "{");
    let message = scratch.import(OFFICIAL).unwrap_err();
    let committed = scratch.committed_path().display().to_string();
    assert!(message.starts_with(&committed), "{message}");
    assert_eq!(scratch.committed(), "{");
}

#[test]
fn many_operations_and_circles_of_references_are_no_burden() {
    let text = changed(|document| {
        let operation = document["apis"]["ListDoors"].clone();
        for number in 0..10_000 {
            document["apis"][format!("ListDoors{number}")] = operation.clone();
            // Each refers to the next, and the last one to the first.
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
fn the_command_keeps_its_outputs_apart() {
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
    assert!(done.stderr.starts_with(b"key `allowEmptyValue`"));

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
        message.contains("downloaded.json: it cannot be read: "),
        "{message}"
    );
}
