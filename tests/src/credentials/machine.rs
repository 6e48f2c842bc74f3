//! The machine of a scenario.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use aliyun_core::{Now, RetryPolicy};
use aliyun_credentials::system::{Command, File, Output, RunError, System};
use serde::Deserialize;

use super::scenario::Scenario;
use crate::SetClock;

/// Facts about a machine besides its variables and files.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MachineFacts {
    /// Files that every user can read.
    #[serde(default)]
    world_readable: Vec<PathBuf>,
    /// Files that no user can read.
    #[serde(default)]
    unreadable: Vec<PathBuf>,
    /// Whether there is no home directory.
    #[serde(default)]
    is_homeless: bool,
    #[serde(default)]
    programs: Vec<Program>,
    /// Whether requests without TLS go to hosts that a server on this machine cannot replace.
    #[serde(default)]
    pub(super) only_without_a_socket: bool,
    /// How many attempts the provider makes of each request, without waits between them. Defaults to 1.
    attempts: Option<u32>,
}

/// A program, by its command, and the result of running it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Program {
    words: Vec<String>,
    #[serde(default)]
    stdout: String,
    #[serde(default)]
    stderr: String,
    #[serde(default)]
    code: Option<i32>,
    failure: Option<Failure>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Failure {
    /// The program runs too long.
    Timeout,
    /// The program prints too much.
    TooMuch,
}

/// A machine whose variables, files, clock and programs are those of a scenario.
#[derive(Debug)]
pub(super) struct Machine {
    environment: BTreeMap<String, String>,
    files: BTreeMap<PathBuf, String>,
    facts: MachineFacts,
}

impl Machine {
    pub(super) fn new(scenario: &Scenario) -> Self {
        Self {
            environment: scenario.environment.clone(),
            files: scenario.files.clone(),
            facts: scenario.machine.clone(),
        }
    }

    /// The policy by which the provider retries its requests.
    pub(super) fn retry(&self) -> RetryPolicy {
        RetryPolicy::new()
            .max_attempts(self.facts.attempts.unwrap_or(1))
            .base_delay(Duration::ZERO)
            .throttled_base_delay(Duration::ZERO)
    }
}

impl System for Machine {
    fn variable(&self, name: &str) -> Option<OsString> {
        self.environment.get(name).map(OsString::from)
    }

    fn home(&self) -> Option<PathBuf> {
        (!self.facts.is_homeless).then(|| "/home/user".into())
    }

    fn read(&self, path: &Path) -> io::Result<File> {
        let is_in = |list: &[PathBuf]| list.iter().any(|listed| listed == path);
        if is_in(&self.facts.unreadable) {
            return Err(ErrorKind::PermissionDenied.into());
        }
        let text = self.files.get(path).ok_or(ErrorKind::NotFound)?;
        let mut file = File::new(text.as_str());
        file.is_world_readable = is_in(&self.facts.world_readable);
        Ok(file)
    }

    fn now(&self) -> Now {
        Now {
            unix: Duration::from_secs(SetClock::START),
            monotonic: Duration::ZERO,
        }
    }

    fn run(&self, command: &Command) -> Result<Output, RunError> {
        let is_called = |program: &&Program| {
            let (first, rest) = program.words.split_first().expect("a program has a name");
            *first == command.program && *rest == command.arguments
        };
        let program = self.facts.programs.iter().find(is_called);
        let program = program.ok_or_else(|| io::Error::from(ErrorKind::NotFound))?;
        match program.failure {
            Some(Failure::Timeout) => Err(RunError::Timeout(command.timeout)),
            Some(Failure::TooMuch) => Err(RunError::OutputTooLarge(command.max_output_bytes)),
            None => Ok(Output {
                code: Some(program.code.unwrap_or_default()),
                stdout: program.stdout.as_str().into(),
                stderr: program.stderr.as_str().into(),
            }),
        }
    }
}
