//! Brings a vendor's document into an API crate.
//!
//! The vendor's documents are prose for the most part, and their form varies. What a crate keeps is the facts, in one
//! form, so that the difference between two imports is the difference between two versions of the API. `spec` reads a
//! document, `carry` adds what no vendor's document says, and `diff` tells what has changed.

mod carry;
mod diff;

use std::fmt;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use anyhow::{Context as _, Result, ensure};

use crate::spec::facts::Document;
use crate::spec::{self, Warnings};

/// The facts of a crate.
const API_DOCS: &str = "api-docs.json";

/// Bring the facts of a vendor's api-docs.json into an API crate, and tell what has changed
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The document, as downloaded from the vendor
    file: PathBuf,
    /// The folder of the crate, such as `crates/sae-api`
    #[arg(long, value_name = "CRATE")]
    into: PathBuf,
}

/// Imports the file and prints what has changed; what deserves a look goes to the standard error.
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

/// Writes the facts of `file` into the crate in the folder `into`.
///
/// # Errors
///
/// If the file is no document of this format, or one of another product or version than the crate's, or if the crate's
/// document cannot be read or written. The crate's document is as before then.
pub fn import(file: &Path, into: &Path) -> Result<Report> {
    ensure!(into.is_dir(), "{}: there is no such folder", into.display());
    let (mut document, warnings) = load(file, &fs::read(file).with_context(unreadable(file))?)?;
    let target = into.join(API_DOCS);
    let (changes, summary) = if let Some(committed) = present(&target)? {
        update(file, &mut document, &target, &committed)?
    } else {
        replace(&target, &document.to_json())?;
        (Vec::new(), format!("new: {}", document.counts()))
    };
    Ok(Report {
        warnings: warnings.lines(),
        changes,
        summary,
    })
}

/// The text of the file that a document becomes which nothing was committed of before.
///
/// # Errors
///
/// If it is no document of this format.
pub fn facts(text: &[u8]) -> Result<String> {
    let (document, _) = spec::read(text)?;
    Ok(document.to_json())
}

/// Replaces the committed document, which has this text. What has changed, and that in one line.
fn update(
    file: &Path,
    document: &mut Document,
    target: &Path,
    text: &[u8],
) -> Result<(Vec<String>, String)> {
    let (committed, _) = load(target, text)?;
    same_api(file, document, target, &committed)?;
    let carried = carry::over(&committed, document);
    let json = document.to_json();
    let rewritten = json.as_bytes() != text;
    if rewritten {
        replace(target, &json)?;
    }
    let changes = diff::changes(&committed, document);
    let summary = summary(&diff::totals(&changes), rewritten, &carried);
    Ok((diff::lines(&changes), summary))
}

/// The document of this text. Errors begin with the name of the file.
fn load(file: &Path, text: &[u8]) -> Result<(Document, Warnings)> {
    spec::read(text).with_context(|| file.display().to_string())
}

/// The text of the committed document, if there is one.
fn present(target: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(target) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(unreadable(target)),
    }
}

fn unreadable(file: &Path) -> impl Fn() -> String {
    move || format!("{}: it cannot be read", file.display())
}

/// Refuses to replace an API by another one.
fn same_api(file: &Path, document: &Document, target: &Path, committed: &Document) -> Result<()> {
    let (new, old) = (&document.info, &committed.info);
    ensure!(
        new.product == old.product && new.version == old.version,
        "{} is about {new}, but {} about {old}",
        file.display(),
        target.display()
    );
    Ok(())
}

/// The last line of the output.
fn summary(totals: &str, rewritten: bool, carried: &[String]) -> String {
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

/// Puts a file in its place in one step, so that there is a whole one at any time.
fn replace(target: &Path, text: &str) -> Result<()> {
    let temporary = target.with_file_name(format!(".{API_DOCS}.{}", std::process::id()));
    let done = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, target));
    if done.is_err() {
        // The first error is the one that matters.
        drop(fs::remove_file(&temporary));
    }
    done.with_context(|| format!("{}: it cannot be written", target.display()))
}
