//! Overlays that do not fit their documents.

mod support;

use self::support::doors::{document_error, overlay_error};

#[test]
fn a_malformed_file_is_named_with_the_place() {
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
fn an_entry_that_no_longer_applies_is_named() {
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
            "it is no object",
        ),
        (
            "doc = \"What to say.\"",
            "doc = \"What to say.\"\nin = \"query\"",
            "operations.OpenDoor.parameters.\"Voice\".in no longer applies",
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
fn a_guarantee_that_cannot_be_checked_is_refused() {
    let message = overlay_error(
        "doc = \"How many.\"",
        "doc = \"How many.\"\nrequired = true",
    );
    assert!(message.contains("Key.Count"), "{message}");
    let message = overlay_error("becomes = [\"Badge\"]", "becomes = [\"Pin\"]");
    assert!(
        message.contains("it can never be broken: `Pin`"),
        "{message}"
    );
}
