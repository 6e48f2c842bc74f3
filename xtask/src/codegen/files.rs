//! Names of files, and the text that all of them contain.

/// The command that writes the generated files.
pub(super) const COMMAND: &str = "cargo xtask codegen";
/// The document: the vendor's facts.
pub(super) const API_DOCS: &str = "api-docs.json";
/// What the document does not contain.
pub(super) const OVERLAY: &str = "overlay.toml";
/// The line of a manifest after which everything is generated.
pub(super) const FEATURES: &str = "# What follows is written by `cargo xtask codegen`.\n";
