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
}
