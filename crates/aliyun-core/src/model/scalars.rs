//! Texts, numbers, booleans and bytes, filled leniently.

use aliyun_sign::SecretString;
use bytes::Bytes;

use super::{Mismatch, Scalar, Slot, View};

impl Slot for String {
    fn expects(&self) -> &'static str {
        "a text"
    }

    fn keeps_digits(&self) -> bool {
        true
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        *self = match value {
            Scalar::Bool(value) => value.to_string(),
            Scalar::Float(value) => value.to_string(),
            Scalar::Null => return Ok(false),
            Scalar::Signed(value) => value.to_string(),
            Scalar::Number(text) | Scalar::Text(text) => text.to_owned(),
            Scalar::Unsigned(value) => value.to_string(),
        };
        Ok(true)
    }
}

impl Slot for SecretString {
    fn expects(&self) -> &'static str {
        "a text"
    }

    fn keeps_digits(&self) -> bool {
        true
    }

    fn view(&self) -> View<'_> {
        View::Secret(self.expose_secret())
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        let mut text = String::new();
        let present = text.scalar(value)?;
        *self = text.into();
        Ok(present)
    }
}

/// The body of a request as it is; no answer has them.
impl Slot for Bytes {
    fn expects(&self) -> &'static str {
        "bytes, which JSON does not have"
    }

    fn view(&self) -> View<'_> {
        View::Bytes(self)
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        match value {
            Scalar::Null => Ok(false),
            Scalar::Text(text) => {
                *self = Bytes::copy_from_slice(text.as_bytes());
                Ok(true)
            }
            _ => Err(Mismatch),
        }
    }
}

impl Slot for bool {
    fn expects(&self) -> &'static str {
        "a boolean"
    }

    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        *self = match value {
            Scalar::Bool(value) => value,
            Scalar::Float(value) => value != 0.0,
            Scalar::Null => return Ok(false),
            Scalar::Number(_) => true,
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

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        *self = match value {
            Scalar::Bool(value) => value.into(),
            Scalar::Float(value) => whole(value)?,
            Scalar::Null => return Ok(false),
            // It has more digits than an integer or a fraction.
            Scalar::Number(_) => return Err(Mismatch),
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

impl Slot for i32 {
    fn expects(&self) -> &'static str {
        "an integer of 32 bits"
    }

    fn view(&self) -> View<'_> {
        View::Integer((*self).into())
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        let mut wide = 0_i64;
        let present = wide.scalar(value)?;
        *self = wide.try_into().map_err(|_| Mismatch)?;
        Ok(present)
    }
}

impl Slot for f64 {
    fn expects(&self) -> &'static str {
        "a number"
    }

    fn view(&self) -> View<'_> {
        View::Number(*self)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the field is a number, not an integer"
    )]
    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        *self = match value {
            Scalar::Bool(_) => return Err(Mismatch),
            Scalar::Float(value) => value,
            Scalar::Null => return Ok(false),
            Scalar::Signed(value) => value as f64,
            Scalar::Number(text) | Scalar::Text(text) => match text.trim() {
                "" => return Ok(false),
                text => finite(text).ok_or(Mismatch)?,
            },
            Scalar::Unsigned(value) => value as f64,
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

/// A text as a number that JSON can have.
fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}
