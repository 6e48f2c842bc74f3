//! A product with all of its operations.

use super::component::Component;
use super::operation::Operation;
use super::product::Product;

/// A product with all of its operations.
pub(crate) struct Model {
    pub(crate) product: Product,
    /// Sorted by name.
    pub(crate) operations: Vec<Operation>,
    /// Types that operations share, sorted by name.
    pub(crate) components: Vec<Component>,
    /// Whether each operation is a feature.
    pub(crate) has_features: bool,
    /// The operations that are compiled by default.
    pub(crate) default_features: Vec<String>,
}
