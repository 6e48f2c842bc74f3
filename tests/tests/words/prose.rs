//! The words of a file's comments and texts.

use std::path::Path;

use workspace_tests::{PieceKind, pieces};

/// A word in lower case.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) line: usize,
    /// Whether only white space separates it from the word before.
    pub(crate) continues: bool,
}

/// Returns the words of a file: those of its comments and string literals if it is Rust, else all.
pub(crate) fn words(path: &str, text: &str) -> Vec<Word> {
    let is_rust = Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs");
    if is_rust {
        split(&without_code(text))
    } else {
        split(text)
    }
}

/// Replaces code by punctuation and the slashes of comments by white space. Lines stay the same, and so a
/// comment of several lines is one text.
fn without_code(source: &str) -> String {
    let pieces = pieces(source).into_iter();
    let prose = pieces.map(|piece| match piece.kind {
        PieceKind::Code => piece.text.replace(|c: char| !c.is_whitespace(), "|"),
        PieceKind::Comment => {
            let text = piece.text.trim_start_matches(['/', '!', '*']);
            format!(" {text}")
        }
        // The letter of an escape is no part of a word.
        PieceKind::Text => ["\\n", "\\r", "\\t"]
            .iter()
            .fold(piece.text.to_owned(), |text, escape| {
                text.replace(escape, "|")
            })
            .replace('\\', " "),
    });
    prose.collect()
}

fn split(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut rest, mut line) = (text, 1);
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (gap, after) = rest.split_at(start);
        line += gap.matches('\n').count();
        let end = after.find(|c: char| !c.is_alphanumeric());
        let (word, after) = after.split_at(end.unwrap_or(after.len()));
        words.push(Word {
            text: word.to_lowercase(),
            line,
            continues: gap.chars().all(char::is_whitespace),
        });
        rest = after;
    }
    words
}
