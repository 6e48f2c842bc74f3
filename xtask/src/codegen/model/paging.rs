//! How operations go from one page to the next.

use super::kind::Kind;

/// How an operation goes from one page to the next; ways to members of the answer are dotted.
pub(crate) struct Paging {
    pub(crate) parameter: String,
    /// The way to the next token; without one, pages are numbered.
    pub(crate) next_token: Option<String>,
    pub(crate) size: Option<String>,
    pub(crate) items: String,
    pub(crate) total: Option<String>,
    pub(crate) number: Option<String>,
    pub(crate) length: Option<String>,
    /// The type of an item.
    pub(crate) item: Kind,
    /// Takes the items out of the answer `page`, in Rust.
    pub(crate) taken: String,
}
