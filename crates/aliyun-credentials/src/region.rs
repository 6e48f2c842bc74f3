//! The region that settings name.

use std::path::Path;

use aliyun_core::error::ConfigError;

use crate::cli_config::{ConfigFile, disabled_by, path};
use crate::system::System;

/// The CLI reads all of these, in this order.
const REGION: [&str; 3] = [
    "ALIBABA_CLOUD_REGION_ID",
    "ALIBABACLOUD_REGION_ID",
    "ALICLOUD_REGION_ID",
];
/// These, too; but other programs have variables of these names for other clouds.
const ANY_REGION: [&str; 2] = ["REGION_ID", "REGION"];

/// The region that a variable or the profile names, or why it cannot be read.
pub(crate) fn find(
    file: Option<&Path>,
    profile: Option<&String>,
    system: &dyn System,
) -> Option<Result<String, ConfigError>> {
    of_variable(system).or_else(|| match of_profile(file, profile, system).transpose() {
        Some(Ok(region)) => Some(Ok(region)),
        // What other programs have put into the last ones is no error of this one.
        other => match system.first_text_variable(&ANY_REGION) {
            Ok(Some(region)) => Some(Ok(region)),
            Ok(None) | Err(_) => other,
        },
    })
}

fn of_variable(system: &dyn System) -> Option<Result<String, ConfigError>> {
    let unreadable = |reason| ConfigError::UnreadableRegion {
        setting: "the environment".to_owned(),
        reason,
    };
    let region = system.first_text_variable(&REGION).map_err(unreadable);
    region.transpose()
}

fn of_profile(
    file: Option<&Path>,
    profile: Option<&String>,
    system: &dyn System,
) -> Result<Option<String>, ConfigError> {
    if disabled_by(system).is_some() {
        return Ok(None);
    }
    let unreadable = |reason| ConfigError::UnreadableRegion {
        setting: "the settings of the CLI".to_owned(),
        reason,
    };
    let named = system.profile_name(profile).map_err(unreadable)?;
    let (Some(path), _) = path(file, system) else {
        return Ok(None);
    };
    let Some(file) = system.file(&path).map_err(unreadable)? else {
        return Ok(None);
    };
    let file = ConfigFile::read(&file, &path).map_err(unreadable)?;
    let profile = file.profile(file.name(named.as_deref()));
    let region = profile.map(|profile| profile.region_id.clone());
    Ok(region.filter(|region| !region.is_empty()))
}
