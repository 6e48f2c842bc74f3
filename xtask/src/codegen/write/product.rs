//! The file of the product.

use super::text::{each, preamble};
use super::words;
use crate::codegen::model::Product;

/// `product.rs`.
pub(super) fn product(product: &Product) -> String {
    let Product {
        code,
        version,
        name,
        ..
    } = product;
    let style = words::api_style(product.style);
    let table = |method: &str, endpoints: &[(String, String)]| {
        if endpoints.is_empty() {
            return String::new();
        }
        let pairs = each(endpoints, |(region, host)| {
            format!("({region:?}, {host:?}),\n")
        });
        format!(".{method}(&[\n{pairs}])")
    };
    let endpoints = table("with_endpoints", &product.endpoints);
    let vpc_endpoints = table("with_vpc_endpoints", &product.vpc_endpoints);
    let text = |method: &str, text: &Option<String>| match text {
        Some(text) => format!(".{method}({text:?})"),
        None => String::new(),
    };
    let global_endpoint = text("with_global_endpoint", &product.global_endpoint);
    let host_prefix = text("with_host_prefix", &product.host_prefix);
    format!(
        "{}use aliyun_core::operation::{{ApiStyle, Product}};

/// {name}, API version {version}.
pub static PRODUCT: Product = Product::new({code:?}, {version:?}, ApiStyle::{style})
    {endpoints}{vpc_endpoints}{global_endpoint}{host_prefix};
",
        preamble("The product and where it is served.")
    )
}
