//! The provider of a profile of the official CLI.

use std::borrow::Cow;
use std::path::PathBuf;

use aliyun_core::error::CredentialsError;
use aliyun_sign::SecretString;

use super::modes::Profiles;
use crate::cli_config::{ConfigFile, config_path, disabled_by};
use crate::context::Context;
use crate::provider::{Provider, Source, source};
use crate::providers::absence::missing;
use crate::providers::setters::{
    allow_plain_http_setter, metadata_endpoint_setter, sts_region_setter,
};
use crate::region::ProfileChoice;
use crate::resolution::{Resolved, Resolving};
use crate::system::System;

const NAME: &str = "cli_profile";

/// Returns the credentials of a profile of the official CLI, of any of these modes:
///
/// | mode | credentials |
/// | --- | --- |
/// | `AK`, `StsToken`, `BearerToken` | those in the profile |
/// | `RamRoleArn` | of a role, which is assumed with the key in the profile |
/// | `EcsRamRole` | of the role of the ECS instance |
/// | `RamRoleArnWithRoleName` | of a role, which is assumed with the role of the instance |
/// | `ChainableRamRoleArn` | of a role, which is assumed with the `source_profile`, of any mode |
/// | `OIDC` | of a role, which is assumed with the token in a file |
/// | `CredentialsURI` | from a URL |
/// | `External` | from the output of a program |
/// | `CloudSSO`, `OAuth` | of the last sign-in, while it is valid |
///
/// The error of an expired sign-in names the command that signs in again. The modes `RsaKeyPair` and
/// `Anonymous` are not supported. If a profile has no mode, it is inferred from the settings, as in the
/// CLI.
///
/// A key pair comes from the profile alone: a missing half is an error, and not taken from variables. With
/// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` set to `true` the file is not read. It is never written.
#[derive(Clone, Debug, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct CliProfileProvider {
    path: Option<PathBuf>,
    profile: Option<String>,
    metadata_endpoint: Option<SecretString>,
    allow_plain_http: bool,
    sts_region: Option<String>,
}

impl CliProfileProvider {
    /// Creates a provider of the profile that the CLI itself would use.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the profile.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_PROFILE`, `ALIBABACLOUD_PROFILE` or `ALICLOUD_PROFILE`, or
    /// else to the file's `current` profile, or else to `default`. The libraries read the first variable
    /// only, the CLI all of them.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets the path of the CLI's configuration file.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_CONFIG_FILE`, or else to `.aliyun/config.json` in the home
    /// directory. A file that is named here or by the variable must exist. It may be a pipe, which is read
    /// once. `~` and `$HOME` at the start of the variable, and of paths in profiles, are the home directory.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    metadata_endpoint_setter!("The modes `EcsRamRole` and `RamRoleArnWithRoleName` use it.");

    allow_plain_http_setter!("The mode `CredentialsURI` uses it.");

    sts_region_setter!("The modes with a role or `OIDC` use it.");

    async fn obtain(&self, context: &Context) -> Resolved {
        let (provider, location) = self.provider(context.system())?;
        provider.resolve_within(NAME, &location, context).await
    }

    /// Returns the provider that the profile configures, and the location of the profile for errors.
    fn provider(&self, system: &dyn System) -> Result<(Provider, String), CredentialsError> {
        let failed = |reason: String| CredentialsError::failed(NAME, reason);
        if let Some(switch) = disabled_by(system) {
            let reason = format!("`{switch}` is `true`");
            return Err(CredentialsError::not_configured(NAME, reason));
        }
        let named = system.profile_name(self.profile.as_ref()).map_err(failed)?;
        let (path, is_named) = config_path(self.path.as_deref(), system);
        let Some(path) = path else {
            return Err(CredentialsError::not_configured(
                NAME,
                "there is no home directory",
            ));
        };
        let path_text = path.display();
        let Some(file) = system.secret_file(&path).map_err(failed)? else {
            let reason = format!("there is no file {path_text}");
            return Err(missing(NAME, reason, is_named));
        };
        let file = ConfigFile::read(&file, &path).map_err(failed)?;
        let profiles = Profiles {
            file: &file,
            system,
            metadata_endpoint: self.metadata_endpoint.as_ref(),
            allow_plain_http: self.allow_plain_http,
            sts_region: self.sts_region.as_ref(),
        };
        let name = file.name(named.as_deref());
        match profiles.provider(name) {
            Ok(provider) => Ok((provider, format!("profile `{name}` in {path_text}"))),
            Err(reason) => Err(failed(format!("{reason} (in {path_text})"))),
        }
    }
}

source!(CliProfileProvider);

impl Source for CliProfileProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }

    fn profile(&self) -> ProfileChoice {
        ProfileChoice {
            file: self.path.clone(),
            profile: self.profile.clone(),
        }
    }
}
