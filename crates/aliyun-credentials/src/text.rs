//! Texts of variables and files.

/// Returns a text of a setting without what editors, `echo` and files add around it: white space, line
/// breaks and a byte order mark.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// Whether a text is in quotes. `docker run --env-file` keeps those that a shell would remove.
pub(crate) fn is_in_quotes(text: &str) -> bool {
    let is_in = |quote| text.len() > 1 && text.starts_with(quote) && text.ends_with(quote);
    is_in('"') || is_in('\'')
}
