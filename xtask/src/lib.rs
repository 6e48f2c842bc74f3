//! The tasks of this repository as a library: one module a command, so that tests can call them too.

pub mod codegen;
pub mod vectors;
