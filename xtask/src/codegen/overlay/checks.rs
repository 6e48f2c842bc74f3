//! Checks of entries.

use anyhow::{Result, bail};

use crate::codegen::files::OVERLAY;

/// The error for an entry that does not apply.
pub(crate) fn stale<T>(entry: &str, reason: &str) -> Result<T> {
    bail!("{OVERLAY}: {entry} no longer applies: {reason}")
}

/// A sentence of an entry, if it has one.
pub(crate) fn sentence(text: Option<&str>, entry: &str) -> Result<Option<String>> {
    let Some(text) = text.map(str::trim) else {
        return Ok(None);
    };
    if !text.ends_with(['.', ':', '`']) {
        bail!("{OVERLAY}: {entry} does not end like a sentence");
    }
    Ok(Some(text.to_owned()))
}
