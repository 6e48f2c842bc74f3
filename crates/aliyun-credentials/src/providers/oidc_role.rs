//! The role that a token of an identity provider opens: RRSA in a Kubernetes pod.

use std::path::{Path, PathBuf};

use aliyun_core::error::CredentialsError;
use aliyun_sign::SecretString;

use super::role_session::{RoleSession, session_setters};
use super::temporary_credentials::TemporaryCredentials;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};
use crate::sts::AssumeRoleWithOidc;
use crate::system::System;

const NAME: &str = "oidc_role_arn";
pub(super) const PROVIDER_ARN: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
pub(super) const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// Gives credentials of a role for the token of an identity provider, which it reads from a file.
///
/// What is not said comes from the variables that Kubernetes sets in a pod with RRSA:
/// `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE`;
/// the rest as for [`AssumeRoleProvider`](crate::AssumeRoleProvider). The file is read anew for
/// each session, since the token changes; white space around it is left out.
#[derive(Clone, Debug, Default)]
pub struct OidcRoleProvider {
    provider_arn: Option<String>,
    token_file: Option<PathBuf>,
    session: RoleSession,
}

impl OidcRoleProvider {
    /// A provider that takes everything from variables until it is told otherwise.
    pub fn new() -> Self {
        Self::default()
    }

    /// The provider that settings make; what they do not say comes from variables.
    pub(super) fn of_settings(
        session: RoleSession,
        provider_arn: Option<String>,
        token_file: Option<String>,
    ) -> Self {
        Self {
            provider_arn,
            token_file: token_file.map(PathBuf::from),
            session,
        }
    }

    /// The identity provider, such as `acs:ram::1234567890123456:oidc-provider/cluster`.
    pub fn oidc_provider_arn(mut self, provider_arn: impl Into<String>) -> Self {
        self.provider_arn = Some(provider_arn.into());
        self
    }

    /// The file with the token.
    pub fn oidc_token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    session_setters!();

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason| CredentialsError::failed(NAME, reason);
        let system = context.system();
        let provider_arn = system
            .setting_or_variable(self.provider_arn.as_ref(), PROVIDER_ARN)
            .map_err(failed)?;
        let token_file = self
            .token_file
            .clone()
            .or_else(|| system.path_variable(TOKEN_FILE));
        let (provider_arn, token_file) = match (provider_arn, token_file) {
            (Some(provider_arn), Some(token_file)) => (provider_arn, token_file),
            (None, None) if self.session.role_arn.is_none() => {
                let reason = format!("`{PROVIDER_ARN}` and `{TOKEN_FILE}` are not set");
                return Err(CredentialsError::not_configured(NAME, reason));
            }
            (None, None) => {
                return Err(failed(format!(
                    "no identity provider and no token file are given, and `{PROVIDER_ARN}` and \
                     `{TOKEN_FILE}` are not set"
                )));
            }
            (Some(_), None) => {
                return Err(failed(format!(
                    "no token file is given, and `{TOKEN_FILE}` is not set"
                )));
            }
            (None, Some(_)) => {
                return Err(failed(format!(
                    "no identity provider is given, and `{PROVIDER_ARN}` is not set"
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
        let answer = context
            .call(&operation, &session.config, None)
            .await
            .map_err(|error| CredentialsError::request(NAME, "AssumeRoleWithOIDC", error))?;
        let credentials = answer.credentials;
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
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}

fn read_token(system: &dyn System, path: &Path) -> Result<SecretString, String> {
    let place = path.display();
    let file = system
        .read(path)
        .map_err(|error| format!("the token file {place} cannot be read: {error}"))?;
    match file.text.expose_secret().trim() {
        "" => Err(format!("the token file {place} is empty")),
        token => Ok(token.into()),
    }
}
