//! The machine as a provider sees it: variables, files, the clock and programs.

mod command;
mod interface;
mod local;
#[cfg(unix)]
mod pipe;
mod process;
mod settings;

pub use self::command::{Command, Output, RunError};
pub use self::interface::{File, System};
pub use self::local::LocalSystem;
