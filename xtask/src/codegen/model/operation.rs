//! Operations.

use super::paging::Paging;
use super::parameter::Parameter;
use super::response::Response;
use super::rule::Rule;
use super::types::TypeDefinition;

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, as in the descriptor that they become"
)]
pub(crate) struct Operation {
    /// Name on the wire.
    pub(crate) name: String,
    /// The feature that compiles it, which has its name.
    pub(crate) feature: Option<String>,
    pub(crate) type_name: String,
    pub(crate) module: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) deprecated: bool,
    pub(crate) signed: bool,
    /// Whether sending a request twice has the same effect as sending it once.
    pub(crate) idempotent: bool,
    pub(crate) summary: String,
    pub(crate) details: Option<String>,
    pub(crate) page: Page,
    /// RAM actions.
    pub(crate) permissions: Vec<String>,
    /// Error codes by HTTP status.
    pub(crate) errors: Vec<(String, Vec<String>)>,
    /// In the order of the documentation.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) response: Response,
    /// The types of its parameters and its response, in the order of their first use.
    pub(crate) types: Vec<TypeDefinition>,
    /// Whether the body of the response reports success or failure.
    pub(crate) success_in_body: bool,
    /// Paths of members that every successful response has.
    pub(crate) required_members: Vec<String>,
    pub(crate) paging: Option<Paging>,
}

/// The HTTP method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Delete,
    Get,
    Head,
    Patch,
    Post,
    Put,
}

/// The URL of the vendor's page about an operation.
pub(crate) enum Page {
    /// From the overlay.
    Own(String),
    /// In the vendor's portal, which has a page for every operation.
    Portal(String),
}

impl Page {
    pub(crate) fn url(&self) -> &str {
        match self {
            Self::Own(url) | Self::Portal(url) => url,
        }
    }
}
