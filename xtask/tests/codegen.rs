//! The generator on the crates of the workspace, and on a product that nobody sells.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::codegen::{self, StandAlone};

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

/// Makes a crate; what was left out, or the error.
fn stand_alone(spec: &Path, out: &Path, skip_unsupported: bool) -> Result<Vec<String>, String> {
    let made = StandAlone {
        spec,
        overlay: None,
        out,
        skip_unsupported,
    };
    codegen::stand_alone(root(), &made).map_err(|error| format!("{error:#}"))
}

/// A folder for a test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_committed_models_are_up_to_date() {
    codegen::workspace(root(), true).unwrap();
}

/// With `UPDATE_EXPECT=1` in the environment the expected files are written anew.
#[test]
fn the_invented_product_becomes_the_expected_files() {
    let files = generate(API_DOCS, OVERLAY).unwrap();
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["mod.rs", "open_door.rs", "product.rs"]);
    for (name, text) in &files {
        let path = root().join("xtask/tests/data/codegen/generated").join(name);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, text).unwrap();
        }
        let expected = fs::read_to_string(path).unwrap();
        assert_eq!(*text, expected, "{name}");
    }
}

/// All there can be in a document, in a crate of its own: it compiles without a warning, and what it
/// sends and reads is what `wire.rs` says.
#[test]
fn a_product_with_everything_becomes_a_crate_that_works() {
    let folder = folder("everything");
    let data = root().join("xtask/tests/data/everything");
    let left_out = stand_alone(&data.join("api-docs.json"), &folder, false);
    assert_eq!(left_out.unwrap(), Vec::<String>::new());
    fs::create_dir_all(folder.join("tests")).unwrap();
    fs::copy(data.join("wire.rs"), folder.join("tests/wire.rs")).unwrap();
    // The same dependencies as here, which are there already.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--offline", "--all-features"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "--deny warnings --warn missing_docs")
        .output()
        .unwrap();
    let told = [output.stdout, output.stderr].concat();
    let told = String::from_utf8_lossy(&told);
    assert!(output.status.success(), "{told}");
}

