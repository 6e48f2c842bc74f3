//! Paging and filters.

use aliyun_core::operation::Paging;
use serde_json::{Value, json};

use crate::operations::Parameters;
use crate::wire::Result;

/// The page size of a request that contains none.
const DEFAULT_PAGE_SIZE: usize = 10;

/// Returns a response body with one page of the items that match the request.
pub(super) fn page(parameters: &Parameters, paging: &Paging, items: Vec<Value>) -> Result<Value> {
    let number = positive_integer(parameters, Some(paging.page_parameter))?.unwrap_or(1);
    let size = positive_integer(parameters, paging.size_parameter)?.unwrap_or(DEFAULT_PAGE_SIZE);
    let matching: Vec<_> = items
        .into_iter()
        .filter(|item| matches_filters(parameters, item))
        .collect();
    let total = matching.len();
    let skipped = (number - 1).saturating_mul(size);
    let items: Vec<_> = matching.into_iter().skip(skipped).take(size).collect();

    let descriptor = parameters.operation().descriptor();
    let mut body = json!({});
    if descriptor.success_in_body {
        body = json!({ "Code": "200", "Message": "success", "Success": true });
    }
    let mut set = |path: &str, value: Value| {
        let mut names = path.split('.');
        let slot = names.try_fold(&mut body, |slot, name| {
            if slot.is_null() {
                *slot = json!({});
            }
            Some(slot.as_object_mut()?.entry(name).or_insert(Value::Null))
        });
        if let Some(slot) = slot {
            *slot = value;
        }
    };
    set(paging.items, json!(items));
    for (path, value) in [
        (paging.total_count, total),
        (paging.page_number, number),
        (paging.page_size, size),
    ] {
        if let Some(path) = path {
            set(path, json!(value));
        }
    }
    Ok(body)
}

/// A parameter that is an integer from 1. Some operations document it as a number and some as a string.
fn positive_integer(parameters: &Parameters, name: Option<&str>) -> Result<Option<usize>> {
    let Some((name, value)) = name.and_then(|name| Some((name, parameters.value(name)?))) else {
        return Ok(None);
    };
    let number = match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_u64().and_then(|number| number.try_into().ok()),
    };
    match number {
        Some(0) | None => Err(parameters.invalid_parameter(name, "must be an integer from 1")),
        number => Ok(number),
    }
}

/// Whether an item matches every parameter that has the name of one of its members. A list parameter contains the
/// accepted values.
fn matches_filters(parameters: &Parameters, item: &Value) -> bool {
    let members = item.as_object().into_iter().flatten();
    members
        .filter_map(|(name, member)| Some((member, parameters.value(name)?)))
        .all(|(member, filter)| match filter {
            Value::Array(accepted) => accepted.contains(member),
            filter => filter == member,
        })
}
