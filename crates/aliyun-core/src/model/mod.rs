//! What requests and answers are made of.
//!
//! A model is a struct whose fields the wire knows by name. It implements [`Fields`], which hands
//! out its places by name, to be filled, and walks through their values, to be sent. Everything
//! else stands on these two: reading an answer ([`decode`]), encoding and checking a
//! request ([`Parameters`](crate::operation::Parameters), [`Operation`](crate::Operation)), and turning
//! either into JSON ([`Json`], [`View`]).
//!
//! ```
//! use aliyun_core::model::decode;
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

pub mod base64;
mod containers;
pub mod decode;
mod json;
mod known_values;
mod scalars;
mod value;
mod view;

pub use aliyun_sign::SecretString;
pub use bytes::Bytes;

pub use self::json::{Json, JsonObject};
pub use self::value::{Fields, List, Mismatch, Scalar, Slot, View};

#[cfg(test)]
mod tests;
