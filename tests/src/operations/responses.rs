//! Compares the decoded response of a body with the expected one.

use aliyun_core::model::{Json, decode};
use aliyun_core::operation::CatalogEntry;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::values;

#[derive(Deserialize)]
struct Case<'a> {
    // Unparsed, because a parsed number would lose digits.
    #[serde(borrow)]
    body: &'a RawValue,
    decoded: Value,
}

pub(super) fn check(entry: &CatalogEntry, case: &RawValue) -> Result<(), String> {
    let Case { body, mut decoded } = super::read(case)?;
    let mut response = entry.response();
    decode::object_into(body.get().as_bytes(), &mut response)
        .map_err(|error| format!("body: {error}"))?;
    let mut actual: Value = Json::from_object(&response)
        .decode()
        .map_err(|error| format!("the model is not JSON: {error}"))?;
    for path in entry.descriptor().required_members {
        drop_default(path, &decoded, &mut actual);
    }
    values::drop_absent(&mut decoded);
    values::drop_absent(&mut actual);
    match &*values::differences(&decoded, &actual) {
        [] => Ok(()),
        differences => Err(differences.join("; ")),
    }
}

/// Removes the empty text of a required member that is absent. The model has it as the default of a
/// `String`; a call would fail because the member is missing, but decoding alone does not.
fn drop_default(path: &str, decoded: &Value, actual: &mut Value) {
    if let Some((list, rest)) = path.split_once("[].") {
        let lists = (at(list, Some(decoded)), at_mut(list, Some(actual)));
        if let (Some(Value::Array(decoded)), Some(Value::Array(actual))) = lists {
            for (decoded, actual) in decoded.iter().zip(actual) {
                drop_default(rest, decoded, actual);
            }
        }
        return;
    }
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let decoded = decoded.get(name).unwrap_or(&Value::Null);
    let Some(members) = actual.as_object_mut() else {
        return;
    };
    match (members.get_mut(name), rest) {
        (Some(inner), Some(rest)) => drop_default(rest, decoded, inner),
        (Some(text), None) if text == "" && decoded.is_null() => drop(members.remove(name)),
        _ => {}
    }
}

/// The value at a path of names.
fn at<'v>(path: &str, value: Option<&'v Value>) -> Option<&'v Value> {
    path.split('.').fold(value, |value, name| value?.get(name))
}

fn at_mut<'v>(path: &str, value: Option<&'v mut Value>) -> Option<&'v mut Value> {
    path.split('.')
        .fold(value, |value, name| value?.get_mut(name))
}