#[test]
fn a_thousand_operations_are_no_trouble() {
    let mut document: serde_json::Value = serde_json::from_str(API_DOCS).unwrap();
    let mut door = document["apis"]["OpenDoor"].take();
    for key in ["parameters", "x-constraints"] {
        door[key] = serde_json::json!([]);
    }
    door["responses"] = serde_json::json!({});
    let doors = (0..1_000).map(|number| (format!("OpenDoor{number}"), door.clone()));
    document["apis"] = serde_json::Value::Object(doors.collect());
    let folder = folder("a-thousand");
    let spec = folder.join("api-docs.json");
    fs::write(&spec, document.to_string()).unwrap();
    stand_alone(&spec, &folder, false).unwrap();
    let written = fs::read_dir(folder.join("src/generated")).unwrap().count();
    assert_eq!(written, 1_002);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_contains_itself_is_an_object_or_refused() {
    for (schemas, wanted) in [
        (
            r##"{ "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } }"##,
            "component `A` refers to itself and to nothing else",
        ),
        (
            r##"{ "A": { "type": "array", "items": { "$ref": "#/components/schemas/A" } } }"##,
            "component `A` contains itself without being an object",
        ),
        (
            r##"{ "A": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/A" } } }"##,
            "component `A` contains itself without being an object",
        ),
    ] {
        let document = API_DOCS
            .replacen("\"schemas\": []", &format!("\"schemas\": {schemas}"), 1)
            .replacen(
                r#"{ "type": "integer", "format": "int32" }"#,
                r##"{ "$ref": "#/components/schemas/A" }"##,
                1,
            );
        let error = generate(&document, OVERLAY).expect_err(schemas);
        let message = format!("{error:#}");
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn what_is_not_supported_can_be_left_out() {
    let folder = folder("skip");
    let spec = folder.join("api-docs.json");
    let mut document: serde_json::Value =
        serde_json::from_str(include_str!("data/everything/api-docs.json")).unwrap();
    document["components"]["schemas"]["Root"]["properties"]["Odd"] =
        serde_json::json!({ "type": "odd" });
    document["apis"]["Submit"]["parameters"][0]["in"] = "cookie".into();
    document["apis"]["ListThings"]["surprise"] = true.into();
    fs::write(&spec, document.to_string()).unwrap();

    let message = stand_alone(&spec, &folder.join("crate"), false).unwrap_err();
    assert!(
        message.contains("component `Root`: member `Odd`"),
        "{message}"
    );
    assert!(!folder.join("crate").exists());

    let left_out = stand_alone(&spec, &folder.join("crate"), true).unwrap();
    let wanted = [
        "surprise",
        "`ListThings`",
        "`Upload`",
        "`Use-Everything`",
        "`Submit`",
    ];
    for (line, wanted) in left_out.iter().zip(wanted) {
        assert!(line.contains(wanted), "{line}\nlacks {wanted}");
    }
    assert_eq!(left_out.len(), wanted.len());
    assert!(folder.join("crate/src/generated/drop_things.rs").exists());
    assert!(!folder.join("crate/src/generated/submit.rs").exists());
}

#[test]
fn a_crate_of_somebody_is_left_alone() {
    let folder = folder("somebody");
    let spec = root().join("xtask/tests/data/everything/api-docs.json");
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, "[package]").unwrap();
    let message = stand_alone(&spec, &folder, false).unwrap_err();
    assert!(message.contains("Cargo.toml lacks the line"), "{message}");
    assert!(!folder.join("src").exists());

    // One that was made like this keeps what its owner has changed.
    fs::remove_file(&manifest).unwrap();
    stand_alone(&spec, &folder, false).unwrap();
    let lib = folder.join("src/lib.rs");
    fs::write(&lib, "// Mine.").unwrap();
    let changed = fs::read_to_string(&manifest)
        .unwrap()
        .replace("0.1.0", "0.2.0");
    fs::write(&manifest, changed.replace("Submit = []\n", "")).unwrap();
    stand_alone(&spec, &folder, false).unwrap();
    assert_eq!(fs::read_to_string(&lib).unwrap(), "// Mine.");
    assert_eq!(fs::read_to_string(&manifest).unwrap(), changed);
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
    const TEXT: &str = r#""schema": { "type": "string", "required": true }"#;
    const COUNT: &str = r#""type": "integer", "format": "int32""#;
    for (from, to, wanted) in [
        (
            r#""in": "query", "schema": { "type": "string", "required": true }"#,
            r#""in": "cookie", "schema": { "type": "string", "required": true }"#,
            "operation `OpenDoor`: parameter `Type`: a parameter in `cookie`",
        ),
        (
            r#"{ "name": "Type", "in": "query","#,
            r#"{ "name": "Type", "in": "query", "style": "xml","#,
            "operation `OpenDoor`: parameter `Type`: style `xml`",
        ),
        (
            r#"{ "name": "Type", "in": "query","#,
            r#"{ "name": "Type", "in": "path","#,
            "parameter `Type` has no place in the path `/door/open`",
        ),
        (
            TEXT,
            r#""schema": { "type": "string", "format": "binary" }"#,
            "parameter `Type`: format `binary` in `query`",
        ),
        (
            TEXT,
            r#""schema": { "type": "file" }"#,
            "parameter `Type`: type `file`",
        ),
        (
            TEXT,
            r#""schema": { "format": "int64" }"#,
            "parameter `Type`: it has neither `type` nor `$ref`",
        ),
        (
            TEXT,
            r#""schema": { "type": "string", "minimum": "1" }"#,
            "parameter `Type`: `minimum` `1`: it is a limit of something that is no number",
        ),
        (
            TEXT,
            r#""schema": { "type": "integer", "minimum": "many" }"#,
            "parameter `Type`: `minimum` `many`: it is no integer",
        ),
        (
            TEXT,
            r##""schema": { "$ref": "#/components/schemas/Lost" }"##,
            "apis.OpenDoor.parameters[0].schema.$ref",
        ),
        (
            COUNT,
            r#""type": "integer", "format": "uuid""#,
            "member `Count`: type `integer` of format `uuid`",
        ),
        (
            COUNT,
            r#""type": "string", "format": "binary""#,
            "member `Count`: type `string` of format `binary`",
        ),
        (
            COUNT,
            r#""type": "object", "properties": { "A": { "type": "string" } }, "additionalProperties": { "type": "string" }"#,
            "member `Count`: `properties` beside `additionalProperties`",
        ),
    ] {
        let message = document_error(from, to);
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn an_operation_that_is_not_supported_is_refused_by_name() {
    for (from, to, wanted) in [
        (r#""style": "ROA""#, r#""style": "OSS""#, "style `OSS`"),
        (
            r#""/door/open""#,
            r#""/door/{id}""#,
            "no parameter in `path` is called `id`",
        ),
        (r#""/door/open""#, r#""/door/{id""#, "a brace too many"),
        (r#""/door/open""#, r#""door""#, "does not begin with `/`"),
        (
            r#"{ "AK": [] }"#,
            r#"{ "PrivateKey": [] }"#,
            "operation `OpenDoor`: security `PrivateKey`",
        ),
        (
            r#"["https"]"#,
            r#"["websocket"]"#,
            "schemes without `https` are not supported, but only `websocket`",
        ),
        (r#""put""#, r#""trace""#, "method `trace`"),
        (
            r#""type": "object",
            "properties": {
              "RequestId""#,
            r#""type": "array",
            "properties": {
              "RequestId""#,
            "response: an answer that is a `array`",
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
        (r#""OpenDoor": {"#, r#""full": {"#, "feature which is there"),
        (
            r#""OpenDoor": {"#,
            r#""Open Door": {"#,
            "cannot be that of a feature",
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
fn a_parameter_travels_where_the_overlay_says() {
    let voice = "doc = \"What to say.\"";
    let moved = OVERLAY.replacen(voice, &format!("{voice}\nin = \"formData\""), 1);
    let files = generate(API_DOCS, &moved).unwrap();
    let expected = "ParameterDescriptor::optional(\"Voice\").in_place(Place::Form)";
    assert!(files["open_door.rs"].contains(expected));
    let message = overlay_error(voice, &format!("{voice}\nin = \"pocket\""));
    assert!(message.contains("a parameter in `pocket` is not supported"));
}

#[test]
fn operations_that_are_always_there_are_no_features() {
    let always = OVERLAY.replacen("[product]", "[product]\nfeatures = false", 1);
    for (name, text) in generate(API_DOCS, &always).unwrap() {
        let mentions = text.matches("eature").count();
        // The catalog is a feature of the crate.
        let expected = if name == "mod.rs" { 3 } else { 0 };
        assert_eq!(mentions, expected, "{name}");
    }
    let message = overlay_error(
        "[product]",
        "[product]\nfeatures = false\ndefault = [\"OpenDoor\"]",
    );
    assert!(message.contains("product.features"), "{message}");
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
fn what_nobody_describes_is_described_by_its_name() {
    let files = generate(API_DOCS, "[conditions.atNight]\nphrase = \"it is night\"\nserver_only = true\n[conditions.withPin]\nphrase = \"there is a pin\"\nabsent = [\"Type\"]\n[names.Pin]\nsecret = true\n").unwrap();
    let text = &files["open_door.rs"];
    for wanted in [
        "/// Opens door.",
        "/// The parameter `Voice`.",
        "/// Values of `Mode`.",
        "/// The value `Loud`.",
        "/// The member `Success`.",
        "https://api.aliyun.com/document/Doors/2000-01-01/OpenDoor",
        "pin: Option<SecretString>",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
}

#[test]
fn names_that_become_the_same_are_told_apart() {
    let message = overlay_error("name = \"wearer\"", "name = \"pin_base64\"");
    assert!(
        message.contains("both want to be `pin_base64`"),
        "{message}"
    );
    let renamed = OVERLAY.replacen("name = \"wearer\"", "name = \"voice\"", 1);
    let files = generate(API_DOCS, &renamed).unwrap();
    assert!(files["open_door.rs"].contains("voice_2: Option<String>"));
    let renamed = OVERLAY.replacen("\"Keyring\"", "\"String\"", 1);
    let files = generate(API_DOCS, &renamed).unwrap();
    assert!(files["open_door.rs"].contains("pub struct String2 {"));
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

const MANIFEST: &str = "[package]\n\n# What follows is written by `cargo xtask codegen`.\nold";

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
        workspace.write("crates/doors-api/Cargo.toml", MANIFEST);
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
            "{INTRODUCTION}\n  {generated}/mod.rs\n  {generated}/open_door.rs\n  {generated}/product.rs\n  crates/doors-api/Cargo.toml"
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
        message.starts_with("crates/doors-api: ")
            && message.contains("overlay.toml cannot be read: "),
        "{message}"
    );
    workspace.write("crates/doors-api/overlay.toml", "[products]\n");
    let message = workspace.codegen(false).unwrap_err();
    assert!(
        message.starts_with("crates/doors-api: overlay.toml: "),
        "{message}"
    );
    assert!(!workspace.0.join("crates/doors-api/src").exists());
}
