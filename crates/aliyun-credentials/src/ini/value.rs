//! The value in a line.

/// The value in the rest of a line: what stands between quotes, or all up to a comment.
pub(super) fn value_of(text: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some((value, rest)) = text
            .strip_prefix(quote)
            .and_then(|rest| rest.split_once(quote))
            && without_comment(rest).is_empty()
        {
            return value;
        }
    }
    without_comment(text)
}

/// The text without the comment at its end, which has white space in front.
pub(super) fn without_comment(text: &str) -> &str {
    let begins_comment = |(position, _): &(usize, &str)| {
        *position == 0 || text[..*position].ends_with(char::is_whitespace)
    };
    let comment = text.match_indices(['#', ';']).find(begins_comment);
    text[..comment.map_or(text.len(), |(position, _)| position)].trim_end()
}
