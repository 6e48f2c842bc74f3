//! From the text of a document to its facts.
//!
//! No key is ignored by accident: `warnings` has a list of keys with prose, and reports every other
//! key that is not read.

mod document;
pub(crate) mod facts;
mod json;
mod operation;
mod reader;
mod schema;
mod warnings;

pub(crate) use self::document::read;
pub(crate) use self::warnings::Warnings;
