//! The table of operations on the front page of a crate.

use super::text::each;
use super::words;
use crate::codegen::model::{Model, Operation};

/// `operations.md`, which the crate includes in its documentation.
///
/// The links are relative to the page of the crate. Links in rustdoc's own syntax would be warnings
/// for every operation that is not compiled.
pub(super) fn index(model: &Model) -> String {
    let rows = each(&model.operations, |operation| row(model, operation));
    format!(
        "| operation | what it does | method | idempotent | pages | default |
| --- | --- | --- | --- | --- | --- |
{rows}"
    )
}

fn row(model: &Model, operation: &Operation) -> String {
    let Operation {
        type_name, summary, ..
    } = operation;
    let summary = summary.split_whitespace().collect::<Vec<_>>().join(" ");
    let summary = summary.replace('|', "\\|");
    let method = words::method(operation.method);
    let idempotent = if operation.idempotent { "yes" } else { "" };
    let pages = match &operation.paging {
        Some(paging) => format!("`{}`", paging.page_parameter),
        None => String::new(),
    };
    let is_default =
        model.default_features.is_empty() || model.default_features.contains(&operation.name);
    let default = if is_default { "yes" } else { "" };
    let row = format!(
        "| [`{type_name}`](struct.{type_name}.html) | {summary} | {method} | {idempotent} | {pages} | {default} |"
    );
    row.replace("  ", " ") + "\n"
}
