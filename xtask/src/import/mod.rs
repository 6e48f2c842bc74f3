//! Brings a vendor's document into an API crate.
//!
//! The vendor's documents are prose for the most part, and their form varies. What a crate keeps is the facts, in one
//! form, so that the difference between two imports is the difference between two versions of the API. `spec` reads a
//! document, `carry` adds what no vendor's document says, and `diff` tells what has changed.

mod carry;
mod command;
mod diff;
mod files;
mod report;
mod update;

pub use self::command::{Arguments, run};
pub use self::report::Report;
pub use self::update::{facts, import};
