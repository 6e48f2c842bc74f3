//! The provider of a section of the credentials file.

use std::borrow::Cow;
use std::path::PathBuf;

use aliyun_core::error::CredentialsError;
use aliyun_sign::SecretString;

use super::section::build;
use crate::context::Context;
use crate::ini::{Ini, Section};
use crate::provider::{Provider, Source, source};
use crate::providers::absence::missing;
use crate::providers::setters::{metadata_endpoint_setter, sts_region_setter};
use crate::resolution::{Resolved, Resolving};
use crate::system::System;

const NAME: &str = "profile";
const PATH: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// The names of the file in the folder `.alibabacloud`. Each of the libraries knows only one of them.
const FILES: [&str; 2] = ["credentials.ini", "credentials"];

/// Returns the credentials of a section of the credentials file, of any of these types:
///
/// | `type` | credentials |
/// | --- | --- |
/// | `access_key`, `sts`, `bearer` | those in the section |
/// | `ecs_ram_role` | of the role of the ECS instance |
/// | `ram_role_arn` | of a role, which is assumed with the key in the section |
/// | `oidc_role_arn` | of a role, which is assumed with the token in a file |
///
/// The type `rsa_key_pair` is not supported.
///
/// The file is in INI format. A comment after a value begins after white space, so a `#` or `;` may be part
/// of a secret. Quotes around a value are removed, and `%` is not an escape character. A duplicate section
/// or key is an error, because a key pair must not be combined from both.
#[derive(Clone, Debug, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct CredentialsFileProvider {
    path: Option<PathBuf>,
    profile: Option<String>,
    metadata_endpoint: Option<SecretString>,
    sts_region: Option<String>,
}

impl CredentialsFileProvider {
    /// Creates a provider of the section that the official libraries would use.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the section.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_PROFILE`, `ALIBABACLOUD_PROFILE` or `ALICLOUD_PROFILE`, or
    /// else to `default`. The libraries read the first variable only; the others are those of the CLI, so
    /// that one setting names the profile in both files. A section that is named must exist.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets the path of the credentials file.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_CREDENTIALS_FILE`, or else to
    /// `.alibabacloud/credentials.ini` or `.alibabacloud/credentials` in the home directory, since the
    /// libraries differ in the name. A file that is named here or by the variable must exist. It may be a
    /// pipe, which is read once. `~` and `$HOME` at the start of the variable, and of paths in sections, are
    /// the home directory.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    metadata_endpoint_setter!("The type `ecs_ram_role` uses it.");

    sts_region_setter!("The types `ram_role_arn` and `oidc_role_arn` use it.");

    async fn obtain(&self, context: &Context) -> Resolved {
        let (provider, location) = self.provider(context.system())?;
        provider.resolve_within(NAME, &location, context).await
    }

    /// Returns the provider that the section configures.
    fn build(&self, section: &Section, system: &dyn System) -> Result<Provider, String> {
        let metadata_endpoint = self.metadata_endpoint.as_ref();
        build(section, system, metadata_endpoint, self.sts_region.as_ref())
    }

    /// Returns the provider that the section configures, and the location of the section for errors.
    fn provider(&self, system: &dyn System) -> Result<(Provider, String), CredentialsError> {
        let failed = |reason: String| CredentialsError::failed(NAME, reason);
        let named = system.profile_name(self.profile.as_ref()).map_err(failed)?;
        let name = named.as_deref().unwrap_or("default");
        let named_path = self.path.clone().or_else(|| system.path_variable(PATH));
        let is_path_named = named_path.is_some();
        let paths = match (named_path, system.home()) {
            (Some(path), _) => vec![path],
            (None, Some(home)) => {
                let folder = home.join(".alibabacloud");
                FILES.iter().map(|name| folder.join(name)).collect()
            }
            (None, None) => {
                return Err(CredentialsError::not_configured(
                    NAME,
                    "there is no home directory",
                ));
            }
        };
        for path in &paths {
            let Some(file) = system.secret_file(path).map_err(failed)? else {
                continue;
            };
            let path_text = path.display();
            let malformed = |reason| failed(format!("{path_text}, {reason}"));
            let ini = Ini::parse(file.text.expose_secret()).map_err(malformed)?;
            let Some(section) = ini.section(name).map_err(malformed)? else {
                let reason = format!("there is no section `{name}` in {path_text}");
                return Err(missing(NAME, reason, named.is_some()));
            };
            let location = format!("section `{name}` of {path_text}");
            return match self.build(section, system) {
                Ok(provider) => Ok((provider, location)),
                Err(reason) => Err(failed(format!("{location}: {reason}"))),
            };
        }
        let paths: Vec<_> = paths
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let reason = format!("there is no file {}", paths.join(" or "));
        Err(missing(NAME, reason, is_path_named))
    }
}

source!(CredentialsFileProvider);

impl Source for CredentialsFileProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}
