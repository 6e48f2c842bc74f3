//! The provider of a profile of the official CLI.

use std::path::PathBuf;

use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_sign::SecretString;

use super::modes::Modes;
use crate::cli_config::{ConfigFile, disabled_by, path};
use crate::context::Context;
use crate::provider::{Provider, Source, source};
use crate::providers::absence::missing;
use crate::region;
use crate::resolution::{Resolved, Resolving};
use crate::system::System;

const NAME: &str = "cli_profile";

/// Gives the credentials of a profile of the official CLI, whatever its mode.
///
/// The profile is the one that was [named](Self::profile), else that of `ALIBABA_CLOUD_PROFILE`,
/// `ALIBABACLOUD_PROFILE` or `ALICLOUD_PROFILE`, else the file's `current`, else `default`. The file
/// is `.aliyun/config.json` in the home directory, or that of `ALIBABA_CLOUD_CONFIG_FILE`; it is
/// never written.
///
/// | mode | credentials |
/// | --- | --- |
/// | `AK`, `StsToken`, `BearerToken` | as they are |
/// | `RamRoleArn` | of the role, which the profile's key assumes |
/// | `EcsRamRole` | of the instance's role |
/// | `RamRoleArnWithRoleName` | of the role, which the instance's role assumes |
/// | `ChainableRamRoleArn` | of the role, which the `source_profile` assumes, whatever its mode |
/// | `OIDC` | of the role, for the token in a file |
/// | `CredentialsURI` | from an address |
/// | `External` | from a program |
/// | `CloudSSO`, `OAuth` | of the last sign-in, while it is valid; the error afterwards names the command that signs in again |
///
/// A profile without a mode has the one that its settings make, as for the CLI. A key pair is
/// always the profile's own: what is missing is named and not taken from elsewhere.
#[derive(Clone, Debug, Default)]
pub struct CliProfileProvider {
    path: Option<PathBuf>,
    profile: Option<String>,
    metadata_endpoint: Option<SecretString>,
    allow_plain_http: bool,
}

impl CliProfileProvider {
    /// The provider of the profile that the CLI itself would use.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the profile.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// See [`EcsRoleProvider::endpoint`](crate::EcsRoleProvider::endpoint).
    pub fn metadata_endpoint(mut self, endpoint: impl Into<SecretString>) -> Self {
        self.metadata_endpoint = Some(endpoint.into());
        self
    }

    /// See [`CredentialsUriProvider::allow_plain_http`](crate::CredentialsUriProvider::allow_plain_http).
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let (provider, place) = self.provider(context.system())?;
        provider.resolve_within(NAME, &place, context).await
    }

    /// The provider that the profile makes, and where the profile is.
    fn provider(&self, system: &dyn System) -> Result<(Provider, String), CredentialsError> {
        let failed = |reason: String| CredentialsError::failed(NAME, reason);
        if let Some(switch) = disabled_by(system) {
            let reason = format!("`{switch}` is `true`");
            return Err(CredentialsError::not_configured(NAME, reason));
        }
        let wanted = system.profile_name(self.profile.as_ref()).map_err(failed)?;
        let (path, is_said) = path(self.path.as_deref(), system);
        let Some(path) = path else {
            return Err(CredentialsError::not_configured(
                NAME,
                "there is no home directory",
            ));
        };
        let place = path.display();
        let Some(file) = system.secret_file(&path).map_err(failed)? else {
            let reason = format!("there is no file {place}");
            return Err(missing(NAME, reason, is_said));
        };
        let file = ConfigFile::read(&file, &path).map_err(failed)?;
        let modes = Modes {
            file: &file,
            system,
            metadata_endpoint: self.metadata_endpoint.as_ref(),
            allow_plain_http: self.allow_plain_http,
        };
        let name = file.name(wanted.as_deref());
        match modes.provider(name) {
            Ok(provider) => Ok((provider, format!("profile `{name}` in {place}"))),
            Err(reason) => Err(failed(format!("{reason} (in {place})"))),
        }
    }
}

source!(CliProfileProvider);

impl Source for CliProfileProvider {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }

    fn region(&self, system: &dyn System) -> Option<Result<String, ConfigError>> {
        region::find(self.path.as_deref(), self.profile.as_ref(), system)
    }
}
