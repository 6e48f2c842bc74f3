//! The operations of the product, and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

#[cfg(feature = "OpenDoor")]
pub mod open_door;
mod product;
#[cfg(feature = "serde")]
mod serialize;

#[cfg(feature = "catalog")]
use aliyun_core::operation::CatalogEntry;
use aliyun_core::operation::Descriptor;

#[cfg(feature = "OpenDoor")]
pub use self::open_door::{OpenDoor, OpenDoorResponse};
pub use self::product::PRODUCT;

/// The descriptors of the operations that are compiled in, sorted by name.
pub static OPERATIONS: &[&Descriptor] = &[
    #[cfg(feature = "OpenDoor")]
    &open_door::DESCRIPTOR,
];

/// The types of the operations that are compiled in, sorted by name. Needs the feature `catalog`.
#[cfg(feature = "catalog")]
pub static CATALOG: &[CatalogEntry] = &[
    #[cfg(feature = "OpenDoor")]
    CatalogEntry::new::<OpenDoor>(&open_door::DESCRIPTOR),
];
