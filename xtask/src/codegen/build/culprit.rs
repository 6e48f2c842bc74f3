//! Whose fault it is.

use std::collections::BTreeSet;
use std::fmt;

/// What an error is about, and which operations there would have to be without.
#[derive(Debug)]
pub(crate) enum Culprit {
    Component {
        name: String,
        users: BTreeSet<String>,
    },
    Operation(String),
}

impl Culprit {
    /// The operations that cannot be had.
    pub(crate) fn operations(&self) -> Vec<&String> {
        match self {
            Self::Component { users, .. } => users.iter().collect(),
            Self::Operation(name) => vec![name],
        }
    }
}

impl fmt::Display for Culprit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component { name, .. } => write!(f, "component `{name}`"),
            Self::Operation(name) => write!(f, "operation `{name}`"),
        }
    }
}
