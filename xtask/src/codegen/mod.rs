//! Writes the models of the API crates.
//!
//! A crate with an `api-docs.json` gets a folder `src/generated`. The way there: `spec` and
//! `overlay` read what is known, `model` brings both together and decides everything, with the help
//! of `names`; `write` turns the model into text, and `output` formats it and puts it on the disk.

mod model;
mod names;
mod output;
mod overlay;
mod spec;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};

/// What people type, as it stands in the generated files.
const COMMAND: &str = "cargo xtask codegen";
/// The vendor's facts.
const API_DOCS: &str = "api-docs.json";
/// What the facts do not say.
const OVERLAY: &str = "overlay.toml";

/// Write the models of the API crates
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Write nothing and fail if the files are not up to date
    #[arg(long)]
    check: bool,
}

/// Writes or checks the models of the workspace.
pub fn run(arguments: &Arguments) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let done = root
        .canonicalize()
        .context("the workspace is gone")
        .and_then(|root| workspace(&root, arguments.check));
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
        let shown = package
            .strip_prefix(root)
            .unwrap_or(&package)
            .display()
            .to_string();
        let files = read(&package)
            .and_then(|(api_docs, overlay)| generate(root, &api_docs, &overlay))
            .context(shown)?;
        generated.push((package.join("src/generated"), files));
    }
    let mut differences = Vec::new();
    for (folder, files) in &generated {
        if check {
            differences.extend(output::differences(folder, files)?);
        } else {
            output::replace(folder, files)?;
        }
    }
    if differences.is_empty() {
        return Ok(());
    }
    let mut message = format!("these files are not up to date; `{COMMAND}` writes them anew:");
    for path in differences {
        message += &format!("\n  {}", path.strip_prefix(root).unwrap_or(&path).display());
    }
    bail!(message)
}

/// The generated files by name, formatted with the configuration found at `root`.
///
/// # Errors
///
/// If document or overlay cannot be read or do not fit together.
pub fn generate(root: &Path, api_docs: &str, overlay: &str) -> Result<BTreeMap<String, String>> {
    let document = spec::read(api_docs)?;
    let mut overlay = overlay::read(overlay)?;
    let model = model::build(document, &mut overlay)?;
    write::files(&model)
        .into_iter()
        .map(|(name, text)| Ok((name.clone(), output::format(root, &name, &text)?)))
        .collect()
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

/// Document and overlay of a crate.
fn read(package: &Path) -> Result<(String, String)> {
    let read = |name: &str| {
        fs::read_to_string(package.join(name)).with_context(|| format!("{name} cannot be read"))
    };
    Ok((read(API_DOCS)?, read(OVERLAY)?))
}
