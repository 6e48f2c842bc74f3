//! The chain of providers that the official libraries go through.

use std::sync::{Mutex, MutexGuard, PoisonError};

use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_sign::SecretString;

use super::{
    CliProfileProvider, CredentialsFileProvider, CredentialsUriProvider, EcsRoleProvider,
    EnvironmentProvider, OidcRoleProvider,
};
use crate::context::Context;
use crate::log;
use crate::provider::{Provider, Source, source};
use crate::resolution::{Resolved, Resolving};
use crate::system::System;

const NAME: &str = "default";

/// The chain of providers that the official libraries go through, in their order:
///
/// 1. [`EnvironmentProvider`],
/// 2. [`OidcRoleProvider`], if the variables of a Kubernetes pod are set,
/// 3. [`CliProfileProvider`],
/// 4. [`CredentialsFileProvider`],
/// 5. [`EcsRoleProvider`], unless `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`,
/// 6. [`CredentialsUriProvider`], if `ALIBABA_CLOUD_CREDENTIALS_URI` is set.
///
/// The first that has credentials gives them, and is the only one that is asked from then on: a
/// program does not become somebody else because a provider fails for a moment. If none has any,
/// the error has what [each of them said](CredentialsError::tried).
///
/// Where nothing is set up at all, the fifth takes two seconds for finding no metadata service.
#[derive(Debug, Default)]
pub struct DefaultChain {
    profile: Option<String>,
    metadata_endpoint: Option<SecretString>,
    leaves_out_metadata: bool,
    allow_plain_http: bool,
    /// The position of the link that has given credentials.
    chosen: Mutex<Option<usize>>,
}

impl DefaultChain {
    /// The chain as it is.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the profile in the file of the CLI and in the credentials file.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Leaves out the metadata service where nothing but the environment itself asks for it, for
    /// programs that know that they do not run on ECS. A profile may still be about it.
    pub fn without_metadata_service(mut self) -> Self {
        self.leaves_out_metadata = true;
        self
    }

    /// See [`EcsRoleProvider::endpoint`].
    pub fn metadata_endpoint(mut self, endpoint: impl Into<SecretString>) -> Self {
        self.metadata_endpoint = Some(endpoint.into());
        self
    }

    /// See [`CredentialsUriProvider::allow_plain_http`].
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    fn links(&self) -> Vec<Provider> {
        let mut file = CredentialsFileProvider::new();
        let mut ecs_role = EcsRoleProvider::new();
        if let Some(name) = &self.profile {
            file = file.profile(name);
        }
        if let Some(endpoint) = &self.metadata_endpoint {
            file = file.metadata_endpoint(endpoint.clone());
            ecs_role = ecs_role.endpoint(endpoint.clone());
        }
        let uri = CredentialsUriProvider::new().allow_plain_http(self.allow_plain_http);
        let mut links: Vec<Provider> = vec![
            EnvironmentProvider::new().into(),
            OidcRoleProvider::new().into(),
            self.cli_profile().into(),
            file.into(),
        ];
        if !self.leaves_out_metadata {
            links.push(ecs_role.into());
        }
        links.push(uri.into());
        links
    }

    fn cli_profile(&self) -> CliProfileProvider {
        let mut provider = CliProfileProvider::new().allow_plain_http(self.allow_plain_http);
        if let Some(name) = &self.profile {
            provider = provider.profile(name);
        }
        if let Some(endpoint) = &self.metadata_endpoint {
            provider = provider.metadata_endpoint(endpoint.clone());
        }
        provider
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let links = self.links();
        let chosen = *self.chosen();
        if let Some(link) = chosen.and_then(|position| links.get(position)) {
            let resolved = link.resolve_in(context).await;
            return resolved
                .map(|identity| identity.within(NAME))
                .map_err(|error| error.within(NAME));
        }
        let mut skipped = Vec::new();
        for (position, link) in links.iter().enumerate() {
            match link.resolve_in(context).await {
                Ok(identity) => {
                    *self.chosen() = Some(position);
                    return Ok(identity.within(NAME).with_skipped(skipped));
                }
                Err(error) => {
                    log::skipped(&error);
                    skipped.push(error);
                }
            }
        }
        Err(CredentialsError::chain(NAME, skipped))
    }

    fn chosen(&self) -> MutexGuard<'_, Option<usize>> {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

source!(DefaultChain);

impl Default for Provider {
    fn default() -> Self {
        DefaultChain::new().into()
    }
}

impl Source for DefaultChain {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }

    fn region(&self, system: &dyn System) -> Option<Result<String, ConfigError>> {
        self.cli_profile().region(system)
    }
}
