//! API operations: their descriptors, their parameters and their pages.

mod catalog;
pub mod descriptor;
mod dynamic;
mod pages;
mod parameters;
mod product;
mod typed;

pub use aliyun_sign::ApiStyle;

pub use self::catalog::CatalogEntry;
pub use self::descriptor::{Descriptor, PagedBy, Paging, ParameterDescriptor};
pub use self::dynamic::DynamicOperation;
pub use self::pages::{Paged, Pages};
pub use self::parameters::{ExtraQuery, Parameters};
pub use self::product::{Network, Product};
pub use self::typed::Operation;
