//! The location and the contents of the CLI's configuration file.

use std::path::{Path, PathBuf};

use aliyun_core::model::{Object, Slot, Value, decode};

use super::profile::Profile;
use crate::system::{File, System};

const PATH: &str = "ALIBABA_CLOUD_CONFIG_FILE";
const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// Returns the name of the variable that disables the file, if it is `true`.
pub(crate) fn disabled_by(system: &dyn System) -> Option<&'static str> {
    system.is_true(DISABLED).then_some(DISABLED)
}

/// Returns the path of the file, and whether the program or the variable named it. There is no path without
/// a home directory.
pub(crate) fn config_path(named: Option<&Path>, system: &dyn System) -> (Option<PathBuf>, bool) {
    let named = named
        .map(Path::to_owned)
        .or_else(|| system.path_variable(PATH));
    let is_named = named.is_some();
    let default = || Some(system.home()?.join(".aliyun").join("config.json"));
    (named.or_else(default), is_named)
}

/// The configuration file of the official CLI. Fields that concern neither credentials nor the region are
/// ignored.
#[derive(Default)]
pub(crate) struct ConfigFile {
    current: String,
    profiles: Vec<Profile>,
}

impl ConfigFile {
    /// Parses the file at this path, or returns what is wrong with it.
    pub(crate) fn read(file: &File, path: &Path) -> Result<Self, String> {
        if file.text.expose_secret().trim().is_empty() {
            return Err(format!("{} is empty", path.display()));
        }
        decode::object(file.text.expose_secret().as_bytes())
            .map_err(|malformed| format!("{} is invalid: {malformed}", path.display()))
    }

    /// Returns the name of the profile to use: the given one, or the `current` one of the file, or
    /// `default`.
    pub(crate) fn name<'n>(&'n self, given: Option<&'n str>) -> &'n str {
        match given {
            Some(name) => name,
            None if self.current.is_empty() => "default",
            None => &self.current,
        }
    }

    /// Returns the names of the profiles, as a clause of an error.
    pub(crate) fn names(&self) -> String {
        /// More names would make the error hard to read.
        const MOST: usize = 12;
        let names = self.profiles.iter().take(MOST);
        let names: Vec<_> = names.map(|profile| profile.name.as_str()).collect();
        match (names.as_slice(), self.profiles.len()) {
            ([], _) => "the file has no profiles".to_owned(),
            (_, count) if count > MOST => {
                format!("the file has `{}` and others", names.join("`, `"))
            }
            _ => format!("the file has `{}`", names.join("`, `")),
        }
    }

    /// Returns the profile of this name, or the first of them if there are several.
    pub(crate) fn profile(&self, name: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.name == name)
    }
}

impl Object for ConfigFile {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "current" => &mut self.current,
            "profiles" => &mut self.profiles,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}
