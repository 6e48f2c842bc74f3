//! The types that operations share.

use std::collections::BTreeSet;

use super::types::{Struct, TypeDefinition};

/// A type in a file of its own.
pub(crate) struct Component {
    pub(crate) module: String,
    /// The name of the table of its members.
    pub(crate) table: String,
    pub(crate) structure: Struct,
    /// The types of its members.
    pub(crate) types: Vec<TypeDefinition>,
    /// The operations that reach it.
    pub(crate) users: BTreeSet<String>,
}

impl Component {
    /// Its feature, which is internal: the operations that use it turn it on.
    pub(crate) fn feature(&self) -> String {
        format!("_{}", self.structure.name)
    }
}
