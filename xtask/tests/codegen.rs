//! The generator on the crates of the workspace, and on a product that nobody sells.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use xtask::codegen;

const API_DOCS: &str = include_str!("data/codegen/api-docs.json");
const OVERLAY: &str = include_str!("data/codegen/overlay.toml");

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn generate(api_docs: &str, overlay: &str) -> anyhow::Result<BTreeMap<String, String>> {
    codegen::generate(root(), api_docs, overlay)
}

/// The message for a document with `from` replaced by `to`.
fn document_error(from: &str, to: &str) -> String {
    assert!(API_DOCS.contains(from), "{from}");
    let error = generate(&API_DOCS.replacen(from, to, 1), OVERLAY).expect_err(to);
    format!("{error:#}")
}

/// The message for an overlay with `from` replaced by `to`.
fn overlay_error(from: &str, to: &str) -> String {
    assert!(OVERLAY.contains(from), "{from}");
    let error = generate(API_DOCS, &OVERLAY.replacen(from, to, 1)).expect_err(to);
    format!("{error:#}")
}

#[test]
fn the_committed_models_are_up_to_date() {
    codegen::workspace(root(), true).unwrap();
}

#[test]
fn the_invented_product_becomes_the_expected_files() {
    let files = generate(API_DOCS, OVERLAY).unwrap();
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["mod.rs", "open_door.rs", "product.rs"]);
    for (name, text) in &files {
        let folder = root().join("xtask/tests/data/codegen/generated");
        let expected = fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!(*text, expected, "{name}");
    }
}

#[test]
fn it_is_the_same_every_time() {
    assert_eq!(
        generate(API_DOCS, OVERLAY).unwrap(),
        generate(API_DOCS, OVERLAY).unwrap()
    );
}

