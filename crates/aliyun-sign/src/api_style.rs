//! The two API styles.

/// The style of a product's API: how a request names its operation.
///
/// All operations of one API version have the same style. The ACS3 scheme signs both styles in the same
/// way. A request with a bearer token announces the token in the parameter `SignatureType` (RPC) or in the
/// header `x-acs-signature-type` (ROA).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ApiStyle {
    /// All operations have the path `/`; the action name selects the operation.
    Rpc,
    /// Each operation has its own path and method.
    Roa,
}
