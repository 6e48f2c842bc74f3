//! What is wrong with a body.

use std::fmt;

/// A body that cannot be read, with the place; it does not repeat the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// The way to the member in question, such as `Data.Instances[3].Name`.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

impl JsonError {
    /// Something is wrong with the body as a whole.
    pub(crate) fn of_body(reason: &str) -> Self {
        Self {
            path: String::new(),
            reason: reason.to_owned(),
        }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

impl std::error::Error for JsonError {}
