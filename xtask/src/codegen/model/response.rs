//! Responses of operations.

use super::types::Struct;

/// The type of a response.
pub(crate) enum Response {
    /// A struct of its own.
    Own(Struct),
    /// A component.
    Shared(String),
}

impl Response {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Own(structure) => &structure.name,
            Self::Shared(name) => name,
        }
    }

    /// Whether the document does not say what the response contains, so that all of it is kept.
    pub(crate) fn is_untyped(&self) -> bool {
        matches!(self, Self::Own(structure) if structure.members.is_empty())
    }
}
