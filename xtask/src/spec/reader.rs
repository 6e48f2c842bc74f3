//! The state of reading a document.

use std::collections::BTreeSet;

use super::warnings::Warnings;

/// Reads a document.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) warnings: Warnings,
    /// Names of components, to which schemas can refer.
    pub(super) components: BTreeSet<String>,
}
