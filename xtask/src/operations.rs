//! Checks the models of operations against files of cases.
//!
//! The check is a separate program: `xtask` writes the models, so it must compile even if they do
//! not.

use std::env;
use std::path::{self, Path, PathBuf};
use std::process::{Command, ExitCode};

/// The file of `cargo xtask requests` or `cargo xtask responses`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file, in the format of those in `tests/data/operations`
    file: PathBuf,
}

/// Checks typed requests on the wire. Prints a line for each failed case and the totals in the end.
pub fn requests(arguments: &Arguments) -> ExitCode {
    run("requests", arguments)
}

/// Checks how bodies are decoded into typed responses. Prints a line for each failed case and the
/// totals in the end.
pub fn responses(arguments: &Arguments) -> ExitCode {
    run("responses", arguments)
}

fn run(what: &str, arguments: &Arguments) -> ExitCode {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let status = path::absolute(&arguments.file).and_then(|file| {
        Command::new(cargo)
            .args(["run", "--quiet", "--package", "workspace-tests"])
            .args(["--bin", "operations", "--", what])
            .arg(file)
            .current_dir(root)
            .status()
    });
    match status {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            code.map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => {
            eprintln!("{}: {error}", arguments.file.display());
            ExitCode::FAILURE
        }
    }
}
