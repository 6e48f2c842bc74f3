//! The product and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::{Product, Style};

/// Doors, API version 2000-01-01.
pub static PRODUCT: Product = Product {
    code: "Doors",
    version: "2000-01-01",
    style: Style::Roa,
    endpoints: &[("a", "door.a.example"), ("b", "door.b.example")],
    vpc_endpoints: &[],
    host_prefix: "door",
};
