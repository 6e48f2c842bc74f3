/// How the operations of a product are addressed; one version of its API has one style.
///
/// The signature of the V3 scheme is the same for both. A bearer token is announced in different places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ApiStyle {
    /// All operations share the path `/`; the name of the action chooses one.
    Rpc,
    /// Each operation has a path of its own.
    Roa,
}
