//! The interface to the machine.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use aliyun_core::Now;
use aliyun_sign::SecretString;

use super::command::{Command, Output, RunError};

/// The machine as a provider sees it: variables, files, the clock and programs.
///
/// [`LocalSystem`](super::LocalSystem) is the machine that the program runs on. Tests implement the trait
/// themselves, so that their results do not depend on where and when they run.
pub trait System: fmt::Debug + Send + Sync {
    /// Returns the value of an environment variable, if it is set.
    fn variable(&self, name: &str) -> Option<OsString>;

    /// Returns the home directory of the user, if there is one.
    fn home(&self) -> Option<PathBuf>;

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, is neither a regular file nor a pipe, is not UTF-8, or has more
    /// than [`File::LIMIT`] bytes. A missing file is [`NotFound`](io::ErrorKind::NotFound).
    fn read(&self, path: &Path) -> io::Result<File>;

    /// Returns the current time, on the system clock and on the monotonic clock.
    fn now(&self) -> Now;

    /// Runs a program to its end. It blocks for up to the timeout of the command, so the drivers call it
    /// on a thread that may block.
    ///
    /// # Errors
    ///
    /// Fails if the program cannot be started, takes too long or prints too much.
    fn run(&self, command: &Command) -> Result<Output, RunError>;
}

/// The contents of a file, which may be secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct File {
    /// The contents.
    pub text: SecretString,
    /// Whether all users of the machine may read it. Providers log a warning then.
    pub is_world_readable: bool,
}

impl File {
    /// The size limit of a file, in bytes: 1 MiB. The files of the vendor's tools have a few thousand.
    pub const LIMIT: u64 = 1024 * 1024;

    /// Creates a file that only its owner may read.
    pub fn new(text: impl Into<SecretString>) -> Self {
        Self {
            text: text.into(),
            is_world_readable: false,
        }
    }
}
