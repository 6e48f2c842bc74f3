//! A program to run, and its output.

use std::time::Duration;
use std::{fmt, io};

use aliyun_sign::SecretString;

/// A program and its arguments, which may be secret. It is run directly, without a shell.
#[derive(Clone)]
#[non_exhaustive]
pub struct Command {
    /// The program: a path, or a name that the system looks up in `PATH`.
    pub program: String,
    /// The arguments, without the name of the program.
    pub arguments: Vec<String>,
    /// How long it may run. Defaults to 60 seconds, as in the official libraries.
    pub timeout: Duration,
    /// How many bytes it may print to stdout. Defaults to 1 MiB; credentials have a few thousand.
    pub max_output_bytes: usize,
}

impl Command {
    /// Creates a command with the default limits.
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

/// The result of a program that has ended. Bytes that are not UTF-8 are replaced by U+FFFD.
#[derive(Clone, Debug)]
pub struct Output {
    /// The exit code, or `None` if a signal ended the program.
    pub code: Option<i32>,
    /// What it printed to stdout.
    pub stdout: SecretString,
    /// The beginning of what it printed to stderr.
    pub stderr: SecretString,
}

/// Why a program did not run to its end.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The program could not be started.
    #[error("cannot be started")]
    Start(#[from] io::Error),
    /// The program took longer than its timeout, and was stopped.
    #[error("took longer than {} seconds and was stopped", .0.as_secs())]
    Timeout(Duration),
    /// The program printed more than its limit of bytes, and was stopped.
    #[error("printed more than {0} bytes and was stopped")]
    OutputTooLarge(usize),
}
