//! The provider of a section of the credentials file.

use std::path::PathBuf;

use aliyun_core::error::CredentialsError;
use aliyun_sign::SecretString;

use super::section::build;
use crate::context::Context;
use crate::ini::Ini;
use crate::provider::{Provider, Source, source};
use crate::providers::absence::missing;
use crate::resolution::{Resolved, Resolving};
use crate::system::System;

const NAME: &str = "profile";
const PATH: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// What the libraries call the file in the folder `.alibabacloud`; they do not agree.
const FILES: [&str; 2] = ["credentials.ini", "credentials"];

/// Gives the credentials of a section of the credentials file, whatever its type.
///
/// The section is the one that was [named](Self::profile), else that of `ALIBABA_CLOUD_PROFILE`,
/// else `default`. The file is that of `ALIBABA_CLOUD_CREDENTIALS_FILE`, else, in the folder
/// `.alibabacloud` of the home directory, `credentials.ini` or `credentials`.
///
/// | `type` | credentials |
/// | --- | --- |
/// | `access_key`, `sts`, `bearer` | as they are |
/// | `ecs_ram_role` | of the instance's role |
/// | `ram_role_arn` | of the role, which the section's key assumes |
/// | `oidc_role_arn` | of the role, for the token in a file |
///
/// A comment within a value has white space in front, so a secret may have a `#` or a `;` in it.
/// Quotes around a value are left out, and a `%` is a `%`.
#[derive(Clone, Debug, Default)]
pub struct CredentialsFileProvider {
    path: Option<PathBuf>,
    profile: Option<String>,
    metadata_endpoint: Option<SecretString>,
}

impl CredentialsFileProvider {
    /// The provider of the section that the official libraries would use.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the section.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// See [`EcsRoleProvider::endpoint`].
    pub fn metadata_endpoint(mut self, endpoint: impl Into<SecretString>) -> Self {
        self.metadata_endpoint = Some(endpoint.into());
        self
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let (provider, place) = self.provider(context.system())?;
        provider.resolve_within(NAME, &place, context).await
    }

    /// The provider that the section makes, and where the section is.
    fn provider(&self, system: &dyn System) -> Result<(Provider, String), CredentialsError> {
        let failed = |reason: String| CredentialsError::failed(NAME, reason);
        let wanted = system.profile_name(self.profile.as_ref()).map_err(failed)?;
        let name = wanted.as_deref().unwrap_or("default");
        let said = self.path.clone().or_else(|| system.path_variable(PATH));
        let is_said = said.is_some();
        let paths = match (said, system.home()) {
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
            let place = path.display();
            let wrong = |reason| failed(format!("{place}, {reason}"));
            let ini = Ini::parse(file.text.expose_secret()).map_err(wrong)?;
            let Some(section) = ini.section(name).map_err(wrong)? else {
                let reason = format!("there is no section `{name}` in {place}");
                return Err(missing(NAME, reason, wanted.is_some()));
            };
            let place = format!("section `{name}` of {place}");
            return match build(section, self.metadata_endpoint.as_ref()) {
                Ok(provider) => Ok((provider, place)),
                Err(reason) => Err(failed(format!("{place}: {reason}"))),
            };
        }
        let paths: Vec<_> = paths
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let reason = format!("there is no file {}", paths.join(" or "));
        Err(missing(NAME, reason, is_said))
    }
}

source!(CredentialsFileProvider);

impl Source for CredentialsFileProvider {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}
