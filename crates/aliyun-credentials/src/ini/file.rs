//! The sections of a file, and the keys of a section.
//!
//! The vendor's tools read INI files with libraries that disagree in details. Where they do, this parser
//! chooses what preserves secrets: a comment after a value begins after white space only, so a `#` or `;`
//! may be part of a secret, and `%` is not an escape character.

use std::fmt;

use aliyun_sign::SecretString;

use super::value::{value_of, without_comment};

/// A parsed file.
pub(crate) struct Ini {
    sections: Vec<Section>,
}

/// A section of a file.
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
    /// How many bytes the key is indented. Lines that are indented more continue the value.
    indent: usize,
}

/// Why a file is malformed, and on which line. The text of the line is left out, because it may be a
/// secret.
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
    /// Parses the text of a file.
    pub(crate) fn parse(text: &str) -> Result<Self, IniError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut sections: Vec<Section> = Vec::new();
        for (line, text) in (1..).zip(text.lines()) {
            let error = |reason| IniError { line, reason };
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
                    .ok_or_else(|| error("the name of the section is not followed by `]`"))?;
                sections.push(Section {
                    name: name.trim().to_owned(),
                    line,
                    entries: Vec::new(),
                });
                continue;
            }
            if sections.is_empty() && content.starts_with('{') {
                return Err(error("it is JSON, as of the CLI, and not INI"));
            }
            let (key, value) = content
                .split_once(['=', ':'])
                .ok_or_else(|| error("expected `key = value` or `[section]`"))?;
            let section = sections
                .last_mut()
                .ok_or_else(|| error("the key is before the first section"))?;
            section.entries.push(Entry {
                key: key.trim().to_ascii_lowercase(),
                value: value_of(value.trim()).into(),
                line,
                indent,
            });
        }
        Ok(Self { sections })
    }

    /// Returns the section of this name, if there is one.
    ///
    /// A duplicate section is an error, and so is a duplicate key in it: it is unclear which of the two is
    /// meant, and a key pair must not be combined from both.
    pub(crate) fn section(&self, name: &str) -> Result<Option<&Section>, IniError> {
        let mut found = self.sections.iter().filter(|section| section.name == name);
        let section = found.next();
        if let Some(duplicate) = found.next() {
            return Err(IniError {
                line: duplicate.line,
                reason: "the section is a duplicate",
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
                    reason: "the key is a duplicate",
                });
            }
        }
        Ok(section)
    }
}

impl Section {
    /// Returns the value of a key, or `None` if it is missing or empty.
    pub(crate) fn get(&self, key: &str) -> Option<&SecretString> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        Some(&entry.value).filter(|value| !value.is_empty())
    }
}

impl Entry {
    /// Appends a line to the value: after a line break, or directly if the value ends with a backslash.
    fn continue_with(&mut self, line: &str) {
        let value = self.value.expose_secret();
        let (value, separator) = match value.strip_suffix('\\') {
            Some(value) => (value, ""),
            None => (value, "\n"),
        };
        self.value = [value, separator, value_of(line)].concat().into();
    }
}
