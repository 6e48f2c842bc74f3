//! The texts of errors.

use std::error::Error;
use std::fmt::Write as _;

use crate::MARK;

/// Returns the `Debug` of an error, and the `Display` of the error and of its sources.
pub fn error_text(error: &(dyn Error + 'static)) -> String {
    let mut text = format!("{error:?}\n");
    let mut next = Some(error);
    let mut depth = 0;
    while let Some(error) = next {
        writeln!(text, "{error}").expect("writing to a String cannot fail");
        next = error.source();
        depth += 1;
        assert!(depth < 32, "the sources do not end: {text}");
    }
    text
}

/// Asserts that an error shows neither the secret nor control characters, which a terminal would
/// interpret.
pub fn assert_no_secret(error: &(dyn Error + 'static)) {
    let text = error_text(error);
    assert!(!text.contains(MARK), "a secret is shown: {text}");
    let is_control = |c: char| c.is_control() && c != '\n';
    assert!(!text.contains(is_control), "control characters: {text:?}");
}
