//! Models: the typed form of requests and responses.
//!
//! A model is a struct whose fields correspond to the members of a JSON object or to the parameters of a
//! request. It implements [`Object`] with two methods: `member_mut` returns the [`Slot`] of a member, to be
//! filled, and `visit` passes on the [`Value`] of every member, to be sent. Everything else is built on
//! these two: decoding a response ([`decode`]), encoding and validating a request
//! ([`Parameters`](crate::operation::Parameters), [`Operation`](crate::Operation)), and converting either
//! to JSON ([`Json`], [`Value`]).
//!
//! The traits take the place of `#[derive(Serialize, Deserialize)]`, because serde generates code per type,
//! and an API has hundreds of types. With trait objects, that code exists once.
//!
//! ```
//! use aliyun_core::model::decode;
//! use aliyun_core::model::{Object, Json, Slot, Value};
//!
//! #[derive(Default)]
//! struct Page { total: Option<i64>, names: Vec<String> }
//!
//! impl Object for Page {
//!     fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
//!         Some(match name {
//!             "Total" => &mut self.total,
//!             "Names" => &mut self.names,
//!             _ => return None,
//!         })
//!     }
//!
//!     fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
//!         to("Total", self.total.value());
//!         to("Names", self.names.value());
//!     }
//! }
//!
//! let page: Page = decode::object(br#"{"Total": "2", "Names": ["a", 7], "New": {}}"#)?;
//! assert_eq!(page.total, Some(2));
//! assert_eq!(page.names, ["a", "7"]);
//! assert_eq!(Json::from_object(&page).to_string(), r#"{"Names":["a","7"],"Total":2}"#);
//! # Ok::<(), decode::JsonError>(())
//! ```

pub mod base64;
mod containers;
pub mod decode;
mod json;
mod known_values;
mod scalars;
mod serialize;
mod unix_time;
mod value;
mod view;

pub use aliyun_sign::SecretString;
pub use bytes::Bytes;
#[doc(hidden)]
pub use serde::{Serialize, Serializer};

pub use self::json::{Json, JsonObject};
pub use self::unix_time::unix_time;
pub use self::value::{List, Object, Scalar, Slot, TypeMismatch, Value};

#[cfg(test)]
mod tests;
