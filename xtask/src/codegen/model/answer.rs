//! What operations answer.

use super::types::Struct;

/// What an operation answers.
pub(crate) enum Answer {
    /// A struct of its own.
    Own(Struct),
    /// A component.
    Shared(String),
}

impl Answer {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Own(structure) => &structure.name,
            Self::Shared(name) => name,
        }
    }
}
