//! How operations go from one page to the next.

use super::kind::Kind;

/// How an operation goes from one page to the next; ways to members of the answer are dotted.
pub(crate) struct Paging {
    pub(crate) page_parameter: String,
    /// The way to the next token; without one, pages are numbered.
    pub(crate) next_token: Option<String>,
    pub(crate) size_parameter: Option<String>,
    pub(crate) items: String,
    pub(crate) total_count: Option<String>,
    pub(crate) page_number: Option<String>,
    pub(crate) page_size: Option<String>,
    /// The type of an item.
    pub(crate) item: Kind,
    /// The fields on the way to the list of items.
    pub(crate) steps: Vec<Step>,
}

/// A field on the way from an answer to its items.
pub(crate) struct Step {
    pub(crate) ident: String,
    pub(crate) is_optional: bool,
    /// It is a list, and the way goes on in each of its items.
    pub(crate) is_list: bool,
}
