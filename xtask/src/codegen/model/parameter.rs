//! Parameters of operations.

use super::member::Member;

/// A parameter of an operation.
pub(crate) struct Parameter {
    pub(crate) member: Member,
    pub(crate) location: Location,
    /// Most parameters of the product have another location.
    pub(crate) is_elsewhere: bool,
    pub(crate) serialization: Serialization,
    /// It is sent as Base64, and has a setter for plain text and one for Base64.
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

/// How a list or an object becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Serialization {
    /// A parameter for each scalar.
    Flat,
    Json,
    /// Items separated by commas.
    Simple,
}
