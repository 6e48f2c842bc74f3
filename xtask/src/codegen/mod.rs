//! Writes the models of the API crates.
//!
//! A crate with an `api-docs.json` gets a folder `src/generated` and a feature for each operation.
//! The way there: `spec` and `overlay` read what is known, `model` brings both together and decides
//! everything, with the help of `names`; `write` turns the model into text, and `output` formats it
//! and puts it on the disk.

mod model;
mod names;
mod output;
mod overlay;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};

use self::model::Model;
use crate::spec;

/// What people type, as it stands in the generated files.
const COMMAND: &str = "cargo xtask codegen";
/// The vendor's facts.
const API_DOCS: &str = "api-docs.json";
/// What the facts do not say.
const OVERLAY: &str = "overlay.toml";
/// The line in a manifest behind which everything is generated.
const FEATURES: &str = "# What follows is written by `cargo xtask codegen`.\n";

/// Write the models of the API crates, or a crate of its own for any product
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Write nothing and fail if the files are not up to date
    #[arg(long, conflicts_with = "spec")]
    check: bool,
    /// A vendor's api-docs.json to make a crate of
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// The folder of that crate; it is made if need be
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// What the document does not say: documentation, names, secrets
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Option<PathBuf>,
}

/// Writes or checks the models of the workspace, or writes a crate.
pub fn run(arguments: &Arguments) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let done = root
        .canonicalize()
        .context("the workspace is gone")
        .and_then(|root| match (&arguments.spec, &arguments.out) {
            (Some(spec), Some(out)) => {
                let warnings = stand_alone(&root, spec, arguments.overlay.as_deref(), out)?;
                for warning in warnings {
                    eprintln!("{warning}");
                }
                Ok(())
            }
            _ => workspace(&root, arguments.check),
        });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

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
    // Everything is generated before anything is written.
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
    let mut message = format!("these files are not up to date; `{COMMAND}` writes them anew:");
    for path in differences {
        message += &format!("\n  {}", relative(root, &path).display());
    }
    bail!(message)
}

/// The generated files of a crate of the workspace, and its manifest.
fn package_files(root: &Path, package: &Path) -> Result<(BTreeMap<String, String>, String)> {
    let (model, _) = model(
        &read(&package.join(API_DOCS))?,
        &read(&package.join(OVERLAY))?,
    )?;
    let manifest = read(&package.join("Cargo.toml"))?;
    let (by_hand, _) = manifest
        .split_once(FEATURES)
        .with_context(|| format!("Cargo.toml lacks the line `{}`", FEATURES.trim()))?;
    let manifest = [by_hand, FEATURES, &write::features(&model)].concat();
    Ok((output::format(root, &write::files(&model))?, manifest))
}

/// Writes a crate for the product that `spec` describes into the folder `out`; gives what was left
/// out of the document.
///
/// # Errors
///
/// If the document cannot be read, or has something in it that is not supported. Nothing is written
/// then.
pub fn stand_alone(
    root: &Path,
    spec: &Path,
    overlay: Option<&Path>,
    out: &Path,
) -> Result<Vec<String>> {
    let overlay = overlay.map(read).transpose()?.unwrap_or_default();
    let place = || spec.display().to_string();
    let (model, warnings) = model(&read(spec)?, &overlay).with_context(place)?;
    let files = output::format(root, &write::files(&model))?;
    fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    let out = out
        .canonicalize()
        .with_context(|| out.display().to_string())?;
    let core = output::way(&out, &root.join("crates/aliyun-core"));
    for (name, text) in write::stand_alone(&model, &core) {
        output::write(&out.join(name), &text)?;
    }
    output::replace(&out.join("src/generated"), &files)?;
    Ok(warnings)
}

/// The generated files by name, formatted with the configuration found at `root`.
///
/// # Errors
///
/// If document or overlay cannot be read or do not fit together.
pub fn generate(root: &Path, api_docs: &str, overlay: &str) -> Result<BTreeMap<String, String>> {
    let (model, _) = model(api_docs, overlay)?;
    output::format(root, &write::files(&model))
}

/// What document and overlay say together, and what was left out of the document.
fn model(api_docs: &str, overlay: &str) -> Result<(Model, Vec<String>)> {
    let (document, warnings) = spec::read(api_docs.as_bytes()).context(API_DOCS)?;
    let mut overlay = overlay::read(overlay)?;
    Ok((model::build(&document, &mut overlay)?, warnings.lines()))
}

/// The folders of the crates that have a document.
fn crates(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = root.join("crates");
    let place = || folder.display().to_string();
    let mut crates = Vec::new();
    for entry in fs::read_dir(&folder).with_context(place)? {
        let package = entry.with_context(place)?.path();
        if package.join(API_DOCS).exists() {
            crates.push(package);
        }
    }
    crates.sort_unstable();
    Ok(crates)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn relative<'p>(root: &Path, path: &'p Path) -> &'p Path {
    path.strip_prefix(root).unwrap_or(path)
}
