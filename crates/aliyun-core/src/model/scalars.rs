//! Slots of scalar types, which convert leniently.
//!
//! The service is not consistent about types: it returns `"200"` for a number, `1` for a boolean and an
//! empty string for an absent number. A slot therefore accepts every scalar whose meaning is clear, and
//! only the others are a [`TypeMismatch`]. An empty string is an absent number or boolean.

use aliyun_sign::SecretString;
use bytes::Bytes;

use super::{Scalar, Slot, TypeMismatch, Value};

impl Slot for String {
    fn expects(&self) -> &'static str {
        "a string"
    }

    fn keeps_digits(&self) -> bool {
        true
    }

    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        *self = match value {
            Scalar::Boolean(value) => value.to_string(),
            Scalar::Number(value) => value.to_string(),
            Scalar::Null => return Ok(false),
            Scalar::Integer(value) => value.to_string(),
            Scalar::Digits(text) | Scalar::Text(text) => text.to_owned(),
            Scalar::Unsigned(value) => value.to_string(),
        };
        Ok(true)
    }
}

impl Slot for SecretString {
    fn expects(&self) -> &'static str {
        "a string"
    }

    fn keeps_digits(&self) -> bool {
        true
    }

    fn value(&self) -> Value<'_> {
        Value::Secret(self.expose_secret())
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        let mut text = String::new();
        let present = text.set(value)?;
        *self = text.into();
        Ok(present)
    }
}

/// The body of a request, unchanged. Bytes do not occur in responses, which are JSON; a string is accepted
/// so that a request can be read from JSON.
impl Slot for Bytes {
    fn expects(&self) -> &'static str {
        "bytes, which JSON cannot represent"
    }

    fn value(&self) -> Value<'_> {
        Value::Bytes(self)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        match value {
            Scalar::Null => Ok(false),
            Scalar::Text(text) => {
                *self = Bytes::copy_from_slice(text.as_bytes());
                Ok(true)
            }
            _ => Err(TypeMismatch),
        }
    }
}

impl Slot for bool {
    fn expects(&self) -> &'static str {
        "a boolean"
    }

    fn value(&self) -> Value<'_> {
        Value::Boolean(*self)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        *self = match value {
            Scalar::Boolean(value) => value,
            Scalar::Number(value) => value != 0.0,
            Scalar::Null => return Ok(false),
            Scalar::Digits(_) => true,
            Scalar::Integer(value) => value != 0,
            Scalar::Text(text) => match text.trim() {
                "" => return Ok(false),
                text if text.eq_ignore_ascii_case("true") => true,
                text if text.eq_ignore_ascii_case("false") => false,
                _ => return Err(TypeMismatch),
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

    fn value(&self) -> Value<'_> {
        Value::Integer(*self)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        *self = match value {
            Scalar::Boolean(value) => value.into(),
            Scalar::Number(value) => whole(value)?,
            Scalar::Null => return Ok(false),
            // Decoders pass digits to strings only. A number that needs them is not an exact integer.
            Scalar::Digits(_) => return Err(TypeMismatch),
            Scalar::Integer(value) => value,
            Scalar::Text(text) => match text.trim() {
                "" => return Ok(false),
                text => text.parse().map_err(|_| TypeMismatch)?,
            },
            Scalar::Unsigned(value) => value.try_into().map_err(|_| TypeMismatch)?,
        };
        Ok(true)
    }
}

impl Slot for i32 {
    fn expects(&self) -> &'static str {
        "a 32-bit integer"
    }

    fn value(&self) -> Value<'_> {
        Value::Integer((*self).into())
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        let mut wide = 0_i64;
        let present = wide.set(value)?;
        *self = wide.try_into().map_err(|_| TypeMismatch)?;
        Ok(present)
    }
}

impl Slot for f64 {
    fn expects(&self) -> &'static str {
        "a number"
    }

    fn value(&self) -> Value<'_> {
        Value::Number(*self)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the field is a number, not an integer"
    )]
    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        *self = match value {
            Scalar::Boolean(_) => return Err(TypeMismatch),
            Scalar::Number(value) => value,
            Scalar::Null => return Ok(false),
            Scalar::Integer(value) => value as f64,
            Scalar::Digits(text) | Scalar::Text(text) => match text.trim() {
                "" => return Ok(false),
                text => finite(text).ok_or(TypeMismatch)?,
            },
            Scalar::Unsigned(value) => value as f64,
        };
        Ok(true)
    }
}

/// Converts a number without a fraction, such as `3.0`, to an integer.
fn whole(value: f64) -> Result<i64, TypeMismatch> {
    // 2^63. `i64::MAX` is 2^63 - 1, which `f64` cannot represent: it would be rounded to 2^63, and the
    // range below would include a number that is too large.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value) {
        #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
        return Ok(value as i64);
    }
    Err(TypeMismatch)
}

/// Parses a number that JSON can represent. `f64` also parses `inf` and `NaN`.
fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}
