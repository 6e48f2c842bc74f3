//! Variables and files as the providers read them, as methods of every [`System`].

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::interface::{File, System};
use crate::log;
use crate::text::{is_in_quotes, trimmed};

/// The variables with the name of the profile in the CLI's file, and of the section in the credentials
/// file. The vendor's libraries read the first only, the CLI all of them.
const PROFILE: [&str; 3] = [
    "ALIBABA_CLOUD_PROFILE",
    "ALIBABACLOUD_PROFILE",
    "ALICLOUD_PROFILE",
];

impl dyn System + '_ {
    /// Returns the value of a variable without white space around it, or `None` if it is unset or empty.
    /// The error is the text of a reason.
    pub(crate) fn text_variable(&self, name: &str) -> Result<Option<String>, String> {
        match self.variable(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(text)) => match trimmed(&text) {
                "" => Ok(None),
                text if is_in_quotes(text) => Err(format!(
                    "`{name}` is in quotes, which belong to a shell and not to the value; remove them"
                )),
                text => Ok(Some(text.to_owned())),
            },
            Some(Err(_)) => Err(format!("`{name}` is not UTF-8")),
        }
    }

    /// Whether a variable has a value that is not empty.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        !matches!(self.text_variable(name), Ok(None))
    }

    /// Returns a setting of the program, or else the value of the first of several variables that has one.
    pub(crate) fn setting_or_variable(
        &self,
        setting: Option<&String>,
        names: &[&str],
    ) -> Result<Option<String>, String> {
        match setting {
            Some(setting) => Ok(Some(setting.clone())),
            None => self.first_text_variable(names),
        }
    }

    /// Returns the first of several variables that has a value, and the value.
    pub(crate) fn first_variable<'n>(
        &self,
        names: &[&'n str],
    ) -> Result<Option<(&'n str, String)>, String> {
        for name in names {
            if let Some(text) = self.text_variable(name)? {
                return Ok(Some((name, text)));
            }
        }
        Ok(None)
    }

    /// Returns the value of the first of several variables that has one.
    pub(crate) fn first_text_variable(&self, names: &[&str]) -> Result<Option<String>, String> {
        Ok(self.first_variable(names)?.map(|(_, text)| text))
    }

    /// Returns the path in a variable without white space around it, or `None` if it is unset or empty.
    pub(crate) fn path_variable(&self, name: &str) -> Option<PathBuf> {
        let value = self.variable(name)?;
        match value.to_str() {
            None => Some(value.into()),
            Some(text) => Some(trimmed(text))
                .filter(|text| !text.is_empty())
                .map(|text| self.expanded(text)),
        }
    }

    /// Returns a path of a setting, with the home directory in place of a first part that means it.
    /// Shells expand these, and files and quoted variables have no shell. Without a home directory the path
    /// is left as it is.
    pub(crate) fn expanded(&self, path: &str) -> PathBuf {
        const HOMES: [&str; 4] = ["~", "$HOME", "${HOME}", "%USERPROFILE%"];
        let separators = if cfg!(windows) {
            &['/', '\\'][..]
        } else {
            &['/'][..]
        };
        let rest = HOMES.iter().find_map(|home| {
            let rest = path.strip_prefix(home)?;
            (rest.is_empty() || rest.starts_with(separators)).then_some(rest)
        });
        match (rest, self.home()) {
            (Some(rest), Some(home)) => match rest.trim_start_matches(separators) {
                "" => home,
                rest => home.join(rest),
            },
            _ => path.into(),
        }
    }

    /// Whether a variable is `true`, in any case. No other value counts as true, as in the vendor's tools.
    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.text_variable(name)
            .is_ok_and(|value| value.is_some_and(|value| value.eq_ignore_ascii_case("true")))
    }

    /// Returns the name of the profile: a setting of the program, or else that of a variable.
    pub(crate) fn profile_name(&self, setting: Option<&String>) -> Result<Option<String>, String> {
        self.setting_or_variable(setting, &PROFILE)
    }

    /// Returns the contents of a file, or `None` if there is no such file. The error is the text of a
    /// reason.
    pub(crate) fn file(&self, path: &Path) -> Result<Option<File>, String> {
        match self.read(path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("{} cannot be read: {error}", path.display())),
        }
    }

    /// Returns the contents of a file with secrets, or `None` if there is no such file. Logs a warning if
    /// all users of the machine can read it. The error is the text of a reason.
    pub(crate) fn secret_file(&self, path: &Path) -> Result<Option<File>, String> {
        let file = self.file(path)?;
        if file.as_ref().is_some_and(|file| file.is_world_readable) {
            log::world_readable(path);
        }
        Ok(file)
    }
}
