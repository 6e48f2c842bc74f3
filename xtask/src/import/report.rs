//! What is told in the end.

use std::fmt;

/// What an import did. `Display` is the output of the command.
#[derive(Debug)]
pub struct Report {
    /// What was left out although nothing says that it may be.
    pub warnings: Vec<String>,
    /// What has changed, grouped and sorted.
    pub changes: Vec<String>,
    /// All of it in one line.
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
        ("", true) => "no changes but to the form of the file".to_owned(),
        (totals, _) => totals.to_owned(),
    };
    if !carried.is_empty() {
        summary += &format!("; carried over: {}", carried.join(", "));
    }
    summary
}
