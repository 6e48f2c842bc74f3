//! The generator on the crates of a workspace.

mod support;

use std::fs;
use std::path::Path;

use xtask::codegen;

use self::support::doors::{API_DOCS, OVERLAY, root};
use self::support::temporary::Folder;

const MANIFEST: &str = "[package]\n\n# What follows is written by `cargo xtask codegen`.\nold";

/// A workspace in a temporary folder.
struct Workspace(Folder);

impl Workspace {
    fn new(name: &str) -> Self {
        let folder = Folder::new(&format!("codegen-{name}"));
        fs::create_dir_all(folder.path().join("crates/doors-api")).unwrap();
        let workspace = Self(folder);
        workspace.write("rustfmt.toml", "");
        workspace.write("crates/doors-api/api-docs.json", API_DOCS);
        workspace.write("crates/doors-api/overlay.toml", OVERLAY);
        workspace.write("crates/doors-api/Cargo.toml", MANIFEST);
        workspace
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.path().join(path), text).unwrap();
    }

    fn codegen(&self, check: bool) -> Result<(), String> {
        codegen::workspace(self.path(), check).map_err(|error| format!("{error:#}"))
    }
}

#[test]
fn the_committed_models_are_up_to_date() {
    codegen::workspace(root(), true).unwrap();
}

#[test]
fn the_check_lists_the_files_that_differ_and_the_command_that_updates_them() {
    const INTRODUCTION: &str =
        "these files are not up to date; `cargo xtask codegen` updates them:";
    let workspace = Workspace::new("check");
    let generated = "crates/doors-api/src/generated";
    assert_eq!(
        workspace.codegen(true).unwrap_err(),
        format!(
            "{INTRODUCTION}\n  {generated}/exports.rs\n  {generated}/mod.rs\n  {generated}/open_door.rs\n  {generated}/operations.md\n  {generated}/product.rs\n  {generated}/serialize.rs\n  crates/doors-api/Cargo.toml"
        )
    );
    workspace.codegen(false).unwrap();
    assert_eq!(workspace.codegen(true), Ok(()));

    workspace.write(&format!("{generated}/left_over.rs"), "");
    workspace.write(&format!("{generated}/product.rs"), "// Changed.\n");
    workspace.write(&format!("{generated}/operations.md"), "");
    assert_eq!(
        workspace.codegen(true).unwrap_err(),
        format!(
            "{INTRODUCTION}\n  {generated}/left_over.rs\n  {generated}/operations.md\n  {generated}/product.rs"
        )
    );
    workspace.codegen(false).unwrap();
    assert_eq!(workspace.codegen(true), Ok(()));
}

#[test]
fn nothing_is_written_if_a_file_is_missing_or_wrong() {
    let workspace = Workspace::new("missing");
    fs::remove_file(workspace.path().join("crates/doors-api/overlay.toml")).unwrap();
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
    assert!(!workspace.path().join("crates/doors-api/src").exists());
}
