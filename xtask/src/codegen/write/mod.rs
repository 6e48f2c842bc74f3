//! The text of the generated files, before it is formatted.
//!
//! Each function writes one construct, and its template reads like what it writes.

mod docs;
mod enums;
mod operation;
mod product;
mod request;
mod response;
mod rules;

use std::collections::BTreeMap;

use super::model::Model;

/// Names of types that the generated modules import, and those of the prelude.
pub(super) const TYPES_IN_SCOPE: &[&str] = &[
    "Debug",
    "Default",
    "Descriptor",
    "Eq",
    "ExtraQuery",
    "Fields",
    "From",
    "Into",
    "Method",
    "Operation",
    "Option",
    "ParameterDescriptor",
    "Parameters",
    "PartialEq",
    "Response",
    "Result",
    "SecretString",
    "Self",
    "Slot",
    "String",
    "ValidationError",
    "Verdict",
];

/// Names of fields and setters that every operation has.
pub(super) const FIELDS_IN_SCOPE: &[&str] = &["extra_query", "new"];

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

/// All files by name.
pub(super) fn files(model: &Model) -> BTreeMap<String, String> {
    let mut files = BTreeMap::from([
        ("mod.rs".to_owned(), product::modules(model)),
        ("product.rs".to_owned(), product::product(&model.product)),
    ]);
    for operation in &model.operations {
        let name = format!("{}.rs", operation.module);
        files.insert(name, operation::file(operation));
    }
    files
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
