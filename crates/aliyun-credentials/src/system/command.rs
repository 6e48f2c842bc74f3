//! A program to run, and its output.

use std::time::Duration;
use std::{fmt, io};

use aliyun_sign::SecretString;

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
