//! Compares JSON values by meaning.

use serde_json::{Map, Number, Value};

/// Returns the JSON paths at which two values differ, each with both values.
pub(super) fn differences(expected: &Value, actual: &Value) -> Vec<String> {
    let mut found = Vec::new();
    differ("", Some(expected), Some(actual), &mut found);
    found
}

/// Returns whether two values are equal.
pub(super) fn are_equal(expected: &Value, actual: &Value) -> bool {
    differences(expected, actual).is_empty()
}

/// Removes members whose value is `null`, `[]` or `{}`, also if it becomes so by the removal of its own
/// members. Items of lists stay.
pub(super) fn drop_absent(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(drop_absent),
        Value::Object(members) => {
            members.values_mut().for_each(drop_absent);
            members.retain(|_, member| !is_absent(member));
        }
        _ => {}
    }
}

fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn differ(path: &str, expected: Option<&Value>, actual: Option<&Value>, found: &mut Vec<String>) {
    match (expected, actual) {
        (Some(Value::Object(expected)), Some(Value::Object(actual))) => {
            for name in names(expected, actual) {
                let path = match path {
                    "" => name.clone(),
                    _ => format!("{path}.{name}"),
                };
                differ(&path, expected.get(name), actual.get(name), found);
            }
        }
        (Some(Value::Array(expected)), Some(Value::Array(actual))) => {
            for index in 0..expected.len().max(actual.len()) {
                let path = format!("{path}[{index}]");
                differ(&path, expected.get(index), actual.get(index), found);
            }
        }
        (Some(Value::Number(expected)), Some(Value::Number(actual)))
            if decimal(expected) == decimal(actual) => {}
        (expected, actual) if expected == actual => {}
        (expected, actual) => {
            let path = if path.is_empty() { "the value" } else { path };
            let show = |value: Option<&Value>| value.map_or("nothing".into(), Value::to_string);
            found.push(format!(
                "{path}: expected {}, got {}",
                show(expected),
                show(actual)
            ));
        }
    }
}

fn names<'v>(
    expected: &'v Map<String, Value>,
    actual: &'v Map<String, Value>,
) -> impl Iterator<Item = &'v String> {
    let unexpected = actual.keys().filter(|name| !expected.contains_key(*name));
    expected.keys().chain(unexpected)
}

/// Returns all digits of a number, so that `1` equals `1.0`, and two integers that share a double differ.
fn decimal(number: &Number) -> String {
    match number.as_f64() {
        Some(0.0) => "0".into(),
        Some(value) if number.is_f64() && value.fract() == 0.0 => format!("{value:.0}"),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_compared_by_value_and_to_the_last_digit() {
        let same = |expected, actual| are_equal(&json!(expected), &json!(actual));
        assert!(same(json!(1), json!(1.0)));
        assert!(same(json!(0), json!(-0.0)));
        assert!(same(json!(0.5), json!(5e-1)));
        assert!(same(json!(1_u64 << 60), json!(1_152_921_504_606_846_976.0)));
        assert!(!same(
            json!(9_007_199_254_740_993_u64),
            json!(9_007_199_254_740_992.0)
        ));
        assert!(!same(json!(u64::MAX), json!(u64::MAX - 1)));
        assert!(!same(json!(1), json!("1")));
    }

    #[test]
    fn absent_members_are_removed_from_the_inside_out() {
        let mut value =
            json!({"a": {"b": {"c": null}, "d": []}, "e": [null, {}, {"f": null}], "g": ""});
        drop_absent(&mut value);
        assert_eq!(value, json!({"e": [null, {}, {}], "g": ""}));
    }

    #[test]
    fn differences_have_json_paths() {
        let expected = json!({"a": [{"b": 1}, {"b": 2}], "c": true});
        let actual = json!({"a": [{"b": 1}, {"b": "2"}, null], "d": []});
        assert_eq!(
            differences(&expected, &actual),
            [
                r#"a[1].b: expected 2, got "2""#,
                "a[2]: expected nothing, got null",
                "c: expected true, got nothing",
                "d: expected nothing, got []",
            ]
        );
        assert_eq!(
            differences(&json!("a"), &json!([])),
            [r#"the value: expected "a", got []"#]
        );
    }
}
