//! The report of a check.

use std::{error, fmt};

/// The result of a check. `Display` is the output of the command.
#[derive(Debug, Default)]
pub struct Report {
    /// Number of cases that passed.
    pub passed: usize,
    /// Number of cases of optional families that were skipped.
    pub skipped: usize,
    /// For each failed case its ID and the difference.
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

/// Why a text is not a file of vectors.
#[derive(Debug)]
pub struct MalformedFile(pub(super) String);

impl fmt::Display for MalformedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl error::Error for MalformedFile {}
