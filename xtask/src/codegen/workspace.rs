//! The API crates of the workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use super::files::{API_DOCS, COMMAND, OVERLAY};
use super::generate::{manifest, model};
use super::output::{self, read};
use super::write;
use crate::spec;

/// Writes or checks the models of all crates of the workspace at `root`.
///
/// # Errors
///
/// If document or overlay of a crate cannot be read or do not fit together, and with `check` if a
/// file is not up to date.
pub fn workspace(root: &Path, check: bool) -> Result<()> {
    let crates = crates(root)?;
    ensure!(
        !crates.is_empty(),
        "{}: no crate has an {API_DOCS}",
        root.join("crates").display()
    );
    // Nothing is written unless everything can be generated.
    let mut generated = Vec::new();
    for package in crates {
        let shown = || relative(root, &package).display().to_string();
        let (files, manifest) = package_files(root, &package).with_context(shown)?;
        generated.push((package, files, manifest));
    }
    let mut differences = Vec::new();
    for (package, files, manifest) in &generated {
        let folder = package.join("src/generated");
        let path = package.join("Cargo.toml");
        if check {
            differences.extend(output::differences(&folder, files)?);
            if read(&path)? != *manifest {
                differences.push(path);
            }
        } else {
            output::replace(&folder, files)?;
            output::write(&path, manifest)?;
        }
    }
    if differences.is_empty() {
        return Ok(());
    }
    let mut message = format!("these files are not up to date; `{COMMAND}` updates them:");
    for path in differences {
        message += &format!("\n  {}", relative(root, &path).display());
    }
    bail!(message)
}

/// The generated files of a crate of the workspace, and its manifest.
fn package_files(root: &Path, package: &Path) -> Result<(BTreeMap<String, String>, String)> {
    let (document, _) = spec::read(read(&package.join(API_DOCS))?.as_bytes()).context(API_DOCS)?;
    let model = model(&document, &read(&package.join(OVERLAY))?)?;
    let manifest = manifest(&package.join("Cargo.toml"), &model)?;
    Ok((output::format(root, &write::files(&model))?, manifest))
}

/// The folders of the crates that have a document.
fn crates(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = root.join("crates");
    let context = || folder.display().to_string();
    let mut crates = Vec::new();
    for entry in fs::read_dir(&folder).with_context(context)? {
        let package = entry.with_context(context)?.path();
        if package.join(API_DOCS).exists() {
            crates.push(package);
        }
    }
    crates.sort_unstable();
    Ok(crates)
}

fn relative<'p>(root: &Path, path: &'p Path) -> &'p Path {
    path.strip_prefix(root).unwrap_or(path)
}
