//! Documents that must not be imported.

mod support;

use serde_json::json;

use self::support::scratch::{COMMITTED, OFFICIAL, Scratch, changed};

/// The error for this text, after the name of the file. The committed document is unchanged.
fn refused(name: &str, text: &str) -> String {
    let scratch = Scratch::with_committed(name, COMMITTED);
    let message = scratch.import(text).unwrap_err();
    assert_eq!(scratch.committed(), COMMITTED, "{message}");
    let prefix = format!("{}: ", scratch.file().display());
    message.strip_prefix(&prefix).expect(&message).to_owned()
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
    for (text, expected) in [
        ("", "line 1 column 0"),
        ("{\"version\": \"1.0\"\n,, }", "line 2 column 2"),
        ("{} {}", "line 1 column 4"),
    ] {
        let message = refused("malformed", text);
        assert!(message.contains(expected), "{message}");
    }
    let deep = "[".repeat(100_000);
    assert!(refused("deep", &deep).contains("recursion limit exceeded at line 1 column"));
}

#[test]
fn a_wrong_type_is_refused_with_its_path() {
    for (pointer, value, expected) in [
        (
            "/apis/OpenDoor/parameters/1/schema/type",
            json!(7),
            "apis.OpenDoor.parameters[1].schema.type: expected a string, found a number",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/required",
            json!("yes"),
            "apis.OpenDoor.parameters[0].schema.required: expected a boolean, found a string",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/minLength",
            json!(-1),
            "apis.OpenDoor.parameters[0].schema.minLength: expected an integer, found -1",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/minLength",
            json!(null),
            "apis.OpenDoor.parameters[0].schema.minLength: expected an integer, found null",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/minimum",
            json!([]),
            "apis.OpenDoor.parameters[0].schema.minimum: expected a number or a string, found an array",
        ),
        (
            "/apis/OpenDoor/parameters/0/schema/enum/2",
            json!({}),
            "apis.OpenDoor.parameters[0].schema.enum[2]: expected a string, a number or a boolean, found an object",
        ),
        (
            "/apis/OpenDoor/responses/200/schema/properties/Data/items/$ref",
            json!(false),
            "apis.OpenDoor.responses.200.schema.properties.Data.items.$ref: expected a string, found a boolean",
        ),
        (
            "/components/schemas/Room/properties",
            json!({"a.b": []}),
            "",
        ),
        (
            "/components/schemas/Room/properties",
            json!({"a.b": {"type": []}}),
            "components.schemas.Room.properties[\"a.b\"].type: expected a string, found an array",
        ),
        (
            // Only an empty array means an object.
            "/components/schemas",
            json!([{}]),
            "components.schemas: expected an object, found an array",
        ),
        (
            "/apis/OpenDoor/parameters/0",
            json!({"name": "Voice", "in": "query"}),
            "apis.OpenDoor.parameters[0]: `schema` is missing",
        ),
        (
            "/endpoints",
            json!({}),
            "endpoints: expected an array, found an object",
        ),
        (
            "/apis",
            json!("none"),
            "apis: expected an object, found a string",
        ),
        (
            "",
            json!("none"),
            "the document: expected an object, found a string",
        ),
    ] {
        let text = changed(|document| *document.pointer_mut(pointer).unwrap() = value);
        if expected.is_empty() {
            Scratch::new("right").import(&text).unwrap();
        } else {
            assert_eq!(refused("wrong", &text), expected);
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
        let pointer = "/apis/OpenDoor/responses/200/schema/properties/Data/items/$ref";
        let text = changed(|document| *document.pointer_mut(pointer).unwrap() = json!(reference));
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
        "version: the format `2.0` is not supported, only `1.0` is"
    );
}

#[test]
fn another_product_or_version_is_refused() {
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
