//! From the vendor's file to that of a crate.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::files::{API_DOCS, committed, load, replace, unreadable};
use super::report::{Report, summary};
use super::{carry, diff};
use crate::spec::{self, facts::Document};

/// Writes the facts of `file` into the crate in the folder `into`.
///
/// # Errors
///
/// If the file is not a document of this format, or is about another product or version than that of
/// the crate, or if the document of the crate cannot be read or written. Then it is unchanged.
pub fn import(file: &Path, into: &Path) -> Result<Report> {
    ensure!(into.is_dir(), "{}: there is no such folder", into.display());
    let (mut document, warnings) = load(file, &fs::read(file).with_context(unreadable(file))?)?;
    let target = into.join(API_DOCS);
    let (changes, summary) = if let Some(committed) = committed(&target)? {
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

/// The facts of a document, as the text of a file.
///
/// # Errors
///
/// If it is not a document of this format.
pub fn facts(text: &[u8]) -> Result<String> {
    let (document, _) = spec::read(text)?;
    Ok(document.to_json())
}

/// Replaces the committed document, which has this text. Returns the changes and their summary.
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

/// Fails if the documents are about different APIs.
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
