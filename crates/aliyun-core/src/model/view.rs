//! A value as it is looked at, without being copied.

use std::borrow::Cow;
use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use super::{Fields, List};

/// A value as it is looked at. `Debug` shows its kind alone, since it may be a password.
///
/// Serialized it is JSON, **secrets included**; absent members are left out.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing.
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// Bytes that are no text.
    Bytes(&'a [u8]),
    /// An integer.
    Integer(i64),
    /// A list.
    List(&'a dyn List),
    /// `null`, where it is more than the absence of a value.
    Null,
    /// A number.
    Number(f64),
    /// An object or a map.
    Object(&'a dyn Fields),
    /// A text that must not be shown.
    Secret(&'a str),
    /// A text.
    Text(&'a str),
    /// An integer beyond those of [`Integer`](Self::Integer).
    Unsigned(u64),
}

impl<'a> View<'a> {
    /// Whether there is no value.
    pub fn is_absent(self) -> bool {
        matches!(self, Self::Absent)
    }

    /// A scalar as the text it travels as; `None` for everything else.
    ///
    /// Numbers are decimal, booleans `true` and `false`.
    pub fn text(self) -> Option<Cow<'a, str>> {
        Some(match self {
            Self::Boolean(true) => "true".into(),
            Self::Boolean(false) => "false".into(),
            Self::Integer(value) => value.to_string().into(),
            Self::Number(value) => value.to_string().into(),
            Self::Secret(text) | Self::Text(text) => text.into(),
            Self::Unsigned(value) => value.to_string().into(),
            Self::Absent | Self::Bytes(_) | Self::List(_) | Self::Null | Self::Object(_) => {
                return None;
            }
        })
    }

    /// The member of an object.
    pub fn member(self, wanted: &str) -> View<'a> {
        let mut found = Self::Absent;
        if let Self::Object(fields) = self {
            fields.each(&mut |name, value| {
                if name == wanted {
                    found = value;
                }
            });
        }
        found
    }

    /// The value at the end of a way through objects, such as `Data.Token`. Where the way leads
    /// through a list it takes the first item.
    pub fn at(self, path: &str) -> View<'a> {
        path.split('.')
            .fold(self, |place, name| place.first().member(name))
    }

    /// The first item of a list, everything else as it is.
    fn first(self) -> View<'a> {
        let Self::List(list) = self else { return self };
        let mut first = None;
        list.each(&mut |item| {
            first.get_or_insert(item);
        });
        first.unwrap_or(Self::Absent)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(value),
            Self::Bytes(_) => Err(S::Error::custom("bytes have no place in JSON")),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                let mut result = Ok(());
                list.each(&mut |item| {
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
                fields.each(&mut |name, value| {
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

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "nothing",
            Self::Boolean(_) => "a boolean",
            Self::Bytes(_) => "bytes",
            Self::Integer(_) | Self::Unsigned(_) => "an integer",
            Self::List(_) => "a list",
            Self::Null => "null",
            Self::Number(_) => "a number",
            Self::Object(_) => "an object",
            Self::Secret(_) | Self::Text(_) => "a text",
        })
    }
}
