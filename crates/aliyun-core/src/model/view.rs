//! `Serialize` and `Debug` of values.

use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use super::Value;

impl Serialize for Value<'_> {
    // `visit` has no way to stop early. After an error, the callbacks below skip the remaining values, and
    // the first error is returned.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(value),
            Self::Bytes(_) => Err(S::Error::custom("bytes cannot be represented in JSON")),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                let mut result = Ok(());
                list.visit(&mut |item| {
                    if result.is_ok() {
                        result = items.serialize_element(&item);
                    }
                });
                result?;
                items.end()
            }
            Self::Number(value) => serializer.serialize_f64(value),
            Self::Object(fields) => {
                let mut members = serializer.serialize_map(None)?;
                let mut result = Ok(());
                fields.visit(&mut |name, value| {
                    if result.is_ok() && !value.is_absent() {
                        result = members.serialize_entry(name, &value);
                    }
                });
                result?;
                members.end()
            }
            Self::Secret(text) | Self::Text(text) => serializer.serialize_str(text),
            Self::Unsigned(value) => serializer.serialize_u64(value),
        }
    }
}

impl fmt::Debug for Value<'_> {
    /// Shows the type only. Even a value that is not marked as secret can be one, for example in untyped
    /// JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "no value",
            Self::Boolean(_) => "a boolean",
            Self::Bytes(_) => "bytes",
            Self::Integer(_) | Self::Unsigned(_) => "an integer",
            Self::List(_) => "a list",
            Self::Null => "null",
            Self::Number(_) => "a number",
            Self::Object(_) => "an object",
            Self::Secret(_) | Self::Text(_) => "a string",
        })
    }
}
