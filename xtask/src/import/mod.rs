//! Imports a vendor's document into an API crate.
//!
//! The vendor's documents are mostly prose, and their form varies. A crate has only the facts, in
//! normal form, so the difference between two imports is the difference between two versions of the
//! API. `spec` reads a document, `carry` adds the facts that the vendor's documents do not have, and
//! `diff` finds the changes.

mod carry;
mod command;
mod diff;
mod files;
mod report;
mod update;

pub use self::command::{Arguments, run};
pub use self::report::Report;
pub use self::update::{facts, import};
