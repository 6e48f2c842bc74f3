//! What is known of a product.

/// Where an API is served, and in which style.
pub(crate) struct Product {
    pub(crate) code: String,
    pub(crate) version: String,
    /// `Rpc` or `Roa`.
    pub(crate) style: &'static str,
    /// What it is called in a sentence.
    pub(crate) name: String,
    /// Region and host, sorted by region.
    pub(crate) endpoints: Vec<(String, String)>,
    pub(crate) vpc_endpoints: Vec<(String, String)>,
    pub(crate) global_endpoint: Option<String>,
    pub(crate) host_prefix: Option<String>,
}
