//! The error of decoding JSON.

use std::fmt;

/// A body that cannot be decoded.
///
/// It contains no part of the body except names of members, because values can be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// The JSON path of the faulty member, such as `Data.Instances[3].Name`. Empty if the body as a whole
    /// is faulty.
    pub path: String,
    /// The fault, with the line and column if they are known.
    pub reason: String,
}

impl JsonError {
    /// Creates an error about the body as a whole.
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
