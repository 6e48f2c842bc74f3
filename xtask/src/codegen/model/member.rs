//! Members of objects.

use super::kind::Kind;
use super::limit::Limit;

/// A parameter or a member of an object: a field of a struct.
#[derive(PartialEq)]
pub(crate) struct Member {
    /// Name on the wire.
    pub(crate) name: String,
    pub(crate) ident: String,
    pub(crate) kind: Kind,
    /// Every request, or every successful response, has it.
    pub(crate) required: bool,
    /// An integer that is a moment.
    pub(crate) is_time: bool,
    pub(crate) deprecated: bool,
    pub(crate) doc: String,
    pub(crate) default: Option<String>,
    /// Known values.
    pub(crate) values: Vec<String>,
    pub(crate) limits: Vec<Limit>,
}
