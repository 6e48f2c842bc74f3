//! Conversion of the text of parameters to typed values.

use aliyun_core::operation::descriptor::Kind;
use serde_json::{Number, Value, json};

/// The longest flattened list. Documented lists are much shorter; the limit keeps an index in a parameter name from
/// allocating too much memory.
const MAX_ITEMS: usize = 1000;

/// Parses a scalar. A text that is not of the type `kind` stays a string, which validation reports later.
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

/// Parses JSON. A text that is not JSON stays a string, which validation reports later.
pub(super) fn parse_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

/// Inserts the text of a flattened parameter, such as `Databases.1.DatabaseId`, into the value of the parameter. `path`
/// is the rest of the name. `None` if the parameter has no such member. It recurses because values are nested.
pub(super) fn insert_flattened(
    slot: &mut Value,
    kind: Kind,
    path: &[&str],
    text: &str,
) -> Option<()> {
    let Some((name, rest)) = path.split_first() else {
        *slot = parse_scalar(kind, text);
        return Some(());
    };
    let (inner, kind) = match kind {
        Kind::List(items) => {
            let position: usize = name.parse().ok()?;
            let index = position.checked_sub(1).filter(|index| *index < MAX_ITEMS)?;
            if slot.is_null() {
                *slot = json!([]);
            }
            let list = slot.as_array_mut()?;
            let length = list.len().max(position);
            list.resize(length, Value::Null);
            (&mut list[index], *items)
        }
        Kind::Map(_) | Kind::Object(_) => {
            let kind = match kind {
                Kind::Map(values) => *values,
                Kind::Object(members) => members.iter().find(|known| known.name == *name)?.kind,
                _ => return None,
            };
            if slot.is_null() {
                *slot = json!({});
            }
            let object = slot.as_object_mut()?;
            (object.entry(*name).or_insert(Value::Null), kind)
        }
        _ => return None,
    };
    insert_flattened(inner, kind, rest, text)
}
