//! The region and the network in the settings of the machine.

use std::path::PathBuf;

use aliyun_core::Network;
use aliyun_core::error::ConfigError;

use crate::cli_config::{ConfigFile, config_path, disabled_by};
use crate::log;
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

/// The variables with the type of endpoint, in the order of the CLI. Without a prefix it is read only there,
/// because programs for other clouds use that name.
const ENDPOINT_TYPE: [&str; 3] = [
    "ALIBABA_CLOUD_ENDPOINT_TYPE",
    "ALIBABACLOUD_ENDPOINT_TYPE",
    "ALICLOUD_ENDPOINT_TYPE",
];
const ENDPOINT: &str = "ALIBABA_CLOUD_ENDPOINT";

/// Which profile of which file of the CLI a provider uses, if the program said so.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProfileChoice {
    pub(crate) file: Option<PathBuf>,
    pub(crate) profile: Option<String>,
}

/// What a profile says about where calls go.
#[derive(Default)]
struct Target {
    region: String,
    endpoint_type: String,
    endpoint: String,
}

/// Returns the network that the profile selects, or else a variable, as in the CLI. A profile that cannot be
/// read selects none: whatever needs it reports that.
pub(crate) fn network(choice: &ProfileChoice, system: &dyn System) -> Option<Network> {
    let target = of_profile(choice, system).unwrap_or_default();
    if !target.endpoint.is_empty() {
        log::endpoint_not_used("the `endpoint` of the CLI's profile");
    } else if system.is_set(ENDPOINT) {
        log::endpoint_not_used("`ALIBABA_CLOUD_ENDPOINT`");
    }
    let endpoint_type = match target.endpoint_type {
        text if text.is_empty() => system.first_text_variable(&ENDPOINT_TYPE).ok()??,
        text => text,
    };
    Some(if endpoint_type.eq_ignore_ascii_case("vpc") {
        Network::Vpc
    } else {
        Network::Public
    })
}

/// Returns the region that a variable or the profile names, or the reason why it cannot be read.
pub(crate) fn find(
    choice: &ProfileChoice,
    system: &dyn System,
) -> Option<Result<String, ConfigError>> {
    let of_profile = || {
        let region = of_profile(choice, system).map(|target| target.region);
        let region = region.map(|region| Some(region).filter(|region| !region.is_empty()));
        region.transpose()
    };
    of_variable(system).or_else(|| match of_profile() {
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

fn of_profile(choice: &ProfileChoice, system: &dyn System) -> Result<Target, ConfigError> {
    if disabled_by(system).is_some() {
        return Ok(Target::default());
    }
    let unreadable = |reason| ConfigError::UnreadableRegion {
        setting: "the settings of the CLI".to_owned(),
        reason,
    };
    let named = system
        .profile_name(choice.profile.as_ref())
        .map_err(unreadable)?;
    let (Some(path), _) = config_path(choice.file.as_deref(), system) else {
        return Ok(Target::default());
    };
    let Some(file) = system.file(&path).map_err(unreadable)? else {
        return Ok(Target::default());
    };
    let file = ConfigFile::read(&file, &path).map_err(unreadable)?;
    let profile = file.profile(file.name(named.as_deref()));
    Ok(profile.map_or_else(Target::default, |profile| Target {
        region: profile.region_id.clone(),
        endpoint_type: profile.endpoint_type.clone(),
        endpoint: profile.endpoint.clone(),
    }))
}
