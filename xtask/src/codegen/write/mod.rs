//! The text of the generated files, before it is formatted.
//!
//! Each function writes one construct, and its template reads like what it writes.

mod component;
mod descriptor;
mod docs;
mod fields;
mod imports;
mod manifest;
mod modules;
mod operation;
mod product;
mod rules;
mod setters;
mod values;

use std::collections::BTreeMap;

pub(super) use self::manifest::{features, stand_alone};
use super::model::Model;

/// Names of types that the generated modules import, those of the prelude, and those of the crate.
pub(super) const TYPES_IN_SCOPE: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "CATALOG",
    "CatalogEntry",
    "Clone",
    "Condition",
    "Debug",
    "Default",
    "Descriptor",
    "Eq",
    "ExtraQuery",
    "Fields",
    "FnMut",
    "From",
    "Into",
    "IntoIterator",
    "Json",
    "Kind",
    "Limit",
    "Method",
    "None",
    "OPERATIONS",
    "Operation",
    "Option",
    "PRODUCT",
    "Paged",
    "Paging",
    "ParameterDescriptor",
    "PartialEq",
    "Place",
    "Result",
    "Rule",
    "SecretString",
    "Self",
    "Slot",
    "Some",
    "String",
    "Style",
    "Vec",
    "View",
];

/// Features that are no operations.
pub(super) const FEATURES_IN_SCOPE: &[&str] = &["catalog", "default", "full"];

/// Names of fields and setters that every struct has.
pub(super) const FIELDS_IN_SCOPE: &[&str] = &["default", "extra_query", "new"];

/// All files by name.
pub(super) fn files(model: &Model) -> BTreeMap<String, String> {
    let mut files = BTreeMap::from([
        ("mod.rs".to_owned(), modules::root(model)),
        ("product.rs".to_owned(), product::product(&model.product)),
    ]);
    for operation in &model.operations {
        let name = format!("{}.rs", file_stem(&operation.module));
        files.insert(name, operation::file(operation));
    }
    if !model.components.is_empty() {
        files.insert("types/mod.rs".to_owned(), modules::types(model));
    }
    for component in &model.components {
        let name = format!("types/{}.rs", file_stem(&component.module));
        files.insert(name, component::file(component));
    }
    files
}

/// The name of a module's file.
fn file_stem(module: &str) -> &str {
    module.trim_start_matches("r#")
}

/// The first lines of every file; `about` is a sentence.
fn preamble(about: &str) -> String {
    format!(
        "//! {about}

// Written by `{}` from `{}` and `{}`.

",
        super::COMMAND,
        super::API_DOCS,
        super::OVERLAY
    )
}

/// Items in quotation marks, separated by commas.
fn quoted<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<_> = items.into_iter().map(|item| format!("{item:?}")).collect();
    items.join(", ")
}

/// The results of a function, one behind the other.
fn each<T>(items: &[T], write: impl FnMut(&T) -> String) -> String {
    items.iter().map(write).collect()
}
