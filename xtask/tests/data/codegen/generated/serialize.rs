//! `Serialize` for requests and responses.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::serialize_objects;

#[cfg(feature = "OpenDoor")]
serialize_objects!(
    super::open_door::OpenDoor,
    super::open_door::OpenDoorResponse,
    super::open_door::Keyring
);
