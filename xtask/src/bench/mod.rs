//! Measures the cost of the model crates for their users.

mod build;
mod command;
mod cpu;
mod probe;
mod product;

pub use self::command::{Arguments, run};
