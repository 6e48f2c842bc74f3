//! Pages: their facts in the descriptor, and the `Paged` implementation.

use super::types::rust_type;
use crate::codegen::model::{Operation, Paging, Step};

/// The call of `with_paging` in a descriptor.
pub(super) fn facts(paging: &Paging) -> String {
    let Paging {
        page_parameter,
        items,
        ..
    } = paging;
    let new = match &paging.next_token {
        Some(token) => format!("Paging::by_token({page_parameter:?}, {items:?}, {token:?})"),
        None => format!("Paging::by_number({page_parameter:?}, {items:?})"),
    };
    let mut text = format!(".with_paging({new}");
    for (method, value) in [
        ("with_size_parameter", &paging.size_parameter),
        ("with_total_count", &paging.total_count),
        ("with_page_number", &paging.page_number),
        ("with_page_size", &paging.page_size),
    ] {
        if let Some(value) = value {
            text += &format!(".{method}({value:?})");
        }
    }
    text + ")"
}

/// The `Paged` implementation, if there are pages.
pub(super) fn paged(operation: &Operation) -> String {
    let Some(Paging { item, steps, .. }) = &operation.paging else {
        return String::new();
    };
    format!(
        "
impl Paged for {} {{
    type Item = {};

    #[inline]
    fn items(page: {}) -> Vec<Self::Item> {{
        {}
    }}
}}
",
        operation.type_name,
        rust_type(item),
        operation.response.name(),
        items_expression("page", steps),
    )
}

/// An expression for the items in the value of `expression`.
fn items_expression(expression: &str, steps: &[Step]) -> String {
    let [step, rest @ ..] = steps else {
        return expression.to_owned();
    };
    let unwrapped = if step.is_optional {
        ".unwrap_or_default()"
    } else {
        ""
    };
    let expression = format!("{expression}.{}{unwrapped}", step.ident);
    if step.is_list {
        let part = items_expression("part", rest);
        format!("{expression}.into_iter().flat_map(|part| {part}).collect()")
    } else {
        items_expression(&expression, rest)
    }
}
