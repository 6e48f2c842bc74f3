//! Compares the models of operations with a file of cases, for `cargo xtask requests` and
//! `cargo xtask responses`.

use std::io::{self, ErrorKind, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use workspace_tests::operations::{self, Report};

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let (command, file) = (arguments.next(), arguments.next().map(PathBuf::from));
    let check = match command.as_ref().and_then(|command| command.to_str()) {
        Some("requests") => operations::requests,
        Some("responses") => operations::responses,
        _ => return usage(),
    };
    let (Some(file), None) = (file, arguments.next()) else {
        return usage();
    };
    let report = match fs::read_to_string(&file) {
        Ok(text) => check(&text),
        Err(error) => {
            let reason = match error.kind() {
                ErrorKind::InvalidData => "not UTF-8".to_owned(),
                _ => error.to_string(),
            };
            Report::unreadable(&format!("{}: {reason}", file.display()))
        }
    };
    let written = writeln!(io::stdout(), "{report}");
    if report.failures.is_empty() && written.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: operations requests|responses FILE");
    ExitCode::from(2)
}
