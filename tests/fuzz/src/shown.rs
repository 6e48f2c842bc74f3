//! What a person gets to see of an error.

use std::error::Error;
use std::fmt::Write as _;

use crate::MARK;

/// Everything that an error says, in `Display` and `Debug`, of itself and of its sources.
pub fn shown(error: &(dyn Error + 'static)) -> String {
    let mut text = format!("{error:?}\n");
    let mut next = Some(error);
    let mut depth = 0;
    while let Some(error) = next {
        writeln!(text, "{error}").expect("a String takes everything");
        next = error.source();
        depth += 1;
        assert!(depth < 32, "the sources never end: {text}");
    }
    text
}

/// Fails if an error tells a secret, or a terminal what to do.
pub fn assert_silent(error: &(dyn Error + 'static)) {
    let text = shown(error);
    assert!(!text.contains(MARK), "it tells a secret: {text}");
    let is_order = |c: char| c.is_control() && c != '\n';
    assert!(!text.contains(is_order), "it gives orders: {text:?}");
}
