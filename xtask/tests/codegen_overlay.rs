//! Overlays that do not fit their documents.

mod support;

use self::support::doors::{API_DOCS, OVERLAY, document_error, generate, overlay_error};

#[test]
fn a_malformed_file_is_named_with_the_line() {
    let message = document_error(r#""apis": {"#, r#""apis": ["#);
    assert!(message.starts_with("api-docs.json: "), "{message}");
    assert!(message.contains("line 7"), "{message}");
    let message = overlay_error("name = \"Doors\"", "name = ");
    assert!(message.starts_with("overlay.toml: "), "{message}");
    assert!(message.contains("line 2"), "{message}");
    let message = overlay_error("name = \"Doors\"", "nom = \"Doors\"");
    assert!(message.contains("unknown field `nom`"), "{message}");
}

#[test]
fn a_stale_entry_is_named() {
    for (from, to, wanted) in [
        (
            "[operations.OpenDoor]",
            "[operations.CloseDoor]\nsummary = \"Closes.\"\n\n[operations.OpenDoor]",
            "operations.CloseDoor no longer applies",
        ),
        (
            "[operations.OpenDoor.parameters.Voice]",
            "[operations.OpenDoor.parameters.Colour]\ndoc = \"Red.\"\n[operations.OpenDoor.parameters.Voice]",
            "operations.OpenDoor.parameters.Colour no longer applies",
        ),
        (
            "[operations.OpenDoor.response.Key]",
            "[operations.OpenDoor.response.\"Key.Size\"]\ndoc = \"Big.\"\n[operations.OpenDoor.response.Key]",
            "operations.OpenDoor.response.\"Key.Size\" no longer applies",
        ),
        (
            "values.Loud = {",
            "values.Shrill = { doc = \"Shrill.\" }\nvalues.Loud = {",
            "values.Shrill no longer applies",
        ),
        (
            "[conditions.atNight]",
            "[conditions.atNoon]\nphrase = \"it is noon\"\nserver_only = true\n[conditions.atNight]",
            "conditions.\"atNoon\" no longer applies",
        ),
        (
            "[parameters.Type]",
            "[parameters.Colour]\ndoc = \"Red.\"\n[parameters.Type]",
            "parameters.\"Colour\" no longer applies",
        ),
        (
            "[response.RequestId]",
            "[response.Colour]\ndoc = \"Red.\"\n[response.RequestId]",
            "response.\"Colour\" no longer applies",
        ),
        (
            "kind = \"requiredWhen\"",
            "kind = \"sinceVersion\"",
            "constraint_fixes no longer applies",
        ),
        (
            "host_prefix = \"door\"",
            "host_prefix = \"doors\"",
            "product.host_prefix no longer applies",
        ),
        (
            "name = \"Mute\"",
            "name = \"Quiet\"",
            "values.quiet.name no longer applies",
        ),
        (
            "type_name = \"Keyring\"",
            "type_name = \"Key\"",
            "type_name no longer applies",
        ),
        (
            "doc = \"What to say.\"",
            "doc = \"What to say.\"\ntype_name = \"Id\"",
            "it is not an object",
        ),
        (
            "doc = \"What to say.\"",
            "doc = \"What to say.\"\nin = \"query\"",
            "operations.OpenDoor.parameters.\"Voice\".in no longer applies",
        ),
        (
            "doc = \"How to say it.\"",
            "doc = \"How to say it.\"\nas = \"integer\"",
            "operations.OpenDoor.parameters.\"Mode\".as no longer applies",
        ),
        (
            "doc = \"A secret.\"",
            "doc = \"A secret.\"\nas = \"integer\"",
            "operations.OpenDoor.parameters.\"Pin\".as no longer applies",
        ),
        (
            "doc = \"How many.\"",
            "doc = \"How many.\"\nas = \"integer\"",
            "operations.OpenDoor.response.\"Key.Count\".as no longer applies",
        ),
        (
            "doc = \"For the next time.\"",
            "doc = \"For the next time.\"\nin = \"query\"",
            "operations.OpenDoor.response.\"Key\".in no longer applies",
        ),
    ] {
        let message = overlay_error(from, to);
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn as_integer_is_refused_where_the_document_says_integer() {
    let message = document_error(
        r#""Knocks", "in": "query", "schema": { "type": "string" }"#,
        r#""Knocks", "in": "query", "schema": { "type": "integer" }"#,
    );
    let wanted = "operations.OpenDoor.parameters.\"Knocks\".as no longer applies: \
                  the document does not say `string` without known values";
    assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    let message = overlay_error("as = \"integer\"", "as = \"number\"");
    assert!(
        message.contains("unknown variant `number`, expected `integer`"),
        "{message}"
    );
}

#[test]
fn a_shared_entry_with_as_integer_applies_where_the_document_says_string() {
    let shared = OVERLAY.replacen(
        "[operations.OpenDoor.parameters.Knocks]\nas = \"integer\"\n",
        "[names.Knocks]\nas = \"integer\"\n",
        1,
    );
    let text = r#""Knocks", "in": "query", "schema": { "type": "string" }"#;
    let integer = r#""Knocks", "in": "query", "schema": { "type": "integer", "format": "int32" }"#;
    for (document, kind) in [
        (API_DOCS.to_owned(), "IntegerText"),
        (API_DOCS.replacen(text, integer, 1), "Int32"),
    ] {
        let files = generate(&document, &shared).unwrap();
        let operation = &files["open_door.rs"];
        assert!(
            operation.contains(&format!("with_kind(Kind::{kind})")),
            "{operation}"
        );
        assert!(
            operation.contains("pub fn knocks(mut self, knocks: i32)"),
            "{operation}"
        );
    }
}

#[test]
fn documentation_is_made_of_sentences() {
    for (from, to) in [
        ("doc = \"What to say.\"", "doc = \"What\""),
        ("summary = \"Opens a door.\"", "summary = \"Open\""),
    ] {
        let message = overlay_error(from, to);
        assert!(
            message.contains("does not end like a sentence"),
            "{message}"
        );
    }
}

#[test]
fn an_entry_that_cannot_be_checked_is_refused() {
    let message = overlay_error(
        "doc = \"How many.\"",
        "doc = \"How many.\"\nrequired = true",
    );
    assert!(message.contains("Key.Count"), "{message}");
    let message = overlay_error("becomes = [\"Badge\"]", "becomes = [\"Pin\"]");
    assert!(message.contains("it is never broken: `Pin`"), "{message}");
}
