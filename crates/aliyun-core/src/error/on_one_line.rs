//! Texts of the user in messages.

/// Returns a text without characters that break a line, change the direction of writing or cannot be seen:
/// they are escaped, such as `\n`. Quotes and backslashes stay as they are, because paths have them.
pub(crate) fn on_one_line(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '"' | '\'') {
            shown.push(c);
        } else {
            shown.extend(c.escape_debug());
        }
    }
    shown
}
