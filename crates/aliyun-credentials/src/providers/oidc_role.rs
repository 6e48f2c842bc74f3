//! A role that is assumed with the token of an OIDC identity provider: RRSA in a Kubernetes pod.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use aliyun_core::error::CredentialsError;
use aliyun_sign::SecretString;

use super::role_session::{RoleSession, refused, session_setters};
use super::temporary_credentials::TemporaryCredentials;
use crate::context::Context;
use crate::key_text;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};
use crate::sts::AssumeRoleWithOidc;
use crate::system::System;
use crate::text::trimmed;

const NAME: &str = "oidc_role_arn";
/// In the order of the CLI. The libraries read the second only.
pub(super) const PROVIDER_ARN: [&str; 2] = [
    "ALIBABACLOUD_OIDC_PROVIDER_ARN",
    "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
];
pub(super) const TOKEN_FILE: [&str; 2] = [
    "ALIBABACLOUD_OIDC_TOKEN_FILE",
    "ALIBABA_CLOUD_OIDC_TOKEN_FILE",
];

/// Assumes a role with the token of an OIDC identity provider, and returns the credentials of the role
/// ([`AssumeRoleWithOIDC`][api] of STS).
///
/// In a Kubernetes pod with RRSA (RAM roles for service accounts) there is nothing to set, because the pod
/// has the first three of these variables:
///
/// | variable | setting |
/// | --- | --- |
/// | `ALIBABA_CLOUD_ROLE_ARN` | [`role_arn`](Self::role_arn) |
/// | `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` | [`oidc_provider_arn`](Self::oidc_provider_arn) |
/// | `ALIBABA_CLOUD_OIDC_TOKEN_FILE` | [`oidc_token_file`](Self::oidc_token_file) |
/// | `ALIBABA_CLOUD_ROLE_SESSION_NAME` | [`session_name`](Self::session_name) |
/// | `ALIBABA_CLOUD_STS_ENDPOINT` | [`sts_endpoint`](Self::sts_endpoint) |
/// | `ALIBABA_CLOUD_STS_REGION` | [`sts_region`](Self::sts_region) |
/// | `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` | [`sts_network`](Self::sts_network) |
///
/// The first three may also begin with `ALIBABACLOUD_`, which comes first, as in the CLI.
///
/// The request to STS is not signed, since the token proves the identity. It is
/// [retried](crate::Provider::retry) if it fails, within 15 seconds.
///
/// [api]: https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc
#[derive(Clone, Debug, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct OidcRoleProvider {
    provider_arn: Option<String>,
    token_file: Option<PathBuf>,
    session: RoleSession,
}

impl OidcRoleProvider {
    /// Creates a provider that takes all settings from variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a provider from the settings of a profile or section. The others come from variables.
    pub(super) fn of_settings(
        session: RoleSession,
        provider_arn: Option<String>,
        token_file: Option<PathBuf>,
    ) -> Self {
        Self {
            provider_arn,
            token_file,
            session,
        }
    }

    /// Sets the region of STS if nothing else names a region or an endpoint of it.
    pub(super) fn last_region(mut self, region: Option<&String>) -> Self {
        self.session.last_region = region.cloned();
        self
    }

    /// Sets the ARN of the identity provider, such as
    /// `acs:ram::1234567890123456:oidc-provider/cluster`.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`. Without either, obtaining credentials
    /// fails.
    pub fn oidc_provider_arn(mut self, provider_arn: impl Into<String>) -> Self {
        self.provider_arn = Some(provider_arn.into());
        self
    }

    /// Sets the path of the file with the token. The file is read for every session, because Kubernetes
    /// replaces the token before it expires. White space around the token is ignored.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_OIDC_TOKEN_FILE`. Without either, obtaining credentials
    /// fails.
    pub fn oidc_token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    session_setters!();

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason| CredentialsError::failed(NAME, reason);
        let system = context.system();
        let provider_arn = system
            .setting_or_variable(self.provider_arn.as_ref(), &PROVIDER_ARN)
            .map_err(failed)?;
        let token_file = self.token_file.clone().or_else(|| {
            TOKEN_FILE
                .iter()
                .find_map(|name| system.path_variable(name))
        });
        let [_, provider_arn_name] = PROVIDER_ARN;
        let [_, token_file_name] = TOKEN_FILE;
        let (provider_arn, token_file) = match (provider_arn, token_file) {
            (Some(provider_arn), Some(token_file)) => (provider_arn, token_file),
            // Outside of a pod: the default chain tries the next provider. The variable with the role alone
            // does not make a pod, because assuming a role with a key uses it, too.
            (None, None) if self.session.role_arn.is_none() => {
                let reason = format!("`{provider_arn_name}` and `{token_file_name}` are not set");
                return Err(CredentialsError::not_configured(NAME, reason));
            }
            (None, None) => {
                return Err(failed(format!(
                    "no identity provider and no token file are given, and `{provider_arn_name}` and \
                     `{token_file_name}` are not set"
                )));
            }
            (Some(_), None) => {
                return Err(failed(format!(
                    "no token file is given, and `{token_file_name}` is not set"
                )));
            }
            (None, Some(_)) => {
                return Err(failed(format!(
                    "no identity provider is given, and `{provider_arn_name}` is not set"
                )));
            }
        };
        let session = self.session.resolved(system).map_err(failed)?;
        let token = read_token(system, &token_file).map_err(failed)?;
        let mut operation = AssumeRoleWithOidc::new(session.name)
            .role_arn(session.role_arn)
            .oidc_provider_arn(provider_arn)
            .oidc_token(token)
            .duration_seconds(session.seconds);
        if let Some(policy) = &self.session.policy {
            operation = operation.policy(policy);
        }
        let response = context
            .call(&operation, &session.config, None)
            .await
            .map_err(|error| refused(NAME, "AssumeRoleWithOIDC", error))?;
        let credentials = response.credentials;
        TemporaryCredentials {
            access_key_id: credentials.access_key_id,
            access_key_secret: credentials.access_key_secret,
            security_token: credentials.security_token,
            expiration: credentials.expiration,
            ..TemporaryCredentials::default()
        }
        .identity(NAME, context.now())
    }
}

source!(OidcRoleProvider);

impl Source for OidcRoleProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}

fn read_token(system: &dyn System, path: &Path) -> Result<SecretString, String> {
    let path_text = path.display();
    let file = system
        .read(path)
        .map_err(|error| format!("the token file {path_text} cannot be read: {error}"))?;
    match trimmed(file.text.expose_secret()) {
        "" => Err(format!("the token file {path_text} is empty")),
        token => match key_text::fault(token) {
            None => Ok(token.into()),
            Some(fault) => Err(format!("the token in the file {path_text} {fault}")),
        },
    }
}
