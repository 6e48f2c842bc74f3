//! The part of a document that an error is about.

use std::collections::BTreeSet;
use std::fmt;

/// The part of a document that an error is about.
#[derive(Debug)]
pub(crate) enum Subject {
    Component {
        name: String,
        users: BTreeSet<String>,
    },
    Operation(String),
}

impl Subject {
    /// The operations that cannot be generated because of it.
    pub(crate) fn operations(&self) -> Vec<&String> {
        match self {
            Self::Component { users, .. } => users.iter().collect(),
            Self::Operation(name) => vec![name],
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component { name, .. } => write!(f, "component `{name}`"),
            Self::Operation(name) => write!(f, "operation `{name}`"),
        }
    }
}
