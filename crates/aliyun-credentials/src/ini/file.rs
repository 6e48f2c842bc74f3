//! Files of sections with keys and values.
//!
//! The vendor's tools read them by libraries that do not agree with each other. What is read here
//! is what they agree on, and where they do not, what loses nothing: a comment within a value
//! begins behind white space only, so that a secret may have a `#` or a `;` in it, and a `%` is a
//! `%`.

use std::fmt;

use aliyun_sign::SecretString;

use super::value::{value_of, without_comment};

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
    pub(super) line: usize,
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
