//! Places that a value of a JSON body can be put into.

use std::collections::BTreeMap;

use aliyun_sign::SecretString;

/// The fields of a JSON object, by name.
pub trait Fields {
    /// The place for the member of this name; `None` if it is unknown and to be passed over.
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot>;
}

/// A place that a JSON value can be put into.
pub trait Slot {
    /// What belongs here, for errors: "an integer".
    fn expects(&self) -> &'static str;

    /// Takes a scalar. `Ok(false)` says that it stands for an absent value.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] if the scalar cannot be what belongs here.
    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch>;

    /// The fields to fill, if an object belongs here.
    fn object(&mut self) -> Option<&mut dyn Fields> {
        None
    }

    /// The list to fill, emptied, if a list belongs here.
    fn list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// A list being filled.
pub trait List {
    /// The place of one more item.
    fn push(&mut self) -> &mut dyn Slot;
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
    /// A negative integer.
    Signed(i64),
    /// A text.
    Text(&'a str),
    /// An integer that is not negative.
    Unsigned(u64),
}

impl Scalar<'_> {
    /// The kind of value, for errors.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Bool(_) => "a boolean",
            Self::Float(_) | Self::Signed(_) | Self::Unsigned(_) => "a number",
            Self::Null => "null",
            Self::Text(_) => "a text",
        }
    }
}

/// The scalar is not what belongs in its place.
#[derive(Clone, Copy, Debug)]
pub struct Mismatch;

impl<T: Fields> Slot for T {
    fn expects(&self) -> &'static str {
        "an object"
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        null_only(value)
    }

    fn object(&mut self) -> Option<&mut dyn Fields> {
        Some(self)
    }
}

impl<T: Fields + ?Sized> Fields for Box<T> {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        (**self).field(name)
    }
}

impl<T: Slot + Default> Fields for BTreeMap<String, T> {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(self.entry(name.to_owned()).or_default())
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn expects(&self) -> &'static str {
        "a list"
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        null_only(value)
    }

    fn list(&mut self) -> Option<&mut dyn List> {
        self.clear();
        Some(self)
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn push(&mut self) -> &mut dyn Slot {
        self.push(T::default());
        self.last_mut().expect("an item was pushed above")
    }
}

impl<T: Slot + Default> Slot for Option<T> {
    fn expects(&self) -> &'static str {
        T::default().expects()
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        let mut inner = T::default();
        let present = inner.scalar(value)?;
        *self = present.then_some(inner);
        Ok(present)
    }

    fn object(&mut self) -> Option<&mut dyn Fields> {
        self.get_or_insert_default().object()
    }

    fn list(&mut self) -> Option<&mut dyn List> {
        self.get_or_insert_default().list()
    }
}

impl Slot for String {
    fn expects(&self) -> &'static str {
        "a text"
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        *self = match value {
            Scalar::Bool(value) => value.to_string(),
            Scalar::Float(value) => value.to_string(),
            Scalar::Null => return Ok(false),
            Scalar::Signed(value) => value.to_string(),
            Scalar::Text(value) => value.to_owned(),
            Scalar::Unsigned(value) => value.to_string(),
        };
        Ok(true)
    }
}

impl Slot for SecretString {
    fn expects(&self) -> &'static str {
        "a text"
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        let mut text = String::new();
        let present = text.scalar(value)?;
        *self = text.into();
        Ok(present)
    }
}

impl Slot for bool {
    fn expects(&self) -> &'static str {
        "a boolean"
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        *self = match value {
            Scalar::Bool(value) => value,
            Scalar::Float(value) => value != 0.0,
            Scalar::Null => return Ok(false),
            Scalar::Signed(value) => value != 0,
            Scalar::Text(text) => match text.trim() {
                "" => return Ok(false),
                text if text.eq_ignore_ascii_case("true") => true,
                text if text.eq_ignore_ascii_case("false") => false,
                _ => return Err(Mismatch),
            },
            Scalar::Unsigned(value) => value != 0,
        };
        Ok(true)
    }
}

impl Slot for i64 {
    fn expects(&self) -> &'static str {
        "an integer"
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        *self = match value {
            Scalar::Bool(value) => value.into(),
            Scalar::Float(value) => whole(value)?,
            Scalar::Null => return Ok(false),
            Scalar::Signed(value) => value,
            Scalar::Text(text) => match text.trim() {
                "" => return Ok(false),
                text => text.parse().map_err(|_| Mismatch)?,
            },
            Scalar::Unsigned(value) => value.try_into().map_err(|_| Mismatch)?,
        };
        Ok(true)
    }
}

/// A number without a fraction as an integer.
fn whole(value: f64) -> Result<i64, Mismatch> {
    // 2^63; the largest i64 itself has no exact f64.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value) {
        #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
        return Ok(value as i64);
    }
    Err(Mismatch)
}

fn null_only(value: Scalar<'_>) -> Result<bool, Mismatch> {
    match value {
        Scalar::Null => Ok(false),
        _ => Err(Mismatch),
    }
}
