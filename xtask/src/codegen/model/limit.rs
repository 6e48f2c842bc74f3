//! What values have to keep to.

/// A variant of `descriptor::Limit` with its value, in Rust.
#[derive(PartialEq)]
pub(crate) struct Limit {
    pub(crate) expression: String,
    /// A clause such as "at least 1".
    pub(crate) clause: String,
}
