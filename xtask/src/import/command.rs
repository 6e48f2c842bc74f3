//! `cargo xtask import`.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use super::update::import;

/// Import the facts of a vendor's api-docs.json into an API crate, and print the changes
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The document, as downloaded from the vendor
    file: PathBuf,
    /// The folder of the crate, such as `crates/sae-api`
    #[arg(long, value_name = "CRATE")]
    into: PathBuf,
}

/// Imports the file. Prints the changes to stdout and warnings to stderr.
pub fn run(arguments: &Arguments) -> ExitCode {
    match import(&arguments.file, &arguments.into) {
        Ok(report) => {
            for warning in &report.warnings {
                eprintln!("{warning}");
            }
            match writeln!(io::stdout(), "{report}") {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::FAILURE,
            }
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
