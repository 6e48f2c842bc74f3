//! The parts of a crate that are not Rust.

use super::text::each;
use crate::codegen::model::{Component, Model};

/// The `[features]` of a crate: one for each operation, and one for each component, which the
/// operations that use it turn on.
pub(crate) fn features(model: &Model) -> String {
    let list = |names: &[&str]| each(names, |name| format!("    {name:?},\n"));
    let default: Vec<_> = model.default_features.iter().map(String::as_str).collect();
    let all: Vec<_> = model
        .operations
        .iter()
        .map(|operation| operation.name.as_str())
        .collect();
    let operations = each(&all, |name| {
        let used = model
            .components
            .iter()
            .filter(|component| component.users.contains(*name));
        let features: Vec<_> = used.map(Component::feature).collect();
        match features.as_slice() {
            [] => format!("{name} = []\n"),
            features => {
                let features: Vec<_> = features.iter().map(String::as_str).collect();
                format!("{name} = [\n{}]\n", list(&features))
            }
        }
    });
    let components = each(&model.components, |component| {
        format!("{} = []\n", component.feature())
    });
    let internal = if components.is_empty() {
        ""
    } else {
        "# Types that operations share; what begins like this is internal.\n"
    };
    format!(
        "[features]
default = [
{}]
# All operations.
full = [
{}]
# The models of all operations that are on, as a table.
catalog = []
{operations}{internal}{components}",
        list(if default.is_empty() {
            &["full"]
        } else {
            &default
        }),
        list(&all),
    )
}

/// The files of a crate of its own around the generated modules, by name. `core` is the place of
/// `aliyun-core`, and `mark` the line behind which a manifest is generated.
pub(crate) fn stand_alone(model: &Model, core: &str, mark: &str) -> [(String, String); 2] {
    let product = &model.product;
    let name = format!(
        "{}-api",
        product
            .code
            .to_ascii_lowercase()
            .replace(|c: char| !c.is_ascii_alphanumeric(), "-")
    );
    let manifest = format!(
        "[package]
name = {name:?}
description = {0:?}
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
aliyun-core = {{ path = {core:?} }}

[workspace]

{mark}{1}",
        format!(
            "Requests and responses of Alibaba Cloud {}, without I/O",
            product.name
        ),
        features(model)
    );
    let lib = format!(
        "//! Requests and responses of Alibaba Cloud {}, API version {}, without I/O.
//!
//! Each operation is a value and a feature of its own name; all of them are on by default. A
//! client of `transport-blocking` or `transport-async` calls it, and so does `aliyun_core::Call`
//! with any other HTTP library.

mod generated;

pub use self::generated::*;
",
        product.name, product.version
    );
    [
        ("Cargo.toml".to_owned(), manifest),
        ("src/lib.rs".to_owned(), lib),
    ]
}
