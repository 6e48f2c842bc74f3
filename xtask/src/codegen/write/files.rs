//! The files of a crate.

use std::collections::BTreeMap;

use super::{component, index, modules, operation, product};
use crate::codegen::model::Model;

/// All files by name.
pub(crate) fn files(model: &Model) -> BTreeMap<String, String> {
    let mut files = BTreeMap::from([
        ("mod.rs".to_owned(), modules::root(model)),
        ("product.rs".to_owned(), product::product(&model.product)),
    ]);
    for operation in &model.operations {
        let name = format!("{}.rs", file_stem(&operation.module));
        files.insert(name, operation::file(operation));
    }
    // The front page of a crate without features is not about the operations, and does not export them.
    if model.has_features {
        files.insert("operations.md".to_owned(), index::index(model));
        files.insert("exports.rs".to_owned(), modules::exports(model));
        files.insert("serialize.rs".to_owned(), modules::serialize(model));
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

/// The name of the file of a module.
fn file_stem(module: &str) -> &str {
    module.trim_start_matches("r#")
}
