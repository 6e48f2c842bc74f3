//! The tasks of this repository as a library: one module a command, so that tests can call them too.

pub mod bench;
pub mod codegen;
pub mod import;
pub mod operations;
pub mod soak;
mod spec;
pub mod vectors;
