//! A crate of its own for any product.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::build::Culprit;
use super::files::{FEATURES, OVERLAY};
use super::generate::{manifest, model};
use super::output::{self, read};
use super::write;
use crate::spec::{self, facts::Document};

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
        let Some(culprit) = error.downcast_ref::<Culprit>() else {
            return Err(error);
        };
        for operation in culprit.operations() {
            document.apis.remove(operation);
            reasons.push(format!("operation `{operation}` is left out: {error:#}"));
        }
    }
}
