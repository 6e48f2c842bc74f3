//! Pages of operations.

use super::kind::Kind;

/// How the pages of an operation are requested and read. Paths of members are dotted.
pub(crate) struct Paging {
    pub(crate) page_parameter: String,
    /// Path of the token of the next page. Without it, pages are numbered.
    pub(crate) next_token: Option<String>,
    pub(crate) size_parameter: Option<String>,
    pub(crate) items: String,
    pub(crate) total_count: Option<String>,
    pub(crate) page_number: Option<String>,
    pub(crate) page_size: Option<String>,
    /// The type of an item.
    pub(crate) item: Kind,
    /// The fields on the path to the list of items.
    pub(crate) steps: Vec<Step>,
}

/// A field on the path from a response to its items.
pub(crate) struct Step {
    pub(crate) ident: String,
    pub(crate) is_optional: bool,
    /// It is a list, and the path continues in each item.
    pub(crate) is_list: bool,
}
