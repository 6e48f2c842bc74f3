//! What a provider sees of the machine.

mod local;
mod process;
mod settings;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fmt, io};

use aliyun_core::Now;
use aliyun_sign::SecretString;

pub use self::local::LocalSystem;

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

/// A program and its arguments, which may be secret. No shell has a hand in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Command {
    /// The program: a path, or a name that is looked up as the system does it.
    pub program: String,
    /// What it is told.
    pub arguments: Vec<String>,
    /// How long it may take: 60 seconds, as in the official libraries.
    pub timeout: Duration,
    /// How many bytes it may say: 1 MiB. Credentials have some thousand.
    pub max_output_bytes: usize,
}

impl Command {
    /// A command with the limits that are given above.
    pub fn new(program: impl Into<String>, arguments: impl Into<Vec<String>>) -> Self {
        Self {
            program: program.into(),
            arguments: arguments.into(),
            timeout: Duration::from_secs(60),
            max_output_bytes: 1024 * 1024,
        }
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command")
            .field("program", &self.program)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// What a program left behind; bytes that are no text have become replacement characters.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its exit code; `None` if something else ended it.
    pub code: Option<i32>,
    /// What it said.
    pub stdout: SecretString,
    /// What it complained about.
    pub stderr: SecretString,
}

/// Why a program did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// It could not be started.
    #[error("cannot be started")]
    Start(#[from] io::Error),
    /// It took too long and was stopped.
    #[error("took longer than {} seconds and was stopped", .0.as_secs())]
    Timeout(Duration),
    /// It said too much and was stopped.
    #[error("said more than {0} bytes and was stopped")]
    OutputTooLarge(usize),
}
