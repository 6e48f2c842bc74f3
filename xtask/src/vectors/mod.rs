//! Checks the signer against a file of test vectors.
//!
//! Each case holds a request and the texts that its signature must produce. Every expected text is compared, not
//! only the signature, so that a failure names the step that went wrong.

mod case;
mod compare;
mod schemes;

use std::collections::BTreeSet;
use std::fmt;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, io};

use serde::Deserialize;
use serde_json::value::RawValue;

use case::Case;

/// Check the signer against a file of test vectors
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file, in the format of `crates/aliyun-sign/tests/data/signing.json`
    file: PathBuf,
}

/// Checks the file and prints each failed case on a line of its own and the totals on the last one.
pub fn run(arguments: &Arguments) -> ExitCode {
    let file = arguments.file.display();
    let report = match fs::read_to_string(&arguments.file) {
        Ok(text) => check(&text).map_err(|error| error.to_string()),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err("not UTF-8".into()),
        Err(error) => Err(error.to_string()),
    };
    // A file that cannot be read is one failure, so that the last line always has the totals.
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

/// Checks all cases of a file with this text.
///
/// # Errors
///
/// If the text is not a file of vectors at all. A case that cannot be read is a failure of that case.
pub fn check(text: &str) -> Result<Report, MalformedFile> {
    #[derive(Deserialize)]
    struct File<'a> {
        format: u64,
        #[serde(borrow)]
        cases: Vec<&'a RawValue>,
    }

    let file: File<'_> =
        serde_json::from_str(text).map_err(|error| MalformedFile(error.to_string()))?;
    if file.format != 1 {
        return Err(MalformedFile(format!(
            "unknown format {}; this program reads format 1",
            file.format
        )));
    }
    let mut report = Report::default();
    let mut ids = BTreeSet::new();
    for (number, case) in (1..).zip(file.cases) {
        let (id, verdict) = match case::id(case.get()) {
            Err(message) => (format!("case number {number}"), Err(message)),
            Ok(id) if ids.insert(id.clone()) => (id, check_case(case.get())),
            Ok(id) => (id, Err("id: another case has it too".into())),
        };
        match verdict {
            Ok(Verdict::Passed) => report.passed += 1,
            Ok(Verdict::Skipped) => report.skipped += 1,
            Err(message) => report.failures.push(format!("{id}: {message}")),
        }
    }
    Ok(report)
}

/// What became of the cases of a file. `Display` is the output of the command.
#[derive(Debug, Default)]
pub struct Report {
    /// How many cases passed.
    pub passed: usize,
    /// How many cases of optional families were not tried.
    pub skipped: usize,
    /// For each failed case its id, the field that differs, and how.
    pub failures: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "{failure}")?;
        }
        writeln!(f, "{} skipped (optional families)", self.skipped)?;
        write!(f, "{} passed, {} failed", self.passed, self.failures.len())
    }
}

/// Why a text is not a file of vectors, and where.
#[derive(Debug)]
pub struct MalformedFile(String);

impl fmt::Display for MalformedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for MalformedFile {}

enum Verdict {
    Passed,
    Skipped,
}

fn check_case(text: &str) -> Result<Verdict, String> {
    let family = case::family(text)?;
    // The optional families are other algorithms, and every header signed; the latter can be checked with the
    // algorithm that is there.
    if family == "v3-sm3" {
        return Ok(Verdict::Skipped);
    }
    let case: Case = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if family == "v3-all-headers"
        && case
            .algorithm
            .as_deref()
            .is_some_and(|algorithm| algorithm == "ACS3-HMAC-SM3")
    {
        return Ok(Verdict::Skipped);
    }
    let actual = match family.as_str() {
        "rpc-v2" | "rpc-v2-bearer" => schemes::rpc(&case)?,
        "roa-v2" | "roa-v2-bearer" => schemes::roa(&case)?,
        "v3" | "v3-bearer" => schemes::acs3(&case)?,
        "v3-all-headers" => schemes::acs3_all_headers(&case)?,
        _ => return Err(format!("family: {family:?} is not known")),
    };
    compare::all(&case.expect, &actual).map(|()| Verdict::Passed)
}
