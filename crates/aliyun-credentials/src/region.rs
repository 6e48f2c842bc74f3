//! The region in the settings of the machine.

use std::path::Path;

use aliyun_core::error::ConfigError;

use crate::cli_config::{ConfigFile, config_path, disabled_by};
use crate::system::System;

/// The variables with the region, in the order in which the CLI reads them.
const REGION: [&str; 3] = [
    "ALIBABA_CLOUD_REGION_ID",
    "ALIBABACLOUD_REGION_ID",
    "ALICLOUD_REGION_ID",
];
/// The CLI reads these, too. They come after the profile here, because programs for other clouds use these
/// names.
const ANY_REGION: [&str; 2] = ["REGION_ID", "REGION"];

/// Returns the region that a variable or the profile names, or the reason why it cannot be read.
pub(crate) fn find(
    file: Option<&Path>,
    profile: Option<&String>,
    system: &dyn System,
) -> Option<Result<String, ConfigError>> {
    of_variable(system).or_else(|| match of_profile(file, profile, system).transpose() {
        Some(Ok(region)) => Some(Ok(region)),
        // A value of these that is not UTF-8 is ignored, because it may be meant for another program. An
        // error of the profile is reported only if they are unset.
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
    let (Some(path), _) = config_path(file, system) else {
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
