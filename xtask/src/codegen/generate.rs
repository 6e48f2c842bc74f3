//! From document and overlay to the text of files.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::files::{API_DOCS, FEATURES};
use super::model::Model;
use super::output::{self, read};
use super::{build, overlay, write};
use crate::spec::{self, facts::Document};

/// The generated files by name, formatted with the rustfmt configuration at `root`.
///
/// # Errors
///
/// If document or overlay cannot be read or do not fit together.
pub fn generate(root: &Path, api_docs: &str, overlay: &str) -> Result<BTreeMap<String, String>> {
    output::format(root, &unformatted(api_docs, overlay)?)
}

/// The generated files by name, before rustfmt.
///
/// # Errors
///
/// If document or overlay cannot be read or do not fit together.
pub fn unformatted(api_docs: &str, overlay: &str) -> Result<BTreeMap<String, String>> {
    let (document, _) = spec::read(api_docs.as_bytes()).context(API_DOCS)?;
    Ok(write::files(&model(&document, overlay)?))
}

/// The model of a document with its overlay.
pub(super) fn model(document: &Document, overlay: &str) -> Result<Model> {
    build::build(document, &mut overlay::read(overlay)?)
}

/// The manifest at a path, with the features of the model, if it has any.
pub(super) fn manifest(path: &Path, model: &Model) -> Result<String> {
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
