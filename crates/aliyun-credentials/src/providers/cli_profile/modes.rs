//! The provider that a profile configures, by its mode.

use std::time::Duration;

use aliyun_core::Network;
use aliyun_sign::{Credentials, SecretString};

use super::fields::{
    flag, key_pair, non_empty, number, owned, required, required_key, temporary, timestamp,
};
use super::infer::{mode, unknown};
use super::sign_ins::{cloud_sso, oauth};
use crate::cli_config::{ConfigFile, Profile};
use crate::providers::oidc_role::{PROVIDER_ARN, TOKEN_FILE};
use crate::providers::process::{DISABLED as EXTERNAL_DISABLED, is_disabled};
use crate::providers::role_session::{
    ENDPOINT as STS_ENDPOINT, MIN_SECONDS, ROLE_ARN, RoleSession, force_https,
};
use crate::system::System;
use crate::{
    AssumeRoleProvider, CredentialsUriProvider, EcsRoleProvider, OidcRoleProvider, ProcessProvider,
    Provider, StaticProvider,
};

const BEARER_TOKEN: &str = "ALIBABA_CLOUD_BEARER_TOKEN";
const BEARER_HEADER: &str = "ALIBABA_CLOUD_BEARER_TOKEN_HEADER_KEY";
/// The header that a bearer token is sent in.
const BEARER: &str = "x-acs-bearer-token";

/// The profiles of a file, with the settings of the provider that reads them.
pub(super) struct Profiles<'a> {
    pub(super) file: &'a ConfigFile,
    pub(super) system: &'a dyn System,
    pub(super) metadata_endpoint: Option<&'a SecretString>,
    pub(super) allow_plain_http: bool,
    pub(super) sts_region: Option<&'a String>,
}

