//! The provider of the role of the ECS instance.

use std::borrow::Cow;

use aliyun_core::ErrorKind;
use aliyun_core::config::Endpoint;
use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_sign::SecretString;

use super::metadata_service::{MetadataService, NAME, NO_ROLE, SERVICE, is_role_name};
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};
use crate::system::System;

const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";
const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
const V1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

/// Returns the credentials of the role of the ECS instance that the program runs on, from its
/// [metadata service](https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).
///
/// It requests a session token first (`IMDSv2`). If the service returns none, the requests carry no token
/// (`IMDSv1`), unless that is [disabled](Self::disable_v1). A proxy is never used, since the service is
/// reachable only from the instance. With `ALIBABA_CLOUD_ECS_METADATA_DISABLED` set to `true` no request is
/// sent.
#[derive(Clone, Debug, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct EcsRoleProvider {
    role_name: Option<String>,
    /// Secret, because a URL may contain a password, which `Debug` must not show.
    endpoint: Option<SecretString>,
    disable_v1: bool,
}

impl EcsRoleProvider {
    /// Creates a provider that takes the name of the role from the variable `ALIBABA_CLOUD_ECS_METADATA`,
    /// or else requests it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a provider from the settings of a profile or section.
    pub(crate) fn of_settings(role_name: Option<String>, endpoint: Option<&SecretString>) -> Self {
        Self {
            role_name,
            endpoint: endpoint.cloned(),
            ..Self::default()
        }
    }

    /// Sets the name of the role, which saves the request for it.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_ECS_METADATA`. Without either, it is requested
    /// from the metadata service: an instance has one role at most.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }

    /// Requires a session token (`IMDSv2`): if the service returns none, obtaining credentials fails.
    ///
    /// By default requests without a token are allowed then, as in the official libraries. The variable
    /// `ALIBABA_CLOUD_IMDSV1_DISABLED` with the value `true` has the same effect as this setter.
    pub fn disable_v1(mut self) -> Self {
        self.disable_v1 = true;
        self
    }

    /// Sets the endpoint of the metadata service, such as `http://127.0.0.1:8080`. It must be `http`, as
    /// the service itself is.
    ///
    /// Defaults to `http://100.100.100.200`, which is the same on every instance. Another one is useful
    /// with an emulator.
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
                "the endpoint of the metadata service is invalid: {reason}; use one such as `{SERVICE}`"
            ))
        })?;
        let role = system.setting_or_variable(self.role_name.as_ref(), &[ROLE]);
        let role = role.map_err(failed)?;
        if role.as_ref().is_some_and(|role| !is_role_name(role)) {
            return Err(failed("the configured role name is invalid".to_owned()));
        }
        let allows_v1 = !self.disable_v1 && !system.is_true(V1_DISABLED);
        let mut service = MetadataService::new(context, endpoint, allows_v1);
        service.resolve(role).await
    }

    /// Returns the endpoint of the service, or what is wrong with the one that was set.
    fn endpoint_or_default(&self) -> Result<Endpoint, &'static str> {
        let endpoint = self.endpoint.as_ref().map(SecretString::expose_secret);
        match Endpoint::parse(endpoint.unwrap_or(SERVICE)) {
            Ok(endpoint) if endpoint.is_plain() => Ok(endpoint),
            Ok(_) => Err("the service supports `http` only"),
            Err(ConfigError::InvalidEndpoint { reason }) => Err(reason),
            Err(_) => Err("it is malformed"),
        }
    }
}

source!(EcsRoleProvider);

/// Whether an error means that there is no instance, or no role of it: no variable names one, and the
/// metadata service did not respond or knows none.
pub(crate) fn is_absent(error: &CredentialsError, system: &dyn System) -> bool {
    let is_silent = error
        .cause()
        .is_some_and(|cause| matches!(cause.kind(), ErrorKind::Transport(_)));
    !system.is_set(ROLE) && (is_silent || error.reason().to_string() == NO_ROLE)
}

impl Source for EcsRoleProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}
