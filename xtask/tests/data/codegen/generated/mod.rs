//! Models of the product's operations, and the product itself.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

pub mod open_door;
mod product;

pub use self::open_door::{OpenDoor, OpenDoorResponse};
pub use self::product::PRODUCT;
