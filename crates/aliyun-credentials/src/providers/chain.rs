//! The default chain of providers, which is that of the official libraries.

use std::borrow::Cow;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_sign::SecretString;

use super::setters::{allow_plain_http_setter, metadata_endpoint_setter};
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

/// How long a link may retry its requests while the chain looks for its provider. Three attempts with the
/// default waits fit into it, and the links together into the time of a call.
const LINK_RETRIES_FOR: Duration = Duration::from_secs(3);

/// The default chain. It tries these providers, in the order of the [official libraries][page]:
///
/// 1. [`EnvironmentProvider`],
/// 2. [`OidcRoleProvider`], if the variables of a Kubernetes pod are set,
/// 3. [`CliProfileProvider`], unless `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`,
/// 4. [`CredentialsFileProvider`],
/// 5. [`EcsRoleProvider`], unless `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`,
/// 6. [`CredentialsUriProvider`], if `ALIBABA_CLOUD_CREDENTIALS_URI` is set.
///
/// The first provider that returns credentials is the only one that is used from then on: a program must
/// not become another user because a provider fails for a moment. If none returns any, the error contains
/// the reason of [each of them](CredentialsError::tried).
///
/// Requests that fail are [retried](Provider::retry). Until a provider is chosen, each retries its requests
/// for 3 seconds at most, so that the next one gets its turn within the time of a call.
///
/// If nothing is configured on a machine outside of ECS, the fifth takes two seconds, because no metadata
/// service responds. [`without_metadata_service`](Self::without_metadata_service) avoids that.
///
/// [page]: https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-python-access-credentials
#[derive(Debug, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct DefaultChain {
    profile: Option<String>,
    metadata_endpoint: Option<SecretString>,
    skips_metadata_service: bool,
    allow_plain_http: bool,
    /// The position of the provider that has returned credentials.
    chosen: Mutex<Option<usize>>,
}

impl DefaultChain {
    /// Creates the chain with its default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the profile in the file of the CLI, and of the section in the credentials file.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_PROFILE`, `ALIBABACLOUD_PROFILE` or `ALICLOUD_PROFILE`, or
    /// else to the current profile of the CLI and the section `default`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Leaves out the fifth provider. This is for programs that do not run on ECS, where it takes two
    /// seconds to fail. A profile or section that names the role of an instance still uses the metadata
    /// service.
    pub fn without_metadata_service(mut self) -> Self {
        self.skips_metadata_service = true;
        self
    }

    metadata_endpoint_setter!(
        "The fifth provider uses it, and profiles and sections for the role of an instance."
    );

    allow_plain_http_setter!(
        "It applies to `ALIBABA_CLOUD_CREDENTIALS_URI` and to the URI of a profile."
    );

    /// The providers of the chain, in order.
    fn providers(&self) -> Vec<Provider> {
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
        let mut providers: Vec<Provider> = vec![
            EnvironmentProvider::new().into(),
            OidcRoleProvider::new().into(),
            self.cli_profile().into(),
            file.into(),
        ];
        if !self.skips_metadata_service {
            providers.push(ecs_role.into());
        }
        providers.push(uri.into());
        providers
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
        let providers = self.providers();
        let chosen = *self.chosen();
        if let Some(provider) = chosen.and_then(|position| providers.get(position)) {
            let resolved = provider.resolve_in(context).await;
            return resolved
                .map(|identity| identity.within(NAME))
                .map_err(|error| error.within(NAME));
        }
        let mut skipped = Vec::new();
        for (position, provider) in providers.iter().enumerate() {
            let context = context.retrying_for(LINK_RETRIES_FOR);
            match provider.resolve_in(&context).await {
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
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }

    fn region(&self, system: &dyn System) -> Option<Result<String, ConfigError>> {
        self.cli_profile().region(system)
    }
}
