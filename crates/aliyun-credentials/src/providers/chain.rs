//! The default chain of providers, which is that of the official libraries.

use std::borrow::Cow;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aliyun_core::error::CredentialsError;
use aliyun_sign::SecretString;

use super::ecs_role;
use super::setters::{allow_plain_http_setter, metadata_endpoint_setter, sts_region_setter};
use super::{
    CliProfileProvider, CredentialsFileProvider, CredentialsUriProvider, EcsRoleProvider,
    EnvironmentProvider, OidcRoleProvider,
};
use crate::context::Context;
use crate::log;
use crate::provider::{Provider, Source, source};
use crate::region::ProfileChoice;
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
/// `ACCESS_KEY_ID` and `ACCESS_KEY_SECRET`, which the CLI reads and programs for other clouds do, too, come
/// between the fourth and the fifth, if both are set.
///
/// The first provider that returns credentials is the only one that is used from then on: a program must
/// not become another user because a provider fails for a moment. If none returns any, the error contains
/// the reason of [each of them](CredentialsError::tried).
///
/// A provider that is set up and fails causes a warning, even if a later one returns credentials: the
/// program has another identity then. [`Identity::skipped`](crate::Identity::skipped) has the error.
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
    sts_region: Option<String>,
    chosen: Mutex<Option<Chosen>>,
}

/// The provider that has returned credentials.
#[derive(Clone, Debug)]
struct Chosen {
    provider: Provider,
    /// The errors of the providers before it.
    skipped: Vec<CredentialsError>,
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

    sts_region_setter!("The second provider uses it, and profiles and sections with a role.");

    /// The providers of the chain, in order.
    fn providers(&self, system: &dyn System) -> Vec<Provider> {
        let mut file = CredentialsFileProvider::new();
        let mut ecs_role = EcsRoleProvider::new();
        if let Some(name) = &self.profile {
            file = file.profile(name);
        }
        if let Some(region) = &self.sts_region {
            file = file.sts_region(region);
        }
        if let Some(endpoint) = &self.metadata_endpoint {
            file = file.metadata_endpoint(endpoint.clone());
            ecs_role = ecs_role.endpoint(endpoint.clone());
        }
        let uri = CredentialsUriProvider::new().allow_plain_http(self.allow_plain_http);
        let mut providers: Vec<Provider> = vec![
            EnvironmentProvider::prefixed().into(),
            OidcRoleProvider::new()
                .last_region(self.sts_region.as_ref())
                .into(),
            self.cli_profile().into(),
            file.into(),
        ];
        providers.extend(EnvironmentProvider::short(system).map(Provider::from));
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
        if let Some(region) = &self.sts_region {
            provider = provider.sts_region(region);
        }
        if let Some(endpoint) = &self.metadata_endpoint {
            provider = provider.metadata_endpoint(endpoint.clone());
        }
        provider
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let chosen = self.chosen().clone();
        if let Some(Chosen { provider, skipped }) = chosen {
            let resolved = provider.resolve_in(context).await;
            return resolved
                .map(|identity| identity.within(NAME).with_skipped(skipped))
                .map_err(|error| error.within(NAME));
        }
        let mut skipped = Vec::new();
        for provider in self.providers(context.system()) {
            let context = context.retrying_for(LINK_RETRIES_FOR);
            match provider.resolve_in(&context).await {
                Ok(identity) => {
                    *self.chosen() = Some(Chosen {
                        provider,
                        skipped: skipped.clone(),
                    });
                    return Ok(identity.within(NAME).with_skipped(skipped));
                }
                Err(error) => {
                    if error.is_not_configured() || is_elsewhere(&error, context.system()) {
                        log::not_set_up(&error);
                    } else {
                        log::failed(&error);
                    }
                    skipped.push(error);
                }
            }
        }
        Err(CredentialsError::chain(NAME, skipped))
    }

    fn chosen(&self) -> MutexGuard<'_, Option<Chosen>> {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

source!(DefaultChain);

impl Default for Provider {
    fn default() -> Self {
        DefaultChain::new().into()
    }
}

/// Whether an error only means that this machine is no ECS instance with a role. No variable has to name the
/// role, so the metadata service is asked on every machine, and its silence is no fault.
fn is_elsewhere(error: &CredentialsError, system: &dyn System) -> bool {
    error.provider() == ecs_role::NAME && ecs_role::is_absent(error, system)
}

impl Source for DefaultChain {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }

    fn profile(&self) -> ProfileChoice {
        ProfileChoice {
            file: None,
            profile: self.profile.clone(),
        }
    }
}
