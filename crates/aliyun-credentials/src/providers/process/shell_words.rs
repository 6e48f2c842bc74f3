//! The words of a command, split like in a shell, but without a shell.

/// Splits a command into words, by the vendor's rules.
///
/// Quotes group characters, and a backslash escapes the next one. A pair of quotes with nothing in between
/// is an empty word, and a backslash at the end of a line joins it with the next line. Nothing is expanded.
/// On Windows a backslash is part of a path, except before a double quote inside double quotes.
///
/// # Errors
///
/// Returns the rest of a sentence about what is wrong: a quote that is not closed, or a backslash at the
/// end.
pub(super) fn split(command: &str, is_windows: bool) -> Result<Vec<String>, &'static str> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut rest = command.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match rest.next().ok_or("has a single quote that is not closed")? {
                        '\'' => break,
                        c => word.push(c),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match rest.next().ok_or("has a double quote that is not closed")? {
                        '"' => break,
                        '\\' => match rest.peek().copied() {
                            Some('"') => word.extend(rest.next()),
                            Some('$' | '`' | '\\') if !is_windows => word.extend(rest.next()),
                            Some('\n') if !is_windows => drop(rest.next()),
                            _ => word.push('\\'),
                        },
                        c => word.push(c),
                    }
                }
            }
            '\\' if !is_windows => match rest.next().ok_or("ends in a backslash")? {
                '\n' => {}
                c => word.get_or_insert_default().push(c),
            },
            c if c.is_ascii_whitespace() => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_like_in_a_shell() {
        for (command, expected) in [
            ("", &[][..]),
            (" \t\n", &[]),
            ("a  b", &["a", "b"]),
            ("a 'b c' d", &["a", "b c", "d"]),
            (r#"a "b c"'d'e"#, &["a", "b cde"]),
            (r#"a "" ''"#, &["a", "", ""]),
            (r"a\ b \'c\'", &["a b", "'c'"]),
            (r#"'a\b"c'"#, &[r#"a\b"c"#]),
            (r#""a\"\\\$\`\n""#, &[r#"a"\$`\n"#]),
            ("a\\\nb \"c\\\nd\"", &["ab", "cd"]),
            (
                "$HOME `ls` *.txt ~ a|b >c",
                &["$HOME", "`ls`", "*.txt", "~", "a|b", ">c"],
            ),
            ("über 'm ü'", &["über", "m ü"]),
        ] {
            assert_eq!(split(command, false).unwrap(), expected, "{command}");
        }
    }

    #[test]
    fn on_windows_a_backslash_is_part_of_a_path() {
        for (command, expected) in [
            (
                r"C:\tools\creds.exe --team x",
                &[r"C:\tools\creds.exe", "--team", "x"][..],
            ),
            (
                r#""C:\my tools\creds.exe" "a\"b\\c""#,
                &[r"C:\my tools\creds.exe", r#"a"b\\c"#],
            ),
            (r"C:\tools\", &[r"C:\tools\"]),
        ] {
            assert_eq!(split(command, true).unwrap(), expected, "{command}");
        }
    }

    #[test]
    fn an_unfinished_command_is_an_error() {
        for command in ["'a", "\"a", "\"a\\\"", "a\\", "a 'b\\'c'"] {
            assert!(split(command, false).is_err(), "{command}");
        }
    }
}
