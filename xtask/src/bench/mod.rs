//! What the model crates cost those who use them.

mod build;
mod command;
mod cpu;
mod product;
mod workshop;

pub use self::command::{Arguments, run};
