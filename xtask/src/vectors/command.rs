//! `cargo xtask vectors`.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use super::check::check;
use super::report::Report;

/// Check the signer against a file of test vectors
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file, in the format of `crates/aliyun-sign/tests/data/signing.json`
    file: PathBuf,
}

/// Checks the file. Prints a line for each failed case and the totals in the end.
pub fn run(arguments: &Arguments) -> ExitCode {
    let file = arguments.file.display();
    let report = match fs::read_to_string(&arguments.file) {
        Ok(text) => check(&text).map_err(|error| error.to_string()),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err("not UTF-8".into()),
        Err(error) => Err(error.to_string()),
    };
    // An unreadable file is one failure, so the last line always has the totals.
    let report = report.unwrap_or_else(|message| Report {
        failures: vec![format!("{file}: {message}")],
        ..Report::default()
    });
    let written = writeln!(io::stdout(), "{report}");
    if report.failures.is_empty() && written.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
