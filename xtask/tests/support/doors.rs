//! An invented product, and what the generator makes of it.

use std::collections::BTreeMap;
use std::path::Path;

use xtask::codegen;

pub(crate) const API_DOCS: &str = include_str!("../data/codegen/api-docs.json");
pub(crate) const OVERLAY: &str = include_str!("../data/codegen/overlay.toml");

pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

pub(crate) fn generate(api_docs: &str, overlay: &str) -> anyhow::Result<BTreeMap<String, String>> {
    codegen::generate(root(), api_docs, overlay)
}

/// The message for a document with `from` replaced by `to`.
pub(crate) fn document_error(from: &str, to: &str) -> String {
    assert!(API_DOCS.contains(from), "{from}");
    let error = generate(&API_DOCS.replacen(from, to, 1), OVERLAY).expect_err(to);
    format!("{error:#}")
}

/// The message for an overlay with `from` replaced by `to`.
pub(crate) fn overlay_error(from: &str, to: &str) -> String {
    assert!(OVERLAY.contains(from), "{from}");
    let error = generate(API_DOCS, &OVERLAY.replacen(from, to, 1)).expect_err(to);
    format!("{error:#}")
}
