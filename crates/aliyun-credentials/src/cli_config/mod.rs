//! The configuration file of the official CLI.

mod file;
mod profile;

pub(crate) use self::file::{ConfigFile, disabled_by, path};
pub(crate) use self::profile::Profile;
