//! The role of the ECS instance that the program runs on.

use aliyun_core::config::Endpoint;
use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_sign::SecretString;

use super::metadata_service::{MetadataService, NAME, SERVICE, is_role_name};
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};

const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";
const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
const V1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

/// Gives credentials of the role of the ECS instance that the program runs on, from its metadata
/// service.
///
/// It asks for a token first (v2) and goes without one if there is none (v1), unless that is
/// [disabled](Self::disable_v1). The service is asked directly, whatever proxies there are, at
/// 100.100.100.200 or where it was [said](Self::endpoint) to be.
#[derive(Clone, Debug, Default)]
pub struct EcsRoleProvider {
    role_name: Option<String>,
    /// Not shown, because somebody may have put a password into it.
    endpoint: Option<SecretString>,
    disable_v1: bool,
}

impl EcsRoleProvider {
    /// A provider that takes the role from `ALIBABA_CLOUD_ECS_METADATA` or asks for it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The provider that settings make; without a role in them it finds out which there is.
    pub(in crate::providers) fn of_settings(
        role_name: Option<String>,
        endpoint: Option<&SecretString>,
    ) -> Self {
        Self {
            role_name,
            endpoint: endpoint.cloned(),
            ..Self::default()
        }
    }

    /// The name of the role, which saves asking for it.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }

    /// Never goes without a token. `ALIBABA_CLOUD_IMDSV1_DISABLED=true` says the same.
    pub fn disable_v1(mut self) -> Self {
        self.disable_v1 = true;
        self
    }

    /// Another address of the metadata service, such as `http://127.0.0.1:8080`. It must be
    /// `http`, as the service itself is.
    pub fn endpoint(mut self, endpoint: impl Into<SecretString>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason| CredentialsError::failed(NAME, reason);
        let system = context.system();
        if system.is_true(DISABLED) {
            let reason = format!("`{DISABLED}` is `true`");
            return Err(CredentialsError::not_configured(NAME, reason));
        }
        let endpoint = self.endpoint_or_default().map_err(|reason| {
            failed(format!(
                "the address of the metadata service cannot be used: {reason}; \
                 it looks like `{SERVICE}`"
            ))
        })?;
        let role = system.setting_or_variable(self.role_name.as_ref(), ROLE);
        let role = role.map_err(failed)?;
        if role.as_ref().is_some_and(|role| !is_role_name(role)) {
            return Err(failed("what is given is no name of a role".to_owned()));
        }
        let allows_v1 = !self.disable_v1 && !system.is_true(V1_DISABLED);
        let mut service = MetadataService::new(context, endpoint, allows_v1);
        service.fetch_token().await?;
        let role = match role {
            Some(role) => role,
            None => service.role().await?,
        };
        service.credentials(&role).await
    }

    /// Where the service is.
    fn endpoint_or_default(&self) -> Result<Endpoint, &'static str> {
        let endpoint = self.endpoint.as_ref().map(SecretString::expose_secret);
        match Endpoint::parse(endpoint.unwrap_or(SERVICE)) {
            Ok(endpoint) if endpoint.is_plain() => Ok(endpoint),
            Ok(_) => Err("the service speaks `http` only"),
            Err(ConfigError::InvalidEndpoint { reason }) => Err(reason),
            Err(_) => Err("it is none"),
        }
    }
}

source!(EcsRoleProvider);

impl Source for EcsRoleProvider {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}
