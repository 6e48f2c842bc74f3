//! The configuration file of the official CLI.

mod file;
mod profile;

pub(crate) use self::file::{ConfigFile, config_path, disabled_by};
pub(crate) use self::profile::Profile;
