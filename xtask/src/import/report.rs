//! The report of an import.

use std::fmt;

/// The result of an import. `Display` is the output of the command.
#[derive(Debug)]
pub struct Report {
    /// Unknown parts that were left out.
    pub warnings: Vec<String>,
    /// The changes, grouped and sorted.
    pub changes: Vec<String>,
    /// The totals in one line.
    pub summary: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            writeln!(f, "{change}")?;
        }
        f.write_str(&self.summary)
    }
}

/// The last line of the output.
pub(super) fn summary(totals: &str, rewritten: bool, carried: &[String]) -> String {
    let mut summary = match (totals, rewritten) {
        ("", false) => "no changes".to_owned(),
        ("", true) => "no changes except in the form of the file".to_owned(),
        (totals, _) => totals.to_owned(),
    };
    if !carried.is_empty() {
        summary += &format!("; carried over: {}", carried.join(", "));
    }
    summary
}
