//! What is at hand while a document is read.

use std::collections::BTreeSet;

use super::warnings::Warnings;

/// Reads a document, part by part.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) warnings: Warnings,
    /// What there is to refer to.
    pub(super) components: BTreeSet<String>,
}
