//! Writes the models of the API crates.
//!
//! A crate with an `api-docs.json` gets a folder `src/generated` and a feature for each operation.
//! The way there: `spec` and `overlay` read what is known, `build` brings both together and decides
//! everything, with the help of `names`, which makes a `model`; `write` turns that into text, and
//! `output` formats it and puts it on the disk.

mod build;
mod command;
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
pub use self::stand_alone::{StandAlone, stand_alone};
pub use self::workspace::workspace;
