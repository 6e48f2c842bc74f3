//! What a provider sees of the machine.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use aliyun_core::Now;
use aliyun_sign::SecretString;

use super::command::{Command, Output, RunError};

/// What a provider sees of the machine: variables, files, the clock and programs.
///
/// [`LocalSystem`] is the machine itself. A test has one of its own, so that nothing depends on
/// where and when it runs.
pub trait System: fmt::Debug + Send + Sync {
    /// The value of an environment variable, if it is set.
    fn variable(&self, name: &str) -> Option<OsString>;

    /// The home directory of the user, if there is one.
    fn home(&self) -> Option<PathBuf>;

    /// The contents of a file.
    ///
    /// # Errors
    ///
    /// If it cannot be read, is no ordinary file, is not UTF-8, or has more than [`File::LIMIT`]
    /// bytes.
    fn read(&self, path: &Path) -> io::Result<File>;

    /// The time, on both clocks.
    fn now(&self) -> Now;

    /// Runs a program to its end. It may take as long as the command allows, so it is called where
    /// that may be.
    ///
    /// # Errors
    ///
    /// If it cannot be started, takes too long or says too much.
    fn run(&self, command: &Command) -> Result<Output, RunError>;
}

/// The contents of a file; they may be secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct File {
    /// The contents.
    pub text: SecretString,
    /// Whether anybody on the machine may read it.
    pub is_world_readable: bool,
}

impl File {
    /// How many bytes a file may have: 1 MiB. The files of the vendor's tools have some thousand.
    pub const LIMIT: u64 = 1024 * 1024;

    /// A file that only its owner may read.
    pub fn new(text: impl Into<SecretString>) -> Self {
        Self {
            text: text.into(),
            is_world_readable: false,
        }
    }
}
