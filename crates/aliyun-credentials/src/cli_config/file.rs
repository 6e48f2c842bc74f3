//! The location and the contents of the CLI's configuration file.

use std::path::{Path, PathBuf};

use aliyun_core::model::{Object, Slot, Value, decode};

use super::profile::Profile;
use crate::system::{File, System};
use crate::text::trimmed;

const PATH: &str = "ALIBABA_CLOUD_CONFIG_FILE";
const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// What errors of the file's shape say.
const SHAPE: &str =
    "the CLI writes `{\"current\": \"NAME\", \"profiles\": [{\"name\": \"NAME\", …}]}`";

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
    profiles: Option<Vec<Profile>>,
    /// The member `mode`, which belongs into a profile.
    mode: String,
    /// The member `access_key_id`, which belongs into a profile.
    access_key_id: String,
}

impl ConfigFile {
    /// Parses the file at this path, or returns what is wrong with it.
    pub(crate) fn read(file: &File, path: &Path) -> Result<Self, String> {
        let text = trimmed(file.text.expose_secret());
        if text.is_empty() {
            return Err(format!("{} is empty", path.display()));
        }
        let mut file: Self = decode::object(text.as_bytes()).map_err(|malformed| {
            let hint = hint(text);
            format!("{} is invalid: {malformed}; {hint}", path.display())
        })?;
        file.current = trimmed(&file.current).to_owned();
        let profiles = file.profiles.iter_mut().flatten();
        profiles.for_each(Profile::trim);
        Ok(file)
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
        let Some(profiles) = &self.profiles else {
            let is_bare = !self.mode.is_empty() || !self.access_key_id.is_empty();
            return if is_bare {
                format!("it has no `profiles`, but one profile in their place: {SHAPE}")
            } else {
                format!("it has no `profiles`: {SHAPE}")
            };
        };
        if profiles.is_empty() {
            return "its list `profiles` is empty; add one with `aliyun configure`".to_owned();
        }
        let named = profiles.iter().filter(|profile| !profile.name.is_empty());
        let names: Vec<_> = named.map(|profile| profile.name.as_str()).collect();
        let count = names.len();
        match &names[..count.min(MOST)] {
            [] => "its profiles have no `name`".to_owned(),
            names if count > MOST => {
                format!("the file has `{}` and others", names.join("`, `"))
            }
            names => format!("the file has `{}`", names.join("`, `")),
        }
    }

    /// Returns the profile of this name, or the first of them if there are several.
    pub(crate) fn profile(&self, name: &str) -> Option<&Profile> {
        let mut profiles = self.profiles.iter().flatten();
        profiles.find(|profile| profile.name == name)
    }
}

/// Returns what the author of a malformed file should know, without anything of the file.
fn hint(text: &str) -> String {
    let is_comment = |line: &str| {
        let line = line.trim_start();
        // After white space, because every URL has two slashes.
        let follows = [" //", "\t//", "/*"].iter().any(|mark| line.contains(mark));
        follows || line.starts_with("//") || line.starts_with('#')
    };
    let is_section = |line: &str| line.starts_with('[') && line.trim_end().ends_with(']');
    if text.lines().any(is_comment) {
        "JSON has no comments: remove them".to_owned()
    } else if text.lines().next().is_some_and(is_section) && text.contains('=') {
        "it looks like a credentials file, which is `.alibabacloud/credentials` in the home directory"
            .to_owned()
    } else {
        SHAPE.to_owned()
    }
}

impl Object for ConfigFile {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "current" => &mut self.current,
            "profiles" => &mut self.profiles,
            "mode" => &mut self.mode,
            "access_key_id" => &mut self.access_key_id,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}
