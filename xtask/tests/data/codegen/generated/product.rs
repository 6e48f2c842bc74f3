//! The product and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::operation::{ApiStyle, Product};

/// Doors, API version 2000-01-01.
pub static PRODUCT: Product = Product::new("Doors", "2000-01-01", ApiStyle::Roa)
    .with_endpoints(&[("a", "door.a.example"), ("b", "door.b.example")])
    .with_host_prefix("door");
