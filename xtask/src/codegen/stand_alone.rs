//! Stand-alone crates for any product.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::build::Subject;
use super::files::{FEATURES, OVERLAY};
use super::generate::{manifest, model};
use super::output::{self, read};
use super::write;
use crate::spec::{self, facts::Document};

/// A crate for a product that has no crate in the workspace.
#[derive(Debug)]
pub struct StandAlone<'a> {
    /// The vendor's document.
    pub spec: &'a Path,
    /// The overlay of the document.
    pub overlay: Option<&'a Path>,
    /// The folder of the crate.
    pub out: &'a Path,
    /// Leave out the operations that are not supported, instead of failing.
    pub skip_unsupported: bool,
}

/// Writes a crate for the product of a document. Returns what was left out, a line for each.
///
/// If the crate exists, its features and `src/generated` are rewritten, and everything else is kept.
///
/// # Errors
///
/// If the document cannot be read or contains something that is not supported, or if the folder
/// contains another kind of crate. Then nothing is written.
pub fn stand_alone(root: &Path, options: &StandAlone<'_>) -> Result<Vec<String>> {
    let overlay = options.overlay.map(read).transpose()?.unwrap_or_default();
    let context = || options.spec.display().to_string();
    let (mut document, warnings) =
        spec::read(read(options.spec)?.as_bytes()).with_context(context)?;
    let mut left_out = warnings.lines();
    if options.skip_unsupported {
        left_out.extend(skip_unsupported(&mut document, &overlay).with_context(context)?);
    }
    let model = model(&document, &overlay).with_context(context)?;
    let files = output::format(root, &write::files(&model))?;
    let path = options.out.join("Cargo.toml");
    let is_new = !path.exists();
    let mut crate_files = Vec::new();
    if is_new {
        ensure!(
            model.has_features,
            "{OVERLAY}: product.features: a stand-alone crate always has features"
        );
        fs::create_dir_all(options.out).with_context(|| options.out.display().to_string())?;
        let out = options
            .out
            .canonicalize()
            .context("the folder is missing")?;
        let core = output::relative_path(&out, &root.join("crates/aliyun-core"));
        crate_files.extend(write::stand_alone(&model, &core, FEATURES));
    } else {
        crate_files.push(("Cargo.toml".to_owned(), manifest(&path, &model)?));
    }
    for (name, text) in crate_files {
        output::write(&options.out.join(name), &text)?;
    }
    output::replace(&options.out.join("src/generated"), &files)?;
    Ok(left_out)
}

/// Removes the operations that are not supported from the document. Returns the reasons.
fn skip_unsupported(document: &mut Document, overlay: &str) -> Result<Vec<String>> {
    let mut reasons = Vec::new();
    loop {
        let Err(error) = model(document, overlay) else {
            return Ok(reasons);
        };
        let Some(subject) = error.downcast_ref::<Subject>() else {
            return Err(error);
        };
        for operation in subject.operations() {
            document.apis.remove(operation);
            reasons.push(format!("operation `{operation}` is left out: {error:#}"));
        }
    }
}
