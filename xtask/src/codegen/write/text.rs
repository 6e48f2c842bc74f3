//! The beginning of every file, and pieces of text.

use crate::codegen::files::{API_DOCS, COMMAND, OVERLAY};

/// The first lines of every file; `about` is a sentence.
pub(super) fn preamble(about: &str) -> String {
    format!(
        "//! {about}

{}",
        origin()
    )
}

/// The line that says where a file comes from.
pub(super) fn origin() -> String {
    format!("// Written by `{COMMAND}` from `{API_DOCS}` and `{OVERLAY}`.\n\n")
}

/// Items in quotation marks, separated by commas.
pub(super) fn quoted<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<_> = items.into_iter().map(|item| format!("{item:?}")).collect();
    items.join(", ")
}

/// The results of a function, concatenated.
pub(super) fn each<T>(items: &[T], write: impl FnMut(&T) -> String) -> String {
    items.iter().map(write).collect()
}
