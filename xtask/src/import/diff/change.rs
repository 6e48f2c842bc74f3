//! What can change.

use super::attributes::Attributes;
use super::place::Place;

/// A thing that was added or removed, or of which something else is said.
pub(in crate::import) struct Change {
    pub(super) place: Place,
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
