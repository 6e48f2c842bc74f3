//! What the files are called, and what stands in all of them.

/// What people type, as it stands in the generated files.
pub(super) const COMMAND: &str = "cargo xtask codegen";
/// The vendor's facts.
pub(super) const API_DOCS: &str = "api-docs.json";
/// What the facts do not say.
pub(super) const OVERLAY: &str = "overlay.toml";
/// The line in a manifest behind which everything is generated.
pub(super) const FEATURES: &str = "# What follows is written by `cargo xtask codegen`.\n";
