//! Soaks the clients in failures.
//!
//! What does it is a program of its own: this one writes the models, and has to build when what is
//! written does not.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Make many calls with both clients against an emulator with which much goes wrong, and see whether
/// each ends as it may and nothing grows; it takes minutes
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// How many calls each client makes
    #[arg(long, default_value_t = 100_000)]
    calls: usize,

    /// How many of them at once
    #[arg(long, default_value_t = 64)]
    concurrency: usize,

    /// The share of the requests that go wrong, from 0 to 1
    #[arg(long, default_value_t = 0.05)]
    faults: f64,

    /// Which ones go wrong
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Builds the program for speed and runs it.
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
