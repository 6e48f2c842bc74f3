//! Variables and files as the providers read them, as methods of every [`System`].

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::interface::{File, System};
use crate::log;

/// The variables with the name of the profile in the CLI's file, and of the section in the credentials
/// file. The vendor's libraries read the first only, the CLI all of them.
const PROFILE: [&str; 3] = [
    "ALIBABA_CLOUD_PROFILE",
    "ALIBABACLOUD_PROFILE",
    "ALICLOUD_PROFILE",
];

impl dyn System + '_ {
    /// Returns the value of a variable, or `None` if it is unset or empty. The error is the text of a
    /// reason.
    pub(crate) fn text_variable(&self, name: &str) -> Result<Option<String>, String> {
        match self.variable(name).map(std::ffi::OsString::into_string) {
            None => Ok(None),
            Some(Ok(text)) => Ok(Some(text).filter(|text| !text.is_empty())),
            Some(Err(_)) => Err(format!("`{name}` is not UTF-8")),
        }
    }

    /// Returns a setting of the program, or else the value of a variable.
    pub(crate) fn setting_or_variable(
        &self,
        setting: Option<&String>,
        name: &str,
    ) -> Result<Option<String>, String> {
        match setting {
            Some(setting) => Ok(Some(setting.clone())),
            None => self.text_variable(name),
        }
    }

    /// Returns the value of the first of several variables that has one.
    pub(crate) fn first_text_variable(&self, names: &[&str]) -> Result<Option<String>, String> {
        for name in names {
            if let Some(text) = self.text_variable(name)? {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// Returns the path in a variable, or `None` if it is unset or empty.
    pub(crate) fn path_variable(&self, name: &str) -> Option<PathBuf> {
        let value = self.variable(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    }

    /// Whether a variable is `true`, in any case. No other value counts as true, as in the vendor's tools.
    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.variable(name)
            .is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Returns the name of the profile: a setting of the program, or else that of a variable.
    pub(crate) fn profile_name(&self, setting: Option<&String>) -> Result<Option<String>, String> {
        match setting {
            Some(setting) => Ok(Some(setting.clone())),
            None => self.first_text_variable(&PROFILE),
        }
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
