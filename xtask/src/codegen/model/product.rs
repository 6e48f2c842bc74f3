//! The facts of a product.

/// The API of a product and its endpoints.
pub(crate) struct Product {
    pub(crate) code: String,
    pub(crate) version: String,
    pub(crate) style: ApiStyle,
    /// Its name in a sentence.
    pub(crate) name: String,
    /// Region and host, sorted by region.
    pub(crate) endpoints: Vec<(String, String)>,
    pub(crate) vpc_endpoints: Vec<(String, String)>,
    pub(crate) global_endpoint: Option<String>,
    pub(crate) host_prefix: Option<String>,
}

/// The style of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ApiStyle {
    /// Operations have paths and methods.
    Roa,
    /// Operations have names only.
    Rpc,
}
