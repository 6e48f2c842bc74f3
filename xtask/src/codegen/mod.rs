//! Writes the models of the API crates.
//!
//! A crate with an `api-docs.json` gets a folder `src/generated` and a feature for each operation.
//! The way there: `spec` and `overlay` read what is known, `build` brings both together and decides
//! everything, with the help of `names`, which makes a `model`; `write` turns that into text, and
//! `output` formats it and puts it on the disk.

mod build;
mod files;
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

use self::files::{API_DOCS, COMMAND, FEATURES, OVERLAY};
use self::model::Model;
use crate::spec::{self, facts::Document};

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
    /// Leave out the operations that are not supported, and tell which, instead of refusing all
    #[arg(long, requires = "spec")]
    skip_unsupported: bool,
}

/// A crate for a product that is none of the workspace's.
#[derive(Debug)]
pub struct StandAlone<'a> {
    /// The vendor's document.
    pub spec: &'a Path,
    /// What the document does not say.
    pub overlay: Option<&'a Path>,
    /// The folder of the crate.
    pub out: &'a Path,
    /// Leave out the operations that are not supported.
    pub skip_unsupported: bool,
}

/// Writes or checks the models of the workspace, or writes a crate.
pub fn run(arguments: &Arguments) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let done = root
        .canonicalize()
        .context("the workspace is gone")
        .and_then(|root| match (&arguments.spec, &arguments.out) {
            (Some(spec), Some(out)) => {
                let made = StandAlone {
                    spec,
                    overlay: arguments.overlay.as_deref(),
                    out,
                    skip_unsupported: arguments.skip_unsupported,
                };
                for warning in stand_alone(&root, &made)? {
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
    let (document, _) = spec::read(read(&package.join(API_DOCS))?.as_bytes()).context(API_DOCS)?;
    let model = model(&document, &read(&package.join(OVERLAY))?)?;
    let manifest = manifest(&package.join("Cargo.toml"), &model)?;
    Ok((output::format(root, &write::files(&model))?, manifest))
}

/// The manifest at a path, with the features of the model, if it has any.
fn manifest(path: &Path, model: &Model) -> Result<String> {
    let manifest = read(path)?;
    if !model.has_features {
        return Ok(manifest);
    }
    let (by_hand, _) = manifest.split_once(FEATURES).with_context(|| {
        let wanted = FEATURES.trim();
        format!("{} lacks the line `{wanted}`", path.display())
    })?;
    Ok([by_hand, FEATURES, &write::features(model)].concat())
}

/// Writes a crate for the product that a document describes; gives what was left out of it.
///
/// If the crate is there already, its features and `src/generated` are written anew, and the rest
/// of it stays.
///
/// # Errors
///
/// If the document cannot be read, or has something in it that is not supported, or if the folder
/// has a crate in it that was not made like this. Nothing is written then.
pub fn stand_alone(root: &Path, made: &StandAlone<'_>) -> Result<Vec<String>> {
    let overlay = made.overlay.map(read).transpose()?.unwrap_or_default();
    let place = || made.spec.display().to_string();
    let (mut document, warnings) = spec::read(read(made.spec)?.as_bytes()).with_context(place)?;
    let mut left_out = warnings.lines();
    if made.skip_unsupported {
        left_out.extend(skip_unsupported(&mut document, &overlay).with_context(place)?);
    }
    let model = model(&document, &overlay).with_context(place)?;
    let files = output::format(root, &write::files(&model))?;
    let path = made.out.join("Cargo.toml");
    let is_new = !path.exists();
    let mut crate_files = Vec::new();
    if is_new {
        ensure!(
            model.has_features,
            "{OVERLAY}: product.features: a crate of nothing but operations has features"
        );
        fs::create_dir_all(made.out).with_context(|| made.out.display().to_string())?;
        let out = made.out.canonicalize().context("the folder is gone")?;
        let core = output::way(&out, &root.join("crates/aliyun-core"));
        crate_files.extend(write::stand_alone(&model, &core, FEATURES));
    } else {
        crate_files.push(("Cargo.toml".to_owned(), manifest(&path, &model)?));
    }
    for (name, text) in crate_files {
        output::write(&made.out.join(name), &text)?;
    }
    output::replace(&made.out.join("src/generated"), &files)?;
    Ok(left_out)
}

/// Takes the operations that are not supported out of the document; gives the reasons.
fn skip_unsupported(document: &mut Document, overlay: &str) -> Result<Vec<String>> {
    let mut reasons = Vec::new();
    loop {
        let Err(error) = model(document, overlay) else {
            return Ok(reasons);
        };
        let Some(culprit) = error.downcast_ref::<build::Culprit>() else {
            return Err(error);
        };
        for operation in culprit.operations() {
            document.apis.remove(operation);
            reasons.push(format!("operation `{operation}` is left out: {error:#}"));
        }
    }
}

/// The generated files by name, formatted with the configuration found at `root`.
///
/// # Errors
///
/// If document or overlay cannot be read or do not fit together.
pub fn generate(root: &Path, api_docs: &str, overlay: &str) -> Result<BTreeMap<String, String>> {
    output::format(root, &unformatted(api_docs, overlay)?)
}

/// The same before they are formatted.
///
/// # Errors
///
/// As [`generate`].
pub fn unformatted(api_docs: &str, overlay: &str) -> Result<BTreeMap<String, String>> {
    let (document, _) = spec::read(api_docs.as_bytes()).context(API_DOCS)?;
    Ok(write::files(&model(&document, overlay)?))
}

/// What document and overlay say together.
fn model(document: &Document, overlay: &str) -> Result<Model> {
    build::build(document, &mut overlay::read(overlay)?)
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
