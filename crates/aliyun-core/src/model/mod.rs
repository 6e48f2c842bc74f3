//! What requests and answers are made of.
//!
//! A model is a struct whose fields the wire knows by name. It implements [`Fields`], which hands
//! out its places by name, to be filled, and walks through their values, to be sent. Everything
//! else stands on these two: reading an answer ([`decode`](crate::decode)), encoding and checking a
//! request ([`Parameters`](crate::Parameters), [`Operation`](crate::Operation)), and turning
//! either into JSON ([`Json`], [`View`]).
//!
//! ```
//! use aliyun_core::decode;
//! use aliyun_core::model::{Fields, Json, Slot, View};
//!
//! #[derive(Default)]
//! struct Page { total: Option<i64>, names: Vec<String> }
//!
//! impl Fields for Page {
//!     fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
//!         Some(match name {
//!             "Total" => &mut self.total,
//!             "Names" => &mut self.names,
//!             _ => return None,
//!         })
//!     }
//!
//!     fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
//!         to("Total", self.total.view());
//!         to("Names", self.names.view());
//!     }
//! }
//!
//! let page: Page = decode::object(br#"{"Total": "2", "Names": ["a", 7], "New": {}}"#)?;
//! assert_eq!(page.total, Some(2));
//! assert_eq!(page.names, ["a", "7"]);
//! assert_eq!(Json::of(&page).to_string(), r#"{"Names":["a","7"],"Total":2}"#);
//! # Ok::<(), decode::Malformed>(())
//! ```

mod containers;
mod json;
mod known_values;
mod scalars;
mod view;

pub use aliyun_sign::SecretString;
pub use bytes::Bytes;

pub use self::json::{Json, JsonObject};
pub use self::view::View;

/// The fields of a JSON object, by name.
pub trait Fields {
    /// The place for the member of this name; `None` if it is unknown and to be passed over.
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot>;

    /// Hands out name and value of each field, absent ones included.
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>));
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
    fn view(&self) -> View<'_>;

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

/// A list of JSON values.
pub trait List {
    /// The place of one more item.
    fn push(&mut self) -> &mut dyn Slot;

    /// Hands out the value of each item.
    fn each<'a>(&'a self, to: &mut dyn FnMut(View<'a>));

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
    Number(&'a str),
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
            Self::Float(_) | Self::Number(_) | Self::Signed(_) | Self::Unsigned(_) => "a number",
            Self::Null => "null",
            Self::Text(_) => "a text",
        }
    }
}

/// The scalar is not what belongs in its place.
#[derive(Clone, Copy, Debug)]
pub struct Mismatch;

#[cfg(test)]
mod tests;