impl Profiles<'_> {
    /// Returns the provider that the profile of this name configures, or the reason why it is invalid.
    pub(super) fn provider(&self, name: &str) -> Result<Provider, String> {
        self.follow(name, &mut Vec::new())
    }

    /// Returns the provider of a profile that others refer to. `path` has the names of those, the outermost
    /// first, to find circles. It calls itself for source profiles, since these nest in the file.
    fn follow(&self, name: &str, path: &mut Vec<String>) -> Result<Provider, String> {
        let is_circle = path.iter().any(|one| one == name);
        path.push(name.to_owned());
        if is_circle {
            let path = path.join("` → `");
            return Err(format!("the source profiles form a circle: `{path}`"));
        }
        match self.file.profile(name) {
            Some(profile) => self
                .build(profile, path)
                .map_err(|reason| format!("profile `{name}`: {reason}")),
            None => Err(format!(
                "there is no profile `{name}`; {}",
                self.file.names()
            )),
        }
    }

    /// Returns the provider that a profile configures.
    fn build(&self, profile: &Profile, path: &mut Vec<String>) -> Result<Provider, String> {
        Ok(match mode(profile)? {
            "AK" => {
                let (id, secret) = key_pair(profile)?;
                Credentials::access_key(id, secret).into()
            }
            "StsToken" => {
                required_key(
                    "security token",
                    "sts_token",
                    profile.sts_token.expose_secret(),
                )?;
                let provider = StaticProvider::new(temporary(profile)?);
                match timestamp("sts_expiration", &profile.sts_expiration)? {
                    Some(expiration) if expiration.unix() <= self.system.now().unix.as_secs() => {
                        return Err(format!(
                            "its credentials expired at {}; set new ones with `aliyun configure`",
                            expiration.iso8601()
                        ));
                    }
                    Some(expiration) => provider.expiration(expiration).into(),
                    None => provider.into(),
                }
            }
            "BearerToken" => {
                let header = match owned(&profile.bearer_token_header_key) {
                    Some(header) => Some(header),
                    None => self.system.text_variable(BEARER_HEADER)?,
                };
                if header.is_some_and(|header| !header.eq_ignore_ascii_case(BEARER)) {
                    return Err(format!(
                        "`bearer_token_header_key` is not supported: the token is sent in `{BEARER}`"
                    ));
                }
                let variable = if profile.bearer_token.is_empty() {
                    self.system.text_variable(BEARER_TOKEN)?
                } else {
                    None
                };
                let (place, token) = match &variable {
                    Some(token) => (BEARER_TOKEN, token.as_str()),
                    None => ("bearer_token", profile.bearer_token.expose_secret()),
                };
                required_key("bearer token", place, token)?;
                Credentials::bearer(token).into()
            }
            "RamRoleArn" => {
                let source = temporary(profile)?;
                self.assume_role(profile, source)?.into()
            }
            "EcsRamRole" => self.ecs_role(profile).into(),
            "RamRoleArnWithRoleName" => {
                let source = self.ecs_role(profile);
                self.assume_role(profile, source)?.into()
            }
            "ChainableRamRoleArn" => {
                required("source_profile", &profile.source_profile)?;
                let source = self.follow(&profile.source_profile, path)?;
                self.assume_role(profile, source)?.into()
            }
            "OIDC" => {
                let (provider_arn, token_file) =
                    (&profile.oidc_provider_arn, &profile.oidc_token_file);
                self.required_or_variable("oidc_provider_arn", provider_arn, &PROVIDER_ARN)?;
                self.required_or_variable("oidc_token_file", token_file, &TOKEN_FILE)?;
                let session = self.session(profile)?;
                let token_file = non_empty(token_file).map(|path| self.system.expanded(path));
                OidcRoleProvider::of_settings(session, owned(provider_arn), token_file).into()
            }
            "CredentialsURI" => {
                // The CLI has one switch for programs and URIs.
                if is_disabled(self.system)? {
                    return Err(format!("`{EXTERNAL_DISABLED}` disables credentials URIs"));
                }
                required("credentials_uri", profile.credentials_uri.expose_secret())?;
                CredentialsUriProvider::new()
                    .uri(profile.credentials_uri.clone())
                    .allow_plain_http(self.allow_plain_http)
                    .into()
            }
            "External" => {
                required("process_command", profile.process_command.expose_secret())?;
                ProcessProvider::new(profile.process_command.clone()).into()
            }
            "CloudSSO" => cloud_sso(profile)?.into(),
            "OAuth" => oauth(profile)?.into(),
            mode => return Err(unknown(mode)),
        })
    }

    /// A provider of the role in a profile.
    fn assume_role(
        &self,
        profile: &Profile,
        source: impl Into<Provider>,
    ) -> Result<AssumeRoleProvider, String> {
        let provider = AssumeRoleProvider::with_session(source, self.session(profile)?);
        Ok(match non_empty(&profile.external_id) {
            Some(id) => provider.external_id(id),
            None => provider,
        })
    }

    /// The session settings of a profile.
    fn session(&self, profile: &Profile) -> Result<RoleSession, String> {
        self.required_or_variable("ram_role_arn", &profile.ram_role_arn, &ROLE_ARN)?;
        let seconds = number("expired_seconds", &profile.expired_seconds)?;
        if let Some(seconds) = seconds.filter(|seconds| *seconds < MIN_SECONDS) {
            return Err(format!(
                "`expired_seconds` is {seconds} seconds, and STS requires at least {MIN_SECONDS}"
            ));
        }
        // In the CLI the variable comes before the region of a profile, and here it does, too. That differs
        // from a region that the program sets, which comes before the variable.
        let endpoint = match owned(&profile.sts_endpoint) {
            Some(endpoint) => Some(endpoint),
            None => self.system.text_variable(STS_ENDPOINT)?,
        };
        let network = |is_vpc| {
            if is_vpc {
                Network::Vpc
            } else {
                Network::Public
            }
        };
        Ok(RoleSession {
            role_arn: owned(&profile.ram_role_arn),
            name: owned(&profile.ram_session_name).or_else(|| owned(&profile.role_session_name)),
            duration: seconds.map(Duration::from_secs),
            policy: owned(&profile.policy),
            endpoint: endpoint.map(|endpoint| force_https(&endpoint).into()),
            region: owned(&profile.sts_region),
            last_region: self.sts_region.cloned(),
            network: flag("enable_vpc", &profile.enable_vpc)?.map(network),
        })
    }

    /// Refuses an empty value, unless one of the variables is set, of which the error names the last.
    fn required_or_variable(
        &self,
        name: &str,
        value: &str,
        variables: &[&str; 2],
    ) -> Result<(), String> {
        if non_empty(value).is_some() || self.system.first_variable(variables)?.is_some() {
            return Ok(());
        }
        let [_, variable] = variables;
        Err(format!(
            "`{name}` is missing, and `{variable}` is not set; set the former with `aliyun configure`"
        ))
    }

    /// A provider of the role of the instance.
    fn ecs_role(&self, profile: &Profile) -> EcsRoleProvider {
        EcsRoleProvider::of_settings(owned(&profile.ram_role_name), self.metadata_endpoint)
    }
}
