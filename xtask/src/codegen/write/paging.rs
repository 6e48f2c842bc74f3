//! Pages: the facts of an operation about them, and how items are taken out of one.

use super::types::rust_type;
use crate::codegen::model::{Operation, Paging, Step};

/// The facts of an operation about its pages.
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

/// How items are taken out of a page, if there are pages.
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
        operation.answer.name(),
        taken("page", steps),
    )
}

/// Takes the items out of what stands in `place`.
fn taken(place: &str, steps: &[Step]) -> String {
    let [step, rest @ ..] = steps else {
        return place.to_owned();
    };
    let unwrapped = if step.is_optional {
        ".unwrap_or_default()"
    } else {
        ""
    };
    let place = format!("{place}.{}{unwrapped}", step.ident);
    if step.is_list {
        let part = taken("part", rest);
        format!("{place}.into_iter().flat_map(|part| {part}).collect()")
    } else {
        taken(&place, rest)
    }
}
