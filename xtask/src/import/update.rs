//! From the vendor's file into a crate.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::files::{API_DOCS, load, present, replace, unreadable};
use super::report::{Report, summary};
use super::{carry, diff};
use crate::spec::{self, facts::Document};

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