#[test]
fn what_is_not_supported_is_refused_by_name() {
    for (from, to, wanted) in [
        (
            r#""in": "query", "schema": { "type": "string", "required": true }"#,
            r#""in": "formData", "schema": { "type": "string", "required": true }"#,
            "operation `OpenDoor`: parameter `Type`: a parameter in `formData`",
        ),
        (
            r#"{ "name": "Type", "in": "query","#,
            r#"{ "name": "Type", "in": "query", "style": "json","#,
            "operation `OpenDoor`: parameter `Type`: `style`",
        ),
        (
            r#""schema": { "type": "string", "required": true }"#,
            r#""schema": { "type": "array", "items": {} }"#,
            "operation `OpenDoor`: parameter `Type`: `items`",
        ),
        (
            r#""schema": { "type": "string", "required": true }"#,
            r##""schema": { "$ref": "#/components/schemas/X" }"##,
            "operation `OpenDoor`: parameter `Type`: `$ref`",
        ),
        (
            r#""schema": { "type": "string", "required": true }"#,
            r#""schema": { "type": "integer" }"#,
            "operation `OpenDoor`: parameter `Type`: type `integer`",
        ),
        (
            r#""Self": { "type": "string" }"#,
            r#""Self": { "type": "object", "additionalProperties": {} }"#,
            "operation `OpenDoor`: response: member `Key`: member `Self`: `additionalProperties`",
        ),
        (
            r#""format": "int32""#,
            r#""format": "uuid""#,
            "member `Count`: type `integer` of format `uuid`",
        ),
        (
            r#""schemas": []"#,
            r#""schemas": { "Lost": {} }"#,
            "component `Lost`",
        ),
        (r#""style": "ROA""#, r#""style": "OSS""#, "style `OSS`"),
        (r#""/door/open""#, r#""/door/{id}""#, "`/door/{id}`"),
        (
            r#"{ "AK": [] }"#,
            r#"{ "BearerToken": [] }"#,
            "operation `OpenDoor`: security",
        ),
        (
            r#""methods": ["#,
            r#""sudo": true, "methods": ["#,
            "operation `OpenDoor`: `sudo`",
        ),
        (
            r#""kind": "atLeastOneOf""#,
            r#""kind": "exactlyOneOf""#,
            "constraint `exactlyOneOf` of `Badge`, `Pin`: kind `exactlyOneOf`",
        ),
        (
            r#""atNight": ["true"]"#,
            r#""atNoon": ["true"]"#,
            "constraint `requiredWhen` of `Voice`: `when`: `atNoon` is neither",
        ),
        (
            r#""Mode": ["Loud"]"#,
            r#""Mode": ["Shrill"]"#,
            "`Shrill` is not among the values of `Mode`",
        ),
        (
            r#""encoding": "base64""#,
            r#""encoding": "rot13""#,
            "encoding `rot13`",
        ),
        (
            r#""parameters": ["Voice"]"#,
            r#""parameters": ["Noise"]"#,
            "there is no parameter `Noise`",
        ),
    ] {
        let message = document_error(from, to);
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn a_malformed_file_is_named_with_the_place() {
    let message = document_error(r#""apis": {"#, r#""apis": ["#);
    assert!(message.starts_with("api-docs.json: "), "{message}");
    assert!(message.contains("line 6"), "{message}");
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
            "doc = \"Id of the request.\"",
            "doc = \"Id.\"\ntype_name = \"Id\"",
            "it is no object",
        ),
    ] {
        let message = overlay_error(from, to);
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn everything_public_needs_a_sentence() {
    for (from, to, wanted) in [
        (
            "summary = \"Opens a door.\"",
            "summary = \"\"",
            "operations.OpenDoor.summary is missing",
        ),
        (
            "doc = \"What to say.\"",
            "",
            "operations.OpenDoor.parameters.Voice.doc is missing",
        ),
        ("doc = \"Loudly.\"", "", "values.Loud.doc is missing"),
        (
            "values.Loud = { doc = \"Loudly.\" }",
            "",
            "values.Loud.doc is missing",
        ),
        (
            "type_doc = \"Some keys.\"",
            "",
            r#"response."Key".type_doc is missing"#,
        ),
        (
            "[parameters.Type]",
            "[parameters.Colour]",
            "(or parameters.Type).doc is missing",
        ),
        (
            "doc = \"What to say.\"",
            "doc = \"What\"",
            "does not end like a sentence",
        ),
    ] {
        let message = overlay_error(from, to);
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn names_that_become_the_same_are_refused() {
    let message = overlay_error("name = \"wearer\"", "name = \"voice\"");
    assert!(
        message.contains("`Voice` and `Badge` both want to be `voice`"),
        "{message}"
    );
    let message = overlay_error("name = \"wearer\"", "name = \"pin_base64\"");
    assert!(
        message.contains("both want to be `pin_base64`"),
        "{message}"
    );
    let message = overlay_error("name = \"Mute\"", "name = \"Loud\"");
    assert!(
        message.contains("`quiet` and `Loud` both want"),
        "{message}"
    );
    let message = overlay_error(
        "type_name = \"Keyring\"",
        "type_name = \"OpenDoorResponse\"",
    );
    assert!(
        message.contains("both want to be `OpenDoorResponse`"),
        "{message}"
    );
    let message = overlay_error("type_name = \"Keyring\"", "type_name = \"String\"");
    assert!(message.contains("the generated code"), "{message}");
}

#[test]
fn a_guarantee_that_cannot_be_checked_is_refused() {
    let message = overlay_error(
        "doc = \"How many.\"",
        "doc = \"How many.\"\nguaranteed = true",
    );
    assert!(message.contains("Key.Count"), "{message}");
    let message = overlay_error("becomes = [\"Badge\"]", "becomes = [\"Pin\"]");
    assert!(
        message.contains("it can never be broken: `Pin`"),
        "{message}"
    );
}

/// A workspace in a folder of its own, removed at the end.
struct Workspace(PathBuf);

impl Workspace {
    fn new(name: &str) -> Self {
        let folder = format!("xtask-codegen-{}-{name}", std::process::id());
        let root = std::env::temp_dir().join(folder);
        fs::create_dir_all(root.join("crates/doors-api")).unwrap();
        let workspace = Self(root);
        workspace.write("rustfmt.toml", "");
        workspace.write("crates/doors-api/api-docs.json", API_DOCS);
        workspace.write("crates/doors-api/overlay.toml", OVERLAY);
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).unwrap();
    }

    fn codegen(&self, check: bool) -> Result<(), String> {
        codegen::workspace(&self.0, check).map_err(|error| format!("{error:#}"))
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // Whatever is left in the temporary folder does no harm.
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn the_check_lists_what_differs_and_the_command_that_repairs_it() {
    const INTRODUCTION: &str =
        "these files are not up to date; `cargo xtask codegen` writes them anew:";
    let workspace = Workspace::new("check");
    let generated = "crates/doors-api/src/generated";
    assert_eq!(
        workspace.codegen(true).unwrap_err(),
        format!(
            "{INTRODUCTION}\n  {generated}/mod.rs\n  {generated}/open_door.rs\n  {generated}/product.rs"
        )
    );
    workspace.codegen(false).unwrap();
    assert_eq!(workspace.codegen(true), Ok(()));

    workspace.write(&format!("{generated}/left_over.rs"), "");
    workspace.write(&format!("{generated}/product.rs"), "// Changed.\n");
    assert_eq!(
        workspace.codegen(true).unwrap_err(),
        format!("{INTRODUCTION}\n  {generated}/left_over.rs\n  {generated}/product.rs")
    );
    workspace.codegen(false).unwrap();
    assert_eq!(workspace.codegen(true), Ok(()));
}

#[test]
fn nothing_is_written_if_a_file_is_missing_or_wrong() {
    let workspace = Workspace::new("missing");
    fs::remove_file(workspace.0.join("crates/doors-api/overlay.toml")).unwrap();
    let message = workspace.codegen(false).unwrap_err();
    assert!(
        message.starts_with("crates/doors-api: overlay.toml cannot be read: "),
        "{message}"
    );
    workspace.write("crates/doors-api/overlay.toml", "[product]\n");
    let message = workspace.codegen(false).unwrap_err();
    assert!(
        message.starts_with("crates/doors-api: overlay.toml: "),
        "{message}"
    );
    assert!(!workspace.0.join("crates/doors-api/src").exists());
}
