//! Changes.

use super::attributes::Attributes;
use super::part_key::PartKey;

/// A part that was added, removed or changed.
pub(in crate::import) struct Change {
    pub(super) key: PartKey,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    Added(Attributes),
    Removed,
    /// By the name of the attribute.
    Changed(Vec<(String, Difference)>),
}

pub(super) struct Difference {
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}
