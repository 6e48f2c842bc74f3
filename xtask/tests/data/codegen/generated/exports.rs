// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

#[cfg(feature = "catalog")]
pub use self::generated::CATALOG;
pub use self::generated::{OPERATIONS, PRODUCT};
#[cfg(feature = "OpenDoor")]
pub use self::generated::{OpenDoor, OpenDoorResponse, open_door};
