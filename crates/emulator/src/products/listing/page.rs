//! Pages.

use aliyun_core::operation::Paging;
use serde_json::{Value, json};

use crate::operations::Given;
use crate::wire::Checked;

/// How long a page is unless the request says so.
const PAGE_SIZE: usize = 10;

/// One page of the items that the request wants.
pub(super) fn page(given: &Given, paging: &Paging, items: Vec<Value>) -> Checked<Value> {
    let number = positive(given, Some(paging.page_parameter))?.unwrap_or(1);
    let size = positive(given, paging.size_parameter)?.unwrap_or(PAGE_SIZE);
    let wanted: Vec<_> = items
        .into_iter()
        .filter(|item| is_wanted(given, item))
        .collect();
    let total = wanted.len();
    let before = (number - 1).saturating_mul(size);
    let items: Vec<_> = wanted.into_iter().skip(before).take(size).collect();

    let descriptor = given.operation().descriptor();
    let mut answer = json!({});
    if descriptor.success_in_body {
        answer = json!({ "Code": "200", "Message": "success", "Success": true });
    }
    let mut set = |path: &str, value: Value| {
        let mut steps = path.split('.');
        let place = steps.try_fold(&mut answer, |place, step| {
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
    Ok(answer)
}

/// A parameter that counts from one. Some are numbers and some are texts.
fn positive(given: &Given, name: Option<&str>) -> Checked<Option<usize>> {
    let Some((name, value)) = name.and_then(|name| Some((name, given.value(name)?))) else {
        return Ok(None);
    };
    let number = match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_u64().and_then(|number| number.try_into().ok()),
    };
    match number {
        Some(0) | None => Err(given.invalid(name, "must be an integer from 1")),
        number => Ok(number),
    }
}

/// Whether an item has the value of every parameter that is called like one of its members. A list has
/// the values among which it may be.
fn is_wanted(given: &Given, item: &Value) -> bool {
    let members = item.as_object().into_iter().flatten();
    members
        .filter_map(|(name, own)| Some((own, given.value(name)?)))
        .all(|(own, wanted)| match wanted {
            Value::Array(wanted) => wanted.contains(own),
            wanted => wanted == own,
        })
}
