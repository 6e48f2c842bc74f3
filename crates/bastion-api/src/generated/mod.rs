//! Models of the product's operations, and the product itself.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

pub mod generate_asset_operation_token;
mod product;
pub mod renew_asset_operation_token;

pub use self::generate_asset_operation_token::{
    GenerateAssetOperationToken, GenerateAssetOperationTokenResponse,
};
pub use self::product::PRODUCT;
pub use self::renew_asset_operation_token::{
    RenewAssetOperationToken, RenewAssetOperationTokenResponse,
};
