//! The values that texts stand for.

use aliyun_core::operation::descriptor::Kind;
use serde_json::{Number, Value, json};

/// How long a flattened list can be. No documented one comes near it.
const MAX_ITEMS: usize = 1000;

/// The value a text stands for. One that is of another kind stays a text and is found out later.
pub(super) fn parse_scalar(kind: Kind, text: &str) -> Value {
    let value = match kind {
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Some(json!(true)),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Some(json!(false)),
        Kind::Int32 | Kind::Int64 => text.parse().ok().map(|number: i64| json!(number)),
        Kind::Number => text
            .parse()
            .ok()
            .and_then(Number::from_f64)
            .map(Value::from),
        _ => None,
    };
    value.unwrap_or_else(|| json!(text))
}

/// As [`scalar`], for JSON.
pub(super) fn parse_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

/// Puts the text of a flattened parameter where the rest of its name says; `None` if there is no such place.
pub(super) fn insert_flattened(
    place: &mut Value,
    kind: Kind,
    steps: &[&str],
    text: &str,
) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        *place = parse_scalar(kind, text);
        return Some(());
    };
    let (inner, kind) = match kind {
        Kind::List(items) => {
            let position: usize = step.parse().ok()?;
            let index = position.checked_sub(1).filter(|index| *index < MAX_ITEMS)?;
            if place.is_null() {
                *place = json!([]);
            }
            let list = place.as_array_mut()?;
            let length = list.len().max(position);
            list.resize(length, Value::Null);
            (&mut list[index], *items)
        }
        Kind::Map(_) | Kind::Object(_) => {
            let kind = match kind {
                Kind::Map(values) => *values,
                Kind::Object(members) => members.iter().find(|known| known.name == *step)?.kind,
                _ => return None,
            };
            if place.is_null() {
                *place = json!({});
            }
            let object = place.as_object_mut()?;
            (object.entry(*step).or_insert(Value::Null), kind)
        }
        _ => return None,
    };
    insert_flattened(inner, kind, rest, text)
}
