//! Writes the models of the API crates.
//!
//! A crate with an `api-docs.json` gets a folder `src/generated` and a feature for each operation.
//! `spec` and `overlay` read the two inputs. `build` makes one `model` of them, with the help of
//! `names`, and takes all decisions. `write` turns the model into text, and `output` formats the
//! text and writes it to the disk.

mod build;
mod command;
mod enclosing;
mod files;
mod generate;
mod model;
mod names;
mod output;
mod overlay;
mod stand_alone;
mod workspace;
mod write;

pub use self::command::{Arguments, run};
pub use self::generate::{generate, unformatted};
pub use self::stand_alone::{StandAlone, Written, stand_alone};
pub use self::workspace::workspace;
