//! Splits Rust source into code, comments and string literals.

/// The kind of a [`Piece`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// Code between comments and string literals, character literals included.
    Code,
    /// A line comment, a block comment or a doc comment, with its slashes.
    Comment,
    /// A string literal, with its quotes.
    Text,
}

/// A part of a source file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'s> {
    /// What the part is.
    pub kind: PieceKind,
    /// The part itself.
    pub text: &'s str,
    /// The line that it begins on, from 1.
    pub line: usize,
}

/// Returns the pieces of a source file in their order. Together they are the whole file.
pub fn pieces(source: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while !rest.is_empty() {
        let (kind, length) = first_piece(rest);
        let (text, after) = rest.split_at(length);
        pieces.push(Piece { kind, text, line });
        line += text.matches('\n').count();
        rest = after;
    }
    pieces
}

/// Returns the kind and the length of the piece that a text begins with.
fn first_piece(text: &str) -> (PieceKind, usize) {
    if let Some(length) = comment(text) {
        return (PieceKind::Comment, length);
    }
    if let Some(length) = string(text) {
        return (PieceKind::Text, length);
    }
    let mut length = 0;
    loop {
        let rest = &text[length..];
        length += code(rest);
        let rest = &text[length..];
        if rest.is_empty() || comment(rest).is_some() || string(rest).is_some() {
            return (PieceKind::Code, length);
        }
    }
}

/// Returns the length of a word, a character literal or a single character. A word is taken whole because
/// its last letter could look like the prefix of a raw string.
fn code(text: &str) -> usize {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let word = text.find(|c| !is_word(c)).unwrap_or(text.len());
    if word > 0 {
        return word;
    }
    let mut characters = text.char_indices().map(|(index, _)| index).skip(1);
    let (second, third) = (characters.next(), characters.next());
    let end_of_literal = if text.starts_with(r"'\") {
        third.and_then(|third| Some(third + text.get(third + 1..)?.find('\'')? + 1))
    } else if text.starts_with('\'') {
        // A lifetime has no quote after its first character.
        third.filter(|&third| text[third..].starts_with('\''))
    } else {
        None
    };
    end_of_literal.map_or(second.unwrap_or(text.len()), |end| end + 1)
}

fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if !text.starts_with("/*") {
        return None;
    }
    let mut depth = 0_usize;
    for (index, _) in text.char_indices() {
        // Overlaps such as `/*/` do not occur in practice.
        if text[index..].starts_with("/*") {
            depth += 1;
        } else if text[index..].starts_with("*/") {
            depth -= 1;
            if depth == 0 {
                return Some(index + 2);
            }
        }
    }
    Some(text.len())
}

fn string(text: &str) -> Option<usize> {
    let unprefixed = text.strip_prefix('b').or(text.strip_prefix('c'));
    let unprefixed = unprefixed.unwrap_or(text);
    if let Some(raw) = unprefixed.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if let Some(body) = raw[hashes..].strip_prefix('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let length = body.find(&end).map_or(body.len(), |at| at + end.len());
            return Some(text.len() - body.len() + length);
        }
    }
    let body = unprefixed.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = body.find(|c| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    });
    Some(text.len() - body.len() + end.map_or(body.len(), |end| end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(source: &str) -> Vec<(PieceKind, &str, usize)> {
        let pieces = pieces(source).into_iter();
        pieces
            .map(|piece| (piece.kind, piece.text, piece.line))
            .collect()
    }

    #[test]
    fn comments_and_strings_are_separated_from_code() {
        use PieceKind::{Code, Comment, Text};
        assert_eq!(
            split("let a = \"b // c\"; // d \"e\"\n/* f\n/* g */ */ h"),
            [
                (Code, "let a = ", 1),
                (Text, "\"b // c\"", 1),
                (Code, "; ", 1),
                (Comment, "// d \"e\"", 1),
                (Code, "\n", 1),
                (Comment, "/* f\n/* g */ */", 2),
                (Code, " h", 3),
            ]
        );
    }

    #[test]
    fn strings_may_be_raw_and_contain_quotes() {
        for (source, string) in [
            (r#"x("a\"b\\", y)"#, r#""a\"b\\""#),
            (r##"x(r#"a"b\"#, y)"##, r##"r#"a"b\"#"##),
            ("x(br\"a\\\", y)", "br\"a\\\""),
            ("for\"a\"", "\"a\""),
        ] {
            let pieces = pieces(source).into_iter();
            let mut texts = pieces.filter(|piece| piece.kind == PieceKind::Text);
            assert_eq!(texts.next().map(|piece| piece.text), Some(string));
            assert_eq!(texts.next(), None);
        }
    }

    #[test]
    fn quotes_of_characters_and_lifetimes_begin_no_string() {
        for source in [
            "f('\"', '\\'', '/')",
            "fn f<'a>(a: &'a str, b: &'a str)",
            "'\\u{1f511}'",
        ] {
            assert_eq!(split(source), [(PieceKind::Code, source, 1)]);
        }
    }
}
