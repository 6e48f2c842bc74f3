//! Values, and the objects and lists that contain them.
//!
//! The types refer to each other because JSON is recursive: an object contains values, and a value can be
//! an object. So they share a file.

use std::borrow::Cow;

/// A JSON object: members with names. Implemented by every model.
pub trait Object {
    /// Returns the slot of the member `name`. Returns `None` if the model has no such member; a decoder
    /// then skips the member.
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot>;

    /// Calls `to` with the name and value of each member, including members whose value is
    /// [`Value::Absent`].
    ///
    /// A callback instead of an iterator, because the trait must be usable as `dyn Object` and an iterator
    /// over fields of different types would have to be boxed.
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>));

    /// Whether the object has a slot for members of any name, like untyped JSON. Defaults to `false`.
    fn accepts_any_member(&self) -> bool {
        false
    }
}

/// A field that a JSON value can be read from and written to.
///
/// A decoder calls the method that matches the JSON value it finds: [`set`](Self::set) for a scalar,
/// [`object_mut`](Self::object_mut) for an object, [`list_mut`](Self::list_mut) for a list.
pub trait Slot {
    /// Returns the expected type for an error message, with an article, such as "an integer".
    fn expects(&self) -> &'static str;

    /// Whether the slot keeps all digits of a number, like a string does.
    ///
    /// If so, a decoder passes a number that a [`Scalar::Number`] may have rounded as [`Scalar::Digits`]
    /// instead. Defaults to `false`, because a numeric field is rounded anyway.
    fn keeps_digits(&self) -> bool {
        false
    }

    /// Returns the current value.
    fn value(&self) -> Value<'_>;

    /// Sets the slot to a scalar. Returns `Ok(false)` if the scalar means that the value is absent, such as
    /// `null`, or an empty string for a number. An `Option` is `None` afterwards.
    ///
    /// # Errors
    ///
    /// Returns [`TypeMismatch`] if the scalar cannot be converted to the type of the slot.
    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch>;

    /// Returns the object to fill. Returns `None` if the slot does not hold an object.
    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        None
    }

    /// Empties the list of the slot and returns it to be filled. Returns `None` if the slot does not hold a
    /// list.
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// A list of JSON values.
pub trait List {
    /// Appends an item with a default value and returns its slot.
    fn push(&mut self) -> &mut dyn Slot;

    /// Calls `to` with the value of each item.
    fn visit<'a>(&'a self, to: &mut dyn FnMut(Value<'a>));

    /// Returns the number of items.
    fn len(&self) -> usize;

    /// Whether the list has no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A JSON scalar, as a decoder passes it to a [`Slot`].
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    /// `true` or `false`.
    Boolean(bool),
    /// A number with a fraction or an exponent, or an integer of more than 64 bits.
    Number(f64),
    /// `null`.
    Null,
    /// A number as it is written in the JSON text. Passed only to a slot that [keeps
    /// digits](Slot::keeps_digits).
    Digits(&'a str),
    /// A negative integer.
    Integer(i64),
    /// A string.
    Text(&'a str),
    /// A non-negative integer.
    Unsigned(u64),
}

impl Scalar<'_> {
    /// Returns the JSON type for an error message, with an article.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Boolean(_) => "a boolean",
            Self::Number(_) | Self::Digits(_) | Self::Integer(_) | Self::Unsigned(_) => "a number",
            Self::Null => "null",
            Self::Text(_) => "a string",
        }
    }
}

/// The error of [`Slot::set`]: the scalar cannot be converted to the type of the slot.
///
/// It contains nothing. The decoder knows the position and both types, and builds the message.
#[derive(Clone, Copy, Debug)]
pub struct TypeMismatch;

/// A borrowed value of a model.
///
/// It implements `Serialize`, which writes JSON **including secrets** and leaves out absent members.
/// `Debug` shows only the type of the value, because the value can be secret.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// No value. The member is not sent.
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// Bytes, which JSON cannot represent.
    Bytes(&'a [u8]),
    /// An integer.
    Integer(i64),
    /// A list.
    List(&'a dyn List),
    /// An explicit `null`, which only untyped [`Json`](crate::model::Json) distinguishes from an absent
    /// value.
    Null,
    /// A floating-point number.
    Number(f64),
    /// An object or a map.
    Object(&'a dyn Object),
    /// A string that must not be shown or logged.
    Secret(&'a str),
    /// A string.
    Text(&'a str),
    /// An integer that is greater than `i64::MAX`.
    Unsigned(u64),
}

impl<'a> Value<'a> {
    /// Whether this is [`Absent`](Self::Absent).
    pub fn is_absent(self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns a scalar as the text that is sent for it in a parameter: numbers in decimal notation,
    /// booleans as `true` or `false`. Returns `None` for every other value.
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

    /// Returns the member `name` of an object, or [`Absent`](Self::Absent) if there is no such member or
    /// this is not an object.
    pub fn member(self, name: &str) -> Value<'a> {
        let mut found = Self::Absent;
        if let Self::Object(object) = self {
            object.visit(&mut |member, value| {
                if member == name {
                    found = value;
                }
            });
        }
        found
    }

    /// Returns the value at a JSON path, which is member names joined with dots, such as `Data.Token`. A
    /// list on the path is represented by its first item. Returns [`Absent`](Self::Absent) if the path
    /// leads nowhere.
    pub fn at_path(self, path: &str) -> Value<'a> {
        path.split('.')
            .fold(self, |value, name| value.first_item().member(name))
    }

    /// Returns the first item of a list, or the value itself if it is not a list.
    fn first_item(self) -> Value<'a> {
        let Self::List(list) = self else { return self };
        let mut first = None;
        list.visit(&mut |item| {
            first.get_or_insert(item);
        });
        first.unwrap_or(Self::Absent)
    }
}
