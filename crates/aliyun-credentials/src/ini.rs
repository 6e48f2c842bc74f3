//! Files of sections with keys and values.
//!
//! The vendor's tools read them by libraries that do not agree with each other. What is read here
//! is what they agree on, and where they do not, what loses nothing: a comment within a value
//! begins behind white space only, so that a secret may have a `#` or a `;` in it, and a `%` is a
//! `%`.

use std::fmt;

use aliyun_sign::SecretString;

/// A file, by sections.
pub(crate) struct Ini {
    sections: Vec<Section>,
}

/// A section with its keys.
pub(crate) struct Section {
    name: String,
    line: usize,
    entries: Vec<Entry>,
}

struct Entry {
    /// In lower case.
    key: String,
    value: SecretString,
    line: usize,
    /// How deep the key stands; what stands deeper goes on with the value.
    indent: usize,
}

/// What is wrong with a file, and where; it does not repeat the line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct IniError {
    line: usize,
    reason: &'static str,
}

impl fmt::Display for IniError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl Ini {
    /// Reads a text.
    pub(crate) fn parse(text: &str) -> Result<Self, IniError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut sections: Vec<Section> = Vec::new();
        for (line, text) in (1..).zip(text.lines()) {
            let wrong = |reason| IniError { line, reason };
            let content = text.trim();
            if content.is_empty() || content.starts_with(['#', ';']) {
                continue;
            }
            let indent = text.len() - text.trim_start().len();
            let last = sections.last_mut().and_then(|one| one.entries.last_mut());
            if let Some(last) = last.filter(|last| indent > last.indent) {
                last.continue_with(content);
                continue;
            }
            if let Some(name) = content.strip_prefix('[') {
                let name = without_comment(name)
                    .strip_suffix(']')
                    .ok_or_else(|| wrong("the name of a section has no `]` behind it"))?;
                sections.push(Section {
                    name: name.trim().to_owned(),
                    line,
                    entries: Vec::new(),
                });
                continue;
            }
            let (key, value) = content
                .split_once(['=', ':'])
                .ok_or_else(|| wrong("it is neither `key = value` nor a section"))?;
            let section = sections
                .last_mut()
                .ok_or_else(|| wrong("it stands before the first section"))?;
            section.entries.push(Entry {
                key: key.trim().to_ascii_lowercase(),
                value: value_of(value.trim()).into(),
                line,
                indent,
            });
        }
        Ok(Self { sections })
    }

    /// The section of this name, if there is one.
    ///
    /// One that is there twice is wrong, and so is a key in it: which of the two is meant is
    /// anybody's guess, and a key pair must not come from both.
    pub(crate) fn section(&self, name: &str) -> Result<Option<&Section>, IniError> {
        let mut found = self.sections.iter().filter(|section| section.name == name);
        let section = found.next();
        if let Some(again) = found.next() {
            return Err(IniError {
                line: again.line,
                reason: "the section is there twice",
            });
        }
        let entries = section.map_or(&[][..], |section| &section.entries);
        for (position, entry) in entries.iter().enumerate() {
            if entries[..position]
                .iter()
                .any(|other| other.key == entry.key)
            {
                return Err(IniError {
                    line: entry.line,
                    reason: "the key is in its section twice",
                });
            }
        }
        Ok(section)
    }
}

impl Section {
    /// The value of a key, unless it is empty.
    pub(crate) fn get(&self, key: &str) -> Option<&SecretString> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        Some(&entry.value).filter(|value| !value.is_empty())
    }
}

impl Entry {
    /// Adds a line to the value.
    fn continue_with(&mut self, line: &str) {
        let value = self.value.expose_secret();
        let (value, separator) = match value.strip_suffix('\\') {
            Some(value) => (value, ""),
            None => (value, "\n"),
        };
        self.value = [value, separator, value_of(line)].concat().into();
    }
}

/// The value in the rest of a line: what stands between quotes, or all up to a comment.
fn value_of(text: &str) -> &str {
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
fn without_comment(text: &str) -> &str {
    let begins_comment = |(position, _): &(usize, &str)| {
        *position == 0 || text[..*position].ends_with(char::is_whitespace)
    };
    let comment = text.match_indices(['#', ';']).find(begins_comment);
    text[..comment.map_or(text.len(), |(position, _)| position)].trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(text: &str, section: &str, key: &str) -> Option<String> {
        let ini = Ini::parse(text).unwrap_or_else(|wrong| panic!("{wrong}"));
        let section = ini
            .section(section)
            .unwrap_or_else(|wrong| panic!("{wrong}"));
        let value = section?.get(key)?;
        Some(value.expose_secret().to_owned())
    }

    #[test]
    fn a_value_is_what_stands_behind_the_key() {
        for (line, value) in [
            ("key = value", "value"),
            ("KEY=value", "value"),
            ("key: value", "value"),
            ("key = a = b", "a = b"),
            ("key = a#b;c", "a#b;c"),
            ("key = a # comment", "a"),
            ("key = a\t; comment", "a"),
            ("key = \"a # b\"", "a # b"),
            ("key = 'a' ; comment", "a"),
            ("key = 'a' b", "'a' b"),
            ("key = \"a", "\"a"),
            ("key = 100%", "100%"),
            ("key = %(other)s", "%(other)s"),
            ("key = {\"a\": 1}", "{\"a\": 1}"),
        ] {
            let text = format!("# c\n; c\n\n[one]\n{line}\n");
            assert_eq!(get(&text, "one", "key").as_deref(), Some(value), "{line}");
        }
        for line in ["key =", "key = # comment", "key = \"\"", "other = a"] {
            assert_eq!(get(&format!("[one]\n{line}"), "one", "key"), None, "{line}");
        }
    }

    #[test]
    fn sections_are_found_by_their_exact_name() {
        let text = "\u{feff}[ one ] # comment\r\nkey = 1\r\n[One]\r\nkey = 2\r\n";
        assert_eq!(get(text, "one", "key").as_deref(), Some("1"));
        assert_eq!(get(text, "One", "key").as_deref(), Some("2"));
        assert_eq!(get(text, "ONE", "key"), None);
    }

    #[test]
    fn what_stands_deeper_goes_on_with_the_value() {
        let text = "[one]\nkey = {\n  \"a\": 1,\n\n  \"b\": 2 # comment\n  }\nother = x\\\n  y\n";
        assert_eq!(
            get(text, "one", "key").unwrap(),
            "{\n\"a\": 1,\n\"b\": 2\n}"
        );
        assert_eq!(get(text, "one", "other").unwrap(), "xy");
        let indented = "[one]\n  key = a\n  other = b\n";
        assert_eq!(get(indented, "one", "other").unwrap(), "b");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, line) in [
            ("key = hunter2", 1),
            ("[one]\n\nhunter2", 3),
            ("[one\nkey = a", 1),
        ] {
            let wrong = Ini::parse(text).err().expect(text);
            assert_eq!(wrong.line, line, "{text}");
            assert!(!wrong.to_string().contains("hunter2"));
        }
        for (text, line) in [
            ("[one]\n[two]\n[one]\n", 3),
            ("[one]\nkey = a\nKey = b\n", 3),
        ] {
            let ini = Ini::parse(text).unwrap_or_else(|wrong| panic!("{wrong}"));
            assert_eq!(ini.section("one").err().expect(text).line, line, "{text}");
            assert!(ini.section("two").is_ok());
        }
    }
}
