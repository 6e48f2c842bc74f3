//! The value on a line, without quotes and comments.

/// Returns the value at the start of a text: the text between quotes, or all of it up to a comment.
///
/// Quotes count only if nothing but a comment follows the closing one. Otherwise they are part of the
/// value, such as in `'a' b`.
pub(super) fn value_of(text: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some((value, rest)) = text
            .strip_prefix(quote)
            .and_then(|rest| rest.split_once(quote))
            && without_comment(rest).is_empty()
        {
            // Blanks in the quotes are no part of any value that is read here, as in other files.
            return value.trim();
        }
    }
    without_comment(text)
}

/// Removes a comment from the end of a text. It begins with `#` or `;` after white space.
pub(super) fn without_comment(text: &str) -> &str {
    let begins_comment = |(position, _): &(usize, &str)| {
        *position == 0 || text[..*position].ends_with(char::is_whitespace)
    };
    let comment = text.match_indices(['#', ';']).find(begins_comment);
    text[..comment.map_or(text.len(), |(position, _)| position)].trim_end()
}
