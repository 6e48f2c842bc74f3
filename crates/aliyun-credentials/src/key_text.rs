//! What keys and tokens never contain.

use crate::text::is_in_quotes;

/// Refuses the text of a key or token that no service has issued. The error names the part and the place
/// where it was read, such as a variable or a member of a file, and never the text.
pub(crate) fn check(part: &str, place: &str, text: &str) -> Result<(), String> {
    match fault(text) {
        None => Ok(()),
        Some(fault) => Err(format!(
            "the {part} in `{place}` {fault}; copy it again from where it was issued"
        )),
    }
}

/// Returns what is wrong with the text of a key or token, as the rest of a sentence.
///
/// What the vendor issues is printable ASCII without the characters that shells, JSON and templates use.
/// With any other the service would refuse the signature later, and could not say why.
pub(crate) fn fault(text: &str) -> Option<&'static str> {
    /// What programs print for a value that was never set.
    const UNSET: [&str; 8] = [
        "(null)",
        "<nil>",
        "<no value>",
        "<none>",
        "nil",
        "none",
        "null",
        "undefined",
    ];
    let is_unset = |unset: &&str| text.eq_ignore_ascii_case(unset);
    let is_in =
        |first: char, last: char| text.len() > 1 && text.starts_with(first) && text.ends_with(last);
    if text.is_empty() {
        Some("is empty")
    } else if UNSET.iter().any(is_unset) {
        Some("is what programs write for a value that was never set")
    } else if is_in_quotes(text) {
        Some("is in quotes, which belong to a shell and not to the value")
    } else if is_in('{', '}') || is_in('[', ']') {
        Some("is JSON, and not one value of it")
    } else if text.contains(['\n', '\r']) {
        Some("contains a line break")
    } else if text.contains(char::is_whitespace) {
        Some("contains a blank")
    } else if text.contains(char::is_control) {
        Some("contains a control character")
    } else if !text.is_ascii() {
        Some("contains a character that is not ASCII")
    } else if text.contains(['"', '\'', '`', '<', '>', '{', '}', '[', ']', '\\', ',', '$']) {
        Some("contains a quote, a bracket or another character that no key has")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_vendor_issues_is_accepted() {
        for text in [
            "LTAI5tExample",
            "STS.NUexample",
            "CAIS+/=",
            "a-b_c.d~e",
            "k#1;2%3:4@5",
        ] {
            assert_eq!(fault(text), None, "{text}");
        }
    }

    #[test]
    fn everything_else_is_refused_with_its_kind() {
        for (text, kind) in [
            ("", "empty"),
            ("<nil>", "never set"),
            ("NULL", "never set"),
            ("undefined", "never set"),
            ("<no value>", "never set"),
            ("\"hunter2\"", "in quotes"),
            ("'hunter2'", "in quotes"),
            ("{\"AccessKeyId\": \"hunter2\"}", "JSON"),
            ("[\"hunter2\"]", "JSON"),
            ("hun\r\nter2", "line break"),
            ("hun ter2", "blank"),
            ("hun\tter2", "blank"),
            ("hun\u{a0}ter2", "blank"),
            ("hunter2\u{1b}[0m", "control character"),
            ("hunter2\u{0}", "control character"),
            ("hunter\u{ff12}", "not ASCII"),
            ("\"hunter2", "quote"),
            ("${hunter2}", "bracket"),
            ("$hunter2", "another character"),
        ] {
            assert!(
                fault(text).is_some_and(|fault| fault.contains(kind)),
                "{text}"
            );
            let error = check("access key ID", "KEY", text).unwrap_err();
            assert!(error.contains("the access key ID in `KEY`"), "{error}");
            assert!(!error.contains("hunter"), "{error}");
        }
    }
}
