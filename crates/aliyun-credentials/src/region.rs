//! The region that settings name.

use std::path::Path;

use aliyun_core::error::ConfigError;

use crate::providers::{ConfigFile, is_disabled, path};
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
    let of_variable = |names: &[&str]| match system.first_text(names) {
        Ok(region) => Ok(region),
        Err(reason) => Err(ConfigError::UnreadableRegion {
            place: "the environment".to_owned(),
            reason,
        }),
    };
    let first = of_variable(&REGION);
    if !matches!(first, Ok(None)) {
        return first.transpose();
    }
    let of_profile = of_profile(file, profile, system);
    if matches!(of_profile, Ok(Some(_))) {
        return of_profile.transpose();
    }
    let last = of_variable(&ANY_REGION);
    if matches!(last, Ok(Some(_))) {
        return last.transpose();
    }
    of_profile.transpose()
}

fn of_profile(
    file: Option<&Path>,
    profile: Option<&String>,
    system: &dyn System,
) -> Result<Option<String>, ConfigError> {
    if is_disabled(system).is_some() {
        return Ok(None);
    }
    let unreadable = |reason| ConfigError::UnreadableRegion {
        place: "the settings of the CLI".to_owned(),
        reason,
    };
    let named = system.profile(profile).map_err(unreadable)?;
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
