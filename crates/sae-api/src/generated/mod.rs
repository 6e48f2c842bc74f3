//! Models of the product's operations, and the product itself.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

pub mod get_webshell_token;
mod product;

pub use self::get_webshell_token::{GetWebshellToken, GetWebshellTokenResponse};
pub use self::product::PRODUCT;
