//! What is told in the end.

use std::{error, fmt};

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
pub struct MalformedFile(pub(super) String);

impl fmt::Display for MalformedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl error::Error for MalformedFile {}
