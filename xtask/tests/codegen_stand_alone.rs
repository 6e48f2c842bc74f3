//! Stand-alone crates for products that have no crate in the workspace.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::codegen::{self, StandAlone, Written};

use self::support::doors::{API_DOCS, root};
use self::support::temporary::Folder;

/// Writes a crate. Returns what was left out, or the error.
fn stand_alone(spec: &Path, out: &Path, skip_unsupported: bool) -> Result<Vec<String>, String> {
    write(spec, out, skip_unsupported).map(|written| written.left_out)
}

fn write(spec: &Path, out: &Path, skip_unsupported: bool) -> Result<Written, String> {
    let options = StandAlone {
        spec,
        overlay: None,
        out,
        skip_unsupported,
    };
    codegen::stand_alone(root(), &options).map_err(|error| format!("{error:#}"))
}

/// An empty folder for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A document with everything that is supported becomes a crate that compiles without a warning and
/// passes the tests of `wire.rs`.
#[test]
fn a_product_with_everything_becomes_a_crate_that_works() {
    let folder = folder("everything");
    let data = root().join("xtask/tests/data/everything");
    let left_out = stand_alone(&data.join("api-docs.json"), &folder, false);
    assert_eq!(left_out.unwrap(), Vec::<String>::new());
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    let transport = readme.lines().find_map(|line| {
        let path = line.strip_prefix("transport-blocking = { path = \"")?;
        path.strip_suffix("\" }")
    });
    let transport = folder.join(transport.expect("the README names a transport"));
    assert!(transport.join("Cargo.toml").exists());
    fs::create_dir_all(folder.join("tests")).unwrap();
    fs::copy(data.join("wire.rs"), folder.join("tests/wire.rs")).unwrap();
    // The same dependencies as the workspace, which are downloaded already.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--offline", "--all-features"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "--deny warnings --warn missing_docs")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    assert!(output.status.success(), "{text}");

    // What is not compiled is missing with the name of its feature.
    let uses = "#![cfg(not(feature = \"Submit\"))]\n\nuse every_thing_api::Submit as _;\nuse every_thing_api::submit as _;\n";
    fs::write(folder.join("tests/off.rs"), uses).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--offline",
            "--no-default-features",
            "--test",
            "off",
        ])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{text}");
    let notes = text.matches("the item is gated behind the `Submit` feature");
    assert_eq!(notes.count(), 2, "{text}");
}

/// Runs cargo without a network and without building anything.
fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

const LOCATE: &[&str] = &["locate-project", "--workspace", "--message-format", "plain"];

#[test]
fn a_crate_in_a_workspace_is_a_member_and_outside_it_stands_alone() {
    let folder = Folder::new("codegen-enclosing");
    let path = folder.path().canonicalize().unwrap();
    let spec = root().join("xtask/tests/data/everything/api-docs.json");
    let workspace = path.join("workspace");
    fs::create_dir_all(workspace.join("app/src")).unwrap();
    fs::write(workspace.join("app/src/lib.rs"), "").unwrap();
    let members = "[workspace]\nresolver = \"3\"\nmembers = [\"app\"]\nexclude = [\"aside\"]\n";
    fs::write(workspace.join("Cargo.toml"), members).unwrap();
    let app = "[package]\nname = \"app\"\nedition = \"2024\"\n\n[dependencies]\n";
    fs::write(workspace.join("app/Cargo.toml"), app).unwrap();

    // A path dependency in the folder of a workspace is a member of it.
    let out = workspace.join("things");
    let written = write(&spec, &out, false).unwrap();
    let depend = format!(
        "every-thing-api = {{ path = {:?} }}",
        out.display().to_string()
    );
    assert!(written.summary.contains(&depend), "{}", written.summary);
    for wanted in [
        "wrote `every-thing-api` to ",
        "5 operations of ",
        "use every_thing_api::DropThings;",
        "it belongs to the workspace of ",
    ] {
        assert!(written.summary.contains(wanted), "{}", written.summary);
    }
    fs::write(workspace.join("app/Cargo.toml"), format!("{app}{depend}\n")).unwrap();
    for inside in [&out, &workspace.join("app")] {
        let (is_found, text) = cargo(inside, LOCATE);
        assert!(is_found, "{text}");
        assert_eq!(Path::new(text.trim()), workspace.join("Cargo.toml"));
    }

    // Beside the workspace, and in a folder that it excludes.
    for out in [path.join("things"), workspace.join("aside/things")] {
        let written = write(&spec, &out, false).unwrap();
        assert!(
            !written.summary.contains("workspace of"),
            "{}",
            written.summary
        );
        let (is_found, text) = cargo(&out, LOCATE);
        assert!(is_found, "{text}");
        assert_eq!(Path::new(text.trim()), out.join("Cargo.toml"));
    }
}

#[test]
fn a_thousand_operations_are_generated() {
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
    assert_eq!(written, 1_005);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn unsupported_operations_can_be_left_out() {
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
fn another_kind_of_crate_is_not_changed() {
    let folder = folder("another-crate");
    let spec = root().join("xtask/tests/data/everything/api-docs.json");
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, "[package]").unwrap();
    let message = stand_alone(&spec, &folder, false).unwrap_err();
    assert!(message.contains("Cargo.toml lacks the line"), "{message}");
    assert!(!folder.join("src").exists());

    // A stand-alone crate keeps the changes of its owner.
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
