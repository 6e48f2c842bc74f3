//! Documents on the disk.

use std::path::Path;
use std::{fs, io, process};

use anyhow::{Context as _, Result};

use crate::spec::facts::Document;
use crate::spec::{self, Warnings};

/// The facts of a crate.
pub(super) const API_DOCS: &str = "api-docs.json";

/// Reads the document of this text. Errors begin with the name of the file.
pub(super) fn load(file: &Path, text: &[u8]) -> Result<(Document, Warnings)> {
    spec::read(text).with_context(|| file.display().to_string())
}

/// The text of the committed document, if there is one.
pub(super) fn committed(target: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(target) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(unreadable(target)),
    }
}

pub(super) fn unreadable(file: &Path) -> impl Fn() -> String {
    move || format!("{} cannot be read", file.display())
}

/// Replaces a file in one step, so there is a complete one at any time.
pub(super) fn replace(target: &Path, text: &str) -> Result<()> {
    let temporary = target.with_file_name(format!(".{API_DOCS}.{}", process::id()));
    let result = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, target));
    if result.is_err() {
        // The first error is the one that matters.
        drop(fs::remove_file(&temporary));
    }
    result.with_context(|| format!("{} cannot be written", target.display()))
}
