//! What is known of a product.

/// Where an API is served, and in which style.
pub(crate) struct Product {
    pub(crate) code: String,
    pub(crate) version: String,
    pub(crate) style: ApiStyle,
    /// What it is called in a sentence.
    pub(crate) name: String,
    /// Region and host, sorted by region.
    pub(crate) endpoints: Vec<(String, String)>,
    pub(crate) vpc_endpoints: Vec<(String, String)>,
    pub(crate) global_endpoint: Option<String>,
    pub(crate) host_prefix: Option<String>,
}

/// How operations are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ApiStyle {
    /// By path and method.
    Roa,
    /// By name.
    Rpc,
}
