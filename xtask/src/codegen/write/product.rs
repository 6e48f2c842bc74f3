use super::{each, preamble};
use crate::codegen::model::{Model, Operation, Product};

/// `mod.rs`.
pub(super) fn modules(model: &Model) -> String {
    // `rustfmt` sorts them; the product is one of them.
    let modules = each(&model.operations, |operation| {
        format!("pub mod {};\n", operation.module)
    });
    let exports = each(&model.operations, export);
    format!(
        "{}{modules}mod product;

{exports}pub use self::product::PRODUCT;
",
        preamble("Models of the product's operations, and the product itself.")
    )
}

fn export(operation: &Operation) -> String {
    let Operation { module, name, .. } = operation;
    let response = &operation.response.name;
    format!("pub use self::{module}::{{{name}, {response}}};\n")
}

/// `product.rs`.
pub(super) fn product(product: &Product) -> String {
    let Product {
        code,
        version,
        style,
        name,
        host_prefix,
        ..
    } = product;
    let pair = |(region, host): &(String, String)| format!("({region:?}, {host:?}),\n");
    let endpoints = each(&product.endpoints, pair);
    let vpc_endpoints = each(&product.vpc_endpoints, pair);
    format!(
        "{}use aliyun_core::{{Product, Style}};

/// {name}, API version {version}.
pub static PRODUCT: Product = Product {{
    code: {code:?},
    version: {version:?},
    style: Style::{style},
    endpoints: &[
        {endpoints}
    ],
    vpc_endpoints: &[
        {vpc_endpoints}
    ],
    host_prefix: {host_prefix:?},
}};
",
        preamble("The product and where it is served.")
    )
}
