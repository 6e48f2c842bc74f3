//! Values, and the objects and lists they are made of.
//!
//! These types refer to each other because JSON does: an object has values, and a value can be an
//! object. So they share a file.

use std::borrow::Cow;

/// The fields of a JSON object, by name.
pub trait Object {
    /// The place for the member of this name; `None` if it is unknown and to be passed over.
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot>;

    /// Hands out name and value of each field, absent ones included.
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>));
}

/// A place for a JSON value.
pub trait Slot {
    /// What belongs here, for errors: "an integer".
    fn expects(&self) -> &'static str;

    /// Whether a number put here keeps all of its digits, as a text does.
    fn keeps_digits(&self) -> bool {
        false
    }

    /// The value that is here.
    fn value(&self) -> Value<'_>;

    /// Takes a scalar. `Ok(false)` says that it stands for an absent value.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] if the scalar cannot be what belongs here.
    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch>;

    /// The fields to fill, if an object belongs here.
    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        None
    }

    /// The list to fill, emptied, if a list belongs here.
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// A list of JSON values.
pub trait List {
    /// The place of one more item.
    fn push(&mut self) -> &mut dyn Slot;

    /// Hands out the value of each item.
    fn visit<'a>(&'a self, to: &mut dyn FnMut(Value<'a>));

    /// How many items there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A scalar of a JSON body.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A number with a fraction or an exponent, or one beyond 64 bits.
    Float(f64),
    /// `null`.
    Null,
    /// The digits of a number that a [`Float`](Self::Float) cannot hold exactly.
    Digits(&'a str),
    /// A negative integer.
    Signed(i64),
    /// A text.
    Text(&'a str),
    /// An integer that is not negative.
    Unsigned(u64),
}

impl Scalar<'_> {
    /// The kind of value, for errors.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Bool(_) => "a boolean",
            Self::Float(_) | Self::Digits(_) | Self::Signed(_) | Self::Unsigned(_) => "a number",
            Self::Null => "null",
            Self::Text(_) => "a text",
        }
    }
}

/// The scalar is not what belongs in its place.
#[derive(Clone, Copy, Debug)]
pub struct TypeMismatch;

/// A value as it is looked at. `Debug` shows its kind alone, since it may be a password.
///
/// Serialized it is JSON, **secrets included**; absent members are left out.
#[derive(Clone, Copy)]
pub enum Value<'a> {
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
    Object(&'a dyn Object),
    /// A text that must not be shown.
    Secret(&'a str),
    /// A text.
    Text(&'a str),
    /// An integer beyond those of [`Integer`](Self::Integer).
    Unsigned(u64),
}

impl<'a> Value<'a> {
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
    pub fn member(self, wanted: &str) -> Value<'a> {
        let mut found = Self::Absent;
        if let Self::Object(fields) = self {
            fields.visit(&mut |name, value| {
                if name == wanted {
                    found = value;
                }
            });
        }
        found
    }

    /// The value at the end of a way through objects, such as `Data.Token`. Where the way leads
    /// through a list it takes the first item.
    pub fn at_path(self, path: &str) -> Value<'a> {
        path.split('.')
            .fold(self, |place, name| place.first_item().member(name))
    }

    /// The first item of a list, everything else as it is.
    fn first_item(self) -> Value<'a> {
        let Self::List(list) = self else { return self };
        let mut first = None;
        list.visit(&mut |item| {
            first.get_or_insert(item);
        });
        first.unwrap_or(Self::Absent)
    }
}
