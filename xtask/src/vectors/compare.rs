//! Comparison of expected and actual texts.

use serde_json::{Map, Value};

/// Compares every expected field. The message has the first difference, and the names of the other
/// fields that differ.
pub(super) fn all(
    expected: &Map<String, Value>,
    actual: &Map<String, Value>,
) -> Result<(), String> {
    for required in ["string_to_sign", "signature"] {
        if !expected.contains_key(required) {
            return Err(format!("expect: missing field `{required}`"));
        }
    }
    let mut differences = expected
        .iter()
        .filter_map(|(field, expected)| Some((field, difference(field, expected, actual)?)));
    let Some((field, how)) = differences.next() else {
        return Ok(());
    };
    let others: Vec<_> = differences.map(|(field, _)| field.as_str()).collect();
    let also = if others.is_empty() {
        String::new()
    } else {
        format!("; also differs: {}", others.join(", "))
    };
    Err(format!("{field}: {how}{also}"))
}

fn difference(field: &str, expected: &Value, actual: &Map<String, Value>) -> Option<String> {
    let Some(got) = actual.get(field) else {
        return Some("this family does not have this field".into());
    };
    if field == "headers"
        && let (Value::Object(expected), Value::Object(got)) = (expected, got)
    {
        return header_difference(expected, got);
    }
    let nothing_sent = |value: &Value| value.is_null() || value == "";
    let equal = expected == got
        || field.starts_with("final_") && nothing_sent(expected) && nothing_sent(got);
    (!equal).then(|| format!("expected {expected}, got {got}"))
}

/// The first header that differs.
fn header_difference(expected: &Map<String, Value>, got: &Map<String, Value>) -> Option<String> {
    let show = |headers: &Map<String, Value>, name| {
        headers
            .get(name)
            .map_or_else(|| "none".into(), Value::to_string)
    };
    expected
        .keys()
        .chain(got.keys())
        .find(|name| expected.get(*name) != got.get(*name))
        .map(|name| {
            format!(
                "{name}: expected {}, got {}",
                show(expected, name),
                show(got, name)
            )
        })
}
