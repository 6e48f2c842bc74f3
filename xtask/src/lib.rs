//! The tasks of this repository as a library, a module for each command, which tests call, too.

pub mod bench;
pub mod codegen;
pub mod import;
pub mod operations;
pub mod soak;
mod spec;
pub mod vectors;
