//! Runs the clients for long against a failing emulator.
//!
//! The test is a separate program: `xtask` writes the models, so it must compile even if they do
//! not.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Make many calls with both clients against a failing emulator, and check their errors, their times,
/// and that nothing leaks; takes minutes
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Number of calls of each client
    #[arg(long, default_value_t = 100_000)]
    calls: usize,

    /// Number of concurrent calls
    #[arg(long, default_value_t = 64)]
    concurrency: usize,

    /// Share of the requests that fail, from 0 to 1
    #[arg(long, default_value_t = 0.05)]
    faults: f64,

    /// Seed of the random failures
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Builds the program in release mode and runs it.
pub fn run(arguments: &Arguments) -> ExitCode {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "workspace-tests",
        ])
        .args(["--bin", "soak", "--"])
        .arg(arguments.calls.to_string())
        .arg(arguments.concurrency.to_string())
        .arg(arguments.faults.to_string())
        .arg(arguments.seed.to_string())
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .status();
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cargo: {error}");
            ExitCode::FAILURE
        }
    }
}
