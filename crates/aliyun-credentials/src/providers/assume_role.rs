//! A role that is assumed with other credentials.

use std::borrow::Cow;

use aliyun_core::error::{ConfigError, CredentialsError};

use super::role_session::{RoleSession, refused, session_setters};
use super::temporary_credentials::TemporaryCredentials;
use crate::Provider;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::region::ProfileChoice;
use crate::resolution::{Resolved, Resolving};
use crate::sts::AssumeRole;

const NAME: &str = "ram_role_arn";
/// In the order of the CLI.
const EXTERNAL_ID: [&str; 2] = ["ALIBABACLOUD_EXTERNAL_ID", "ALIBABA_CLOUD_EXTERNAL_ID"];

/// Assumes a role with the credentials of another provider, and returns the credentials of the role
/// ([`AssumeRole`][api] of STS).
///
/// ```
/// use std::time::Duration;
///
/// use aliyun_credentials::{AssumeRoleProvider, EnvironmentProvider};
///
/// let provider = AssumeRoleProvider::new(EnvironmentProvider::new())
///     .role_arn("acs:ram::1234567890123456:role/ops")
///     .session_name("nightly-backup")
///     .duration(Duration::from_secs(900));
/// ```
///
/// Settings that are not set come from variables, as in the vendor's tools:
///
/// | variable | setting |
/// | --- | --- |
/// | `ALIBABA_CLOUD_ROLE_ARN` | [`role_arn`](Self::role_arn) |
/// | `ALIBABA_CLOUD_ROLE_SESSION_NAME` | [`session_name`](Self::session_name) |
/// | `ALIBABA_CLOUD_EXTERNAL_ID` | [`external_id`](Self::external_id) |
/// | `ALIBABA_CLOUD_STS_ENDPOINT` | [`sts_endpoint`](Self::sts_endpoint) |
/// | `ALIBABA_CLOUD_STS_REGION` | [`sts_region`](Self::sts_region) |
/// | `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` | [`sts_network`](Self::sts_network) |
///
/// The role and the external ID may also be in `ALIBABACLOUD_ROLE_ARN` and `ALIBABACLOUD_EXTERNAL_ID`, which
/// come first, as in the CLI.
///
/// The request to STS is [retried](Provider::retry) if it fails, within 15 seconds: a session that is issued
/// twice does no harm. The source is resolved for every session; it is not cached separately.
///
/// [api]: https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole
#[derive(Clone, Debug)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct AssumeRoleProvider {
    source: Provider,
    session: RoleSession,
    external_id: Option<String>,
}

impl AssumeRoleProvider {
    /// Creates a provider that assumes a role with the credentials of `source`.
    pub fn new(source: impl Into<Provider>) -> Self {
        Self {
            source: source.into(),
            session: RoleSession::default(),
            external_id: None,
        }
    }

    /// Creates a provider with the session of a profile or section.
    pub(super) fn with_session(source: impl Into<Provider>, session: RoleSession) -> Self {
        Self {
            session,
            ..Self::new(source)
        }
    }

    /// Sets the external ID, which the owner of a role may require from another account that assumes it.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_EXTERNAL_ID`. Without either, no external ID is sent.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    session_setters!();

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason| CredentialsError::failed(NAME, reason);
        let system = context.system();
        let session = self.session.resolved(system).map_err(failed)?;
        let mut operation =
            AssumeRole::new(session.role_arn, session.name).duration_seconds(session.seconds);
        if let Some(policy) = &self.session.policy {
            operation = operation.policy(policy);
        }
        let external_id = system.setting_or_variable(self.external_id.as_ref(), &EXTERNAL_ID);
        if let Some(external_id) = external_id.map_err(failed)? {
            operation = operation.external_id(external_id);
        }
        let source = self.source.resolve_in(context).await;
        let source = source.map_err(|error| error.within(NAME))?;
        let response = context
            .call(&operation, &session.config, Some(source.signer()))
            .await
            .map_err(|error| refused(NAME, "AssumeRole", error))?;
        let credentials = response.credentials;
        TemporaryCredentials {
            access_key_id: credentials.access_key_id,
            access_key_secret: credentials.access_key_secret,
            security_token: credentials.security_token,
            expiration: credentials.expiration,
            ..TemporaryCredentials::default()
        }
        .identity(NAME, context.now())
        .map(|identity| identity.derived_from(&source))
    }
}

source!(AssumeRoleProvider);

impl Source for AssumeRoleProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }

    fn check(&self) -> Result<(), ConfigError> {
        self.source.check()
    }

    fn profile(&self) -> ProfileChoice {
        self.source.profile()
    }
}
