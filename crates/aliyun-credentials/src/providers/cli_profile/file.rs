//! The file of the official CLI.

use std::path::{Path, PathBuf};

use aliyun_core::model::{Object, Slot, Value, decode};
use aliyun_sign::SecretString;

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
    pub(super) fn names(&self) -> String {
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

/// A profile. What is empty counts as absent, and all is text until it is used, so that what is
/// wrong in one profile does not spoil the others.
#[derive(Default)]
#[expect(
    clippy::struct_field_names,
    reason = "the names of the fields are those of the file"
)]
pub(crate) struct Profile {
    pub(super) name: String,
    pub(super) mode: String,
    pub(super) access_key_id: String,
    pub(super) access_key_secret: SecretString,
    pub(super) sts_token: SecretString,
    /// In seconds since 1970.
    pub(super) sts_expiration: String,
    pub(super) sts_region: String,
    pub(super) sts_endpoint: String,
    pub(super) enable_vpc: String,
    pub(super) ram_role_name: String,
    pub(super) ram_role_arn: String,
    pub(super) ram_session_name: String,
    /// What one library calls it.
    pub(super) role_session_name: String,
    pub(super) external_id: String,
    pub(super) policy: String,
    /// How long a session is to be, in seconds.
    pub(super) expired_seconds: String,
    pub(super) source_profile: String,
    pub(super) process_command: SecretString,
    pub(super) credentials_uri: SecretString,
    pub(super) oidc_provider_arn: String,
    pub(super) oidc_token_file: String,
    pub(super) cloud_sso_sign_in_url: String,
    pub(super) cloud_sso_account_id: String,
    pub(super) cloud_sso_access_config: String,
    pub(super) access_token: SecretString,
    /// In seconds since 1970.
    pub(super) cloud_sso_access_token_expire: String,
    pub(super) oauth_site_type: String,
    pub(super) oauth_access_token: SecretString,
    /// In seconds since 1970.
    pub(super) oauth_access_token_expire: String,
    pub(super) bearer_token: SecretString,
    pub(super) bearer_token_header_key: String,
    pub(super) private_key: SecretString,
    pub(super) key_pair_name: String,
    pub(crate) region_id: String,
}

impl Object for Profile {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "name" => &mut self.name,
            "mode" => &mut self.mode,
            "access_key_id" => &mut self.access_key_id,
            "access_key_secret" => &mut self.access_key_secret,
            "sts_token" => &mut self.sts_token,
            "sts_expiration" => &mut self.sts_expiration,
            "sts_region" => &mut self.sts_region,
            "sts_endpoint" => &mut self.sts_endpoint,
            "enable_vpc" => &mut self.enable_vpc,
            "ram_role_name" => &mut self.ram_role_name,
            "ram_role_arn" => &mut self.ram_role_arn,
            "ram_session_name" => &mut self.ram_session_name,
            "role_session_name" => &mut self.role_session_name,
            "external_id" => &mut self.external_id,
            "policy" => &mut self.policy,
            "expired_seconds" => &mut self.expired_seconds,
            "source_profile" => &mut self.source_profile,
            "process_command" => &mut self.process_command,
            "credentials_uri" => &mut self.credentials_uri,
            "oidc_provider_arn" => &mut self.oidc_provider_arn,
            "oidc_token_file" => &mut self.oidc_token_file,
            "cloud_sso_sign_in_url" => &mut self.cloud_sso_sign_in_url,
            "cloud_sso_account_id" => &mut self.cloud_sso_account_id,
            "cloud_sso_access_config" => &mut self.cloud_sso_access_config,
            "access_token" => &mut self.access_token,
            "cloud_sso_access_token_expire" => &mut self.cloud_sso_access_token_expire,
            "oauth_site_type" => &mut self.oauth_site_type,
            "oauth_access_token" => &mut self.oauth_access_token,
            "oauth_access_token_expire" => &mut self.oauth_access_token_expire,
            "bearer_token" => &mut self.bearer_token,
            "bearer_token_header_key" => &mut self.bearer_token_header_key,
            "private_key" => &mut self.private_key,
            "key_pair_name" => &mut self.key_pair_name,
            "region_id" => &mut self.region_id,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}
