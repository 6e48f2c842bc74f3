//! What is known of a parameter.

use super::member::Member;

/// A parameter of an operation.
pub(crate) struct Parameter {
    pub(crate) member: Member,
    pub(crate) location: Location,
    /// Most parameters of the product travel elsewhere.
    pub(crate) is_elsewhere: bool,
    pub(crate) serialization: Serialization,
    /// Travels as Base64, so that it is set in two ways.
    pub(crate) base64: bool,
    pub(crate) since: Option<String>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    Body,
    Form,
    Header,
    Host,
    Path,
    Query,
}

/// How a parameter that is no plain value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Serialization {
    /// Each part is a parameter of its own.
    Flat,
    Json,
    /// Parts with commas in between.
    Simple,
}
