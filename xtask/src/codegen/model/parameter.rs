//! What is known of a parameter.

use super::member::Member;

/// A parameter of an operation.
pub(crate) struct Parameter {
    pub(crate) member: Member,
    /// A variant of `descriptor::Place`.
    pub(crate) place: &'static str,
    /// A variant of `descriptor::Style`.
    pub(crate) style: &'static str,
    /// Travels as Base64, so that it is set in two ways.
    pub(crate) base64: bool,
    pub(crate) since: Option<String>,
}
