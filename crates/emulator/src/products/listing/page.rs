//! Pages.

use aliyun_core::operation::Paging;
use serde_json::{Value, json};

use crate::operations::Parameters;
use crate::wire::Result;

/// How long a page is unless the request says so.
const PAGE_SIZE: usize = 10;

/// One page of the items that the request wants.
pub(super) fn page(parameters: &Parameters, paging: &Paging, items: Vec<Value>) -> Result<Value> {
    let number = positive_integer(parameters, Some(paging.page_parameter))?.unwrap_or(1);
    let size = positive_integer(parameters, paging.size_parameter)?.unwrap_or(PAGE_SIZE);
    let wanted: Vec<_> = items
        .into_iter()
        .filter(|item| matches_filters(parameters, item))
        .collect();
    let total = wanted.len();
    let before = (number - 1).saturating_mul(size);
    let items: Vec<_> = wanted.into_iter().skip(before).take(size).collect();

    let descriptor = parameters.operation().descriptor();
    let mut body = json!({});
    if descriptor.success_in_body {
        body = json!({ "Code": "200", "Message": "success", "Success": true });
    }
    let mut set = |path: &str, value: Value| {
        let mut steps = path.split('.');
        let place = steps.try_fold(&mut body, |place, step| {
            if place.is_null() {
                *place = json!({});
            }
            Some(place.as_object_mut()?.entry(step).or_insert(Value::Null))
        });
        if let Some(place) = place {
            *place = value;
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

/// A parameter that counts from one. Some are numbers and some are texts.
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

/// Whether an item has the value of every parameter that is called like one of its members. A list has
/// the values among which it may be.
fn matches_filters(parameters: &Parameters, item: &Value) -> bool {
    let members = item.as_object().into_iter().flatten();
    members
        .filter_map(|(name, own)| Some((own, parameters.value(name)?)))
        .all(|(own, wanted)| match wanted {
            Value::Array(wanted) => wanted.contains(own),
            wanted => wanted == own,
        })
}
