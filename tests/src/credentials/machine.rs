//! A machine that is made up.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use aliyun_core::Now;
use aliyun_credentials::system::{Command, File, Output, RunError, System};
use serde::Deserialize;

use super::scenario::Scenario;

/// 2031-05-06T07:08:09Z.
const NOW: u64 = 1_935_817_689;

/// What is to be known of a machine besides its variables and files.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MachineFacts {
    /// The files that anybody may read.
    #[serde(default)]
    world_readable: Vec<PathBuf>,
    /// The files that nobody may read.
    #[serde(default)]
    unreadable: Vec<PathBuf>,
    /// It has no home directory.
    #[serde(default)]
    is_homeless: bool,
    #[serde(default)]
    programs: Vec<Program>,
    /// Unencrypted requests go to hosts that no server on this machine can stand in for.
    #[serde(default)]
    pub(super) only_without_a_socket: bool,
}

/// A program, and what it does.
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
    /// It runs too long.
    Timeout,
    /// It says too much.
    TooMuch,
}

/// A machine that is made up.
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
}

impl System for Machine {
    fn variable(&self, name: &str) -> Option<OsString> {
        self.environment.get(name).map(OsString::from)
    }

    fn home(&self) -> Option<PathBuf> {
        (!self.facts.is_homeless).then(|| "/home/user".into())
    }

    fn read(&self, path: &Path) -> io::Result<File> {
        let is_in = |list: &[PathBuf]| list.iter().any(|one| one == path);
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
            unix: Duration::from_secs(NOW),
            monotonic: Duration::ZERO,
        }
    }

    fn run(&self, command: &Command) -> Result<Output, RunError> {
        let is_meant = |program: &&Program| {
            let (first, rest) = program.words.split_first().expect("a program has a name");
            *first == command.program && *rest == command.arguments
        };
        let program = self.facts.programs.iter().find(is_meant);
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
