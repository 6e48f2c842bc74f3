//! From a body to what the types hold of it.

use aliyun_core::model::{Json, decode};
use aliyun_core::operation::CatalogEntry;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::values;

#[derive(Deserialize)]
struct Case<'a> {
    // As it stands in the file: a parsed value would have lost digits.
    #[serde(borrow)]
    body: &'a RawValue,
    decoded: Value,
}

pub(super) fn check(entry: &CatalogEntry, case: &RawValue) -> Result<(), String> {
    let Case { body, mut decoded } = super::read(case)?;
    let mut answer = entry.response();
    decode::object_into(body.get().as_bytes(), &mut answer)
        .map_err(|error| format!("body: {error}"))?;
    let mut held: Value = Json::from_object(&answer)
        .decode()
        .map_err(|error| format!("the model is not JSON: {error}"))?;
    for path in entry.descriptor().required_members {
        drop_stand_in(path, &decoded, &mut held);
    }
    values::drop_absent(&mut decoded);
    values::drop_absent(&mut held);
    match &*values::differences(&decoded, &held) {
        [] => Ok(()),
        differences => Err(differences.join("; ")),
    }
}

/// Removes the empty text that a model has for a member without which it is not handed out: calls
/// fail for want of that member, reading alone does not.
fn drop_stand_in(path: &str, decoded: &Value, held: &mut Value) {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let decoded = decoded.get(name).unwrap_or(&Value::Null);
    let Some(members) = held.as_object_mut() else {
        return;
    };
    match (members.get_mut(name), rest) {
        (Some(inner), Some(rest)) => drop_stand_in(rest, decoded, inner),
        (Some(text), None) if text == "" && decoded.is_null() => drop(members.remove(name)),
        _ => {}
    }
}
