//! The file of the official CLI.

use std::path::{Path, PathBuf};

use aliyun_core::model::{Object, Slot, Value, decode};

use super::profile::Profile;
use crate::system::{File, System};

const PATH: &str = "ALIBABA_CLOUD_CONFIG_FILE";
const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// The switch that is on and keeps the file from being looked at.
pub(crate) fn disabled_by(system: &dyn System) -> Option<&'static str> {
    system.is_true(DISABLED).then_some(DISABLED)
}

/// Where the file is: where it was said to be, or in the home directory; and whether it was said.
pub(crate) fn path(said: Option<&Path>, system: &dyn System) -> (Option<PathBuf>, bool) {
    let said = said
        .map(Path::to_owned)
        .or_else(|| system.path_variable(PATH));
    let is_said = said.is_some();
    let usual = || Some(system.home()?.join(".aliyun").join("config.json"));
    (said.or_else(usual), is_said)
}

/// The file of the official CLI, as far as it is about credentials and the region.
#[derive(Default)]
pub(crate) struct ConfigFile {
    current: String,
    profiles: Vec<Profile>,
}

impl ConfigFile {
    /// Reads the file, which lies at this path; what is wrong with it otherwise.
    pub(crate) fn read(file: &File, path: &Path) -> Result<Self, String> {
        if file.text.expose_secret().trim().is_empty() {
            return Err(format!("{} is empty", path.display()));
        }
        decode::object(file.text.expose_secret().as_bytes())
            .map_err(|malformed| format!("{} cannot be used: {malformed}", path.display()))
    }

    /// The name of the profile in use: the one that is given, or the file's own choice.
    pub(crate) fn name<'n>(&'n self, given: Option<&'n str>) -> &'n str {
        match given {
            Some(name) => name,
            None if self.current.is_empty() => "default",
            None => &self.current,
        }
    }

    /// The names of the profiles, as the end of a sentence.
    pub(crate) fn names(&self) -> String {
        /// More than that nobody reads.
        const MOST: usize = 12;
        let names = self.profiles.iter().take(MOST);
        let names: Vec<_> = names.map(|profile| profile.name.as_str()).collect();
        match (names.as_slice(), self.profiles.len()) {
            ([], _) => "an empty list".to_owned(),
            (_, count) if count > MOST => format!("`{}` and others", names.join("`, `")),
            _ => format!("`{}`", names.join("`, `")),
        }
    }

    /// The profile of this name, the first one if there are several.
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
