//! Types that operations share.

use std::collections::BTreeSet;

use super::types::{Struct, TypeDefinition};

/// A type that operations share, in a file of its own.
pub(crate) struct Component {
    pub(crate) module: String,
    /// The name of the table of its members.
    pub(crate) table: String,
    pub(crate) structure: Struct,
    /// The types of its members.
    pub(crate) types: Vec<TypeDefinition>,
    /// The operations that refer to it, directly or not.
    pub(crate) users: BTreeSet<String>,
}

impl Component {
    /// Its feature. It is internal: the features of the operations enable it.
    pub(crate) fn feature(&self) -> String {
        format!("_{}", self.structure.name)
    }
}
