//! The machine of a target.

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use aliyun_core::Now;
use aliyun_credentials::System;
use aliyun_credentials::system::{Command, File, Output, RunError};

use crate::Input;

/// 2031-05-06T07:08:09Z.
const NOW: u64 = 1_935_817_689;

/// A machine with the given variables and files. Every program on it has the same output.
#[derive(Debug, Default)]
pub struct Machine {
    /// The variables and their values.
    pub variables: Vec<(&'static str, String)>,
    /// The files and their contents; the home directory is `/home/user`.
    pub files: Vec<(&'static str, String)>,
    /// The result of a program: a digit for its kind, and the output.
    pub program: Vec<u8>,
}

impl System for Machine {
    fn variable(&self, name: &str) -> Option<OsString> {
        let mut variables = self.variables.iter();
        let (_, value) = variables.find(|(known, _)| *known == name)?;
        Some(value.into())
    }

    fn home(&self) -> Option<PathBuf> {
        Some("/home/user".into())
    }

    fn read(&self, path: &Path) -> io::Result<File> {
        let file = self
            .files
            .iter()
            .find(|(known, _)| Path::new(known) == path);
        let (_, text) = file.ok_or(ErrorKind::NotFound)?;
        Ok(File::new(text.as_str()))
    }

    fn now(&self) -> Now {
        Now {
            unix: Duration::from_secs(NOW),
            monotonic: Duration::ZERO,
        }
    }

    fn run(&self, command: &Command) -> Result<Output, RunError> {
        let mut program = Input::new(&self.program);
        let code = match program.digit() {
            1 => Some(1),
            2 => None,
            3 => return Err(RunError::Timeout(command.timeout)),
            4 => return Err(RunError::OutputTooLarge(command.max_output_bytes)),
            5 => return Err(io::Error::from(ErrorKind::NotFound).into()),
            _ => Some(0),
        };
        let output = program.text();
        Ok(Output {
            code,
            stdout: output.as_str().into(),
            stderr: output.into(),
        })
    }
}
