//! Variables and files as providers read them.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::log;
use crate::system::{File, System};

/// Names the profile in the CLI's file and the section in the credentials file.
///
/// The libraries know the first only, the CLI all of them.
const PROFILE: [&str; 3] = [
    "ALIBABA_CLOUD_PROFILE",
    "ALIBABACLOUD_PROFILE",
    "ALICLOUD_PROFILE",
];

impl dyn System + '_ {
    /// The value of a variable, unless it is not set or empty; what is wrong with it otherwise.
    pub(crate) fn text_variable(&self, name: &str) -> Result<Option<String>, String> {
        match self.variable(name).map(std::ffi::OsString::into_string) {
            None => Ok(None),
            Some(Ok(text)) => Ok(Some(text).filter(|text| !text.is_empty())),
            Some(Err(_)) => Err(format!("`{name}` is not UTF-8")),
        }
    }

    /// What was said, or else the value of a variable.
    pub(crate) fn given_or_variable(
        &self,
        said: Option<&String>,
        name: &str,
    ) -> Result<Option<String>, String> {
        match said {
            Some(said) => Ok(Some(said.clone())),
            None => self.text_variable(name),
        }
    }

    /// The first of several variables that has a value.
    pub(crate) fn first_text_variable(&self, names: &[&str]) -> Result<Option<String>, String> {
        for name in names {
            if let Some(text) = self.text_variable(name)? {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// A path in a variable, unless it is not set or empty.
    pub(crate) fn path_variable(&self, name: &str) -> Option<PathBuf> {
        let value = self.variable(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    }

    /// Whether a variable is `true`, in any case. Nothing else switches anything on.
    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.variable(name)
            .is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The name of the profile: the one that was said, or else that of a variable.
    pub(crate) fn profile_name(&self, said: Option<&String>) -> Result<Option<String>, String> {
        match said {
            Some(said) => Ok(Some(said.clone())),
            None => self.first_text_variable(&PROFILE),
        }
    }

    /// A file, if it is there; what is wrong with it otherwise.
    pub(crate) fn file(&self, path: &Path) -> Result<Option<File>, String> {
        match self.read(path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("{} cannot be read: {error}", path.display())),
        }
    }

    /// A file that ought to be its owner's secret. There is a warning if it is not.
    pub(crate) fn secret_file(&self, path: &Path) -> Result<Option<File>, String> {
        let file = self.file(path)?;
        if file.as_ref().is_some_and(|file| file.is_world_readable) {
            log::world_readable(path);
        }
        Ok(file)
    }
}
