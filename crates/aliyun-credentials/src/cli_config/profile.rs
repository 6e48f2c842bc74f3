//! A profile in the CLI's configuration file.

use aliyun_core::model::{Object, Slot, Value};
use aliyun_sign::SecretString;

/// A profile. An empty field counts as absent. All fields are texts until they are used, so that an invalid
/// value makes only its own profile unusable.
#[derive(Default)]
#[expect(
    clippy::struct_field_names,
    reason = "the names of the fields are those of the file"
)]
pub(crate) struct Profile {
    pub(crate) name: String,
    pub(crate) mode: String,
    pub(crate) access_key_id: String,
    pub(crate) access_key_secret: SecretString,
    pub(crate) sts_token: SecretString,
    /// In Unix seconds.
    pub(crate) sts_expiration: String,
    pub(crate) sts_region: String,
    pub(crate) sts_endpoint: String,
    pub(crate) enable_vpc: String,
    pub(crate) ram_role_name: String,
    pub(crate) ram_role_arn: String,
    pub(crate) ram_session_name: String,
    /// The name of `ram_session_name` in one library.
    pub(crate) role_session_name: String,
    pub(crate) external_id: String,
    pub(crate) policy: String,
    /// The duration of a session, in seconds.
    pub(crate) expired_seconds: String,
    pub(crate) source_profile: String,
    pub(crate) process_command: SecretString,
    pub(crate) credentials_uri: SecretString,
    pub(crate) oidc_provider_arn: String,
    pub(crate) oidc_token_file: String,
    pub(crate) cloud_sso_sign_in_url: String,
    pub(crate) cloud_sso_account_id: String,
    pub(crate) cloud_sso_access_config: String,
    pub(crate) access_token: SecretString,
    /// In Unix seconds.
    pub(crate) cloud_sso_access_token_expire: String,
    pub(crate) oauth_site_type: String,
    pub(crate) oauth_access_token: SecretString,
    /// In Unix seconds.
    pub(crate) oauth_access_token_expire: String,
    pub(crate) bearer_token: SecretString,
    pub(crate) bearer_token_header_key: String,
    pub(crate) private_key: SecretString,
    pub(crate) key_pair_name: String,
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
