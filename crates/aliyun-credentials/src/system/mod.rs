//! What a provider sees of the machine.

mod command;
mod interface;
mod local;
mod process;
mod settings;

pub use self::command::{Command, Output, RunError};
pub use self::interface::{File, System};
pub use self::local::LocalSystem;
