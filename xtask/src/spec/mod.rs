//! From the text of a document to its facts.
//!
//! Nothing is passed over by accident: prose is named in `warnings`, and every other key that is not read here is
//! reported.

mod document;
pub(crate) mod facts;
mod json;
mod operation;
mod reader;
mod schema;
mod warnings;

pub(crate) use self::document::read;
pub(crate) use self::warnings::Warnings;
