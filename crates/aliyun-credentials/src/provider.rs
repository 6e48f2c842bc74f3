//! The one type that all providers become.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use aliyun_core::config::{ConfigBuilder, ServerClock};
use aliyun_core::error::ConfigError;
use aliyun_core::{Now, RetryPolicy, SeededRandom};

use crate::context::Context;
use crate::region::{self, ProfileChoice};
use crate::resolution::{Port, Resolution, Resolved, Resolving};
use crate::system::{LocalSystem, System};

/// A source of credentials, of any kind. All types that end in `Provider` convert into it, and so do
/// [`DefaultChain`](crate::DefaultChain) and [`Credentials`](aliyun_sign::Credentials). Cheap to clone.
#[derive(Clone)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct Provider {
    source: Arc<dyn Source>,
    system: Arc<dyn System>,
    retry: Option<RetryPolicy>,
}

/// What each type of provider implements.
pub(crate) trait Source: fmt::Debug + Send + Sync + 'static {
    /// Returns the name of the provider in errors and events.
    fn name(&self) -> Cow<'static, str>;

    /// Obtains credentials. The future awaits nothing but effects of the context.
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a>;

    /// Checks the settings that were passed to the provider, without obtaining credentials.
    fn check(&self) -> Result<(), ConfigError> {
        Ok(())
    }

    /// Returns the profile of the CLI whose region and network belong to the credentials.
    fn profile(&self) -> ProfileChoice {
        ProfileChoice::default()
    }
}

impl Provider {
    /// Creates a provider that reads the machine that the program runs on.
    pub(crate) fn of(source: impl Source) -> Self {
        Self {
            source: Arc::new(source),
            system: Arc::new(LocalSystem),
            retry: None,
        }
    }

    /// Sets the [`System`] that the provider reads variables, files and the clock from, and runs programs
    /// on. Defaults to [`LocalSystem`], the machine itself; tests set another one.
    pub fn system(mut self, system: Arc<dyn System>) -> Self {
        self.system = system;
        self
    }

    /// Sets by which policy the provider retries its own requests: those to STS, to the metadata service, to
    /// a credentials URI and to the services of a sign-in. They are idempotent. It applies to the providers
    /// that this one uses, too, unless they have a policy of their own.
    ///
    /// Defaults to the policy of the [client](crate::ClientBuilder), and without a client to that of
    /// [`RetryPolicy::new`]: 3 attempts. A [`Cache`](crate::Cache) without a client makes one attempt, and
    /// pauses after a failure.
    /// Whatever the policy is, the attempts of one request together take no longer than one may: 2 seconds
    /// for the metadata service, and 15 for all others. While a [chain](crate::DefaultChain) looks for its
    /// provider, each link retries its requests for 3 seconds at most, which leaves time for the others.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets the policy of a provider that has none.
    pub(crate) fn or_retry(mut self, policy: RetryPolicy) -> Self {
        self.retry.get_or_insert(policy);
        self
    }

    /// Starts to obtain credentials. `random` makes the nonces of requests.
    ///
    /// The credentials are not kept; [`Cache`](crate::Cache) does that.
    pub fn resolve(&self, random: Arc<SeededRandom>) -> Resolution {
        let provider = self.clone().or_retry(RetryPolicy::new());
        provider.resolve_by(random, ServerClock::new())
    }

    /// As [`resolve`](Self::resolve), with a known offset of the service's clock, and with one attempt of
    /// each request unless a policy was set.
    pub(crate) fn resolve_by(&self, random: Arc<SeededRandom>, clock: ServerClock) -> Resolution {
        let port = Arc::new(Port::default());
        let source = Arc::clone(&self.source);
        let retry = self.retry.unwrap_or(RetryPolicy::never());
        let system = Arc::clone(&self.system);
        let context = Context::new(system, random, clock, Arc::clone(&port), retry);
        let future = Box::pin(async move { source.resolve(&context).await });
        Resolution::new(self.name(), future, port)
    }

    /// Checks the settings that were passed to the provider, without obtaining credentials.
    ///
    /// # Errors
    ///
    /// Returns a [`ConfigError`] that names the invalid setting.
    pub fn check(&self) -> Result<(), ConfigError> {
        self.source.check()
    }

    /// Sets the region of a configuration that has neither a region nor an endpoint, from the first of
    /// these that has one:
    ///
    /// 1. `ALIBABA_CLOUD_REGION_ID`, `ALIBABACLOUD_REGION_ID`, `ALICLOUD_REGION_ID`,
    /// 2. the profile of the official CLI that the credentials would come from,
    /// 3. `REGION_ID`, `REGION`. The CLI reads them, too, but they come last here, because programs for
    ///    other clouds use these names.
    ///
    /// If a setting cannot be read, the first call that needs a region reports it.
    ///
    /// It also sets the network of a configuration that has none, as the CLI does: the VPC if the
    /// `endpoint_type` of the same profile is `vpc`, or else if `ALIBABA_CLOUD_ENDPOINT_TYPE`,
    /// `ALIBABACLOUD_ENDPOINT_TYPE` or `ALICLOUD_ENDPOINT_TYPE` is. An `endpoint` of the profile and
    /// `ALIBABA_CLOUD_ENDPOINT` are not used, and cause a warning: in the CLI they are for the one product
    /// of a command, and here they would send the calls of all products to one host.
    pub fn with_region(&self, config: ConfigBuilder) -> ConfigBuilder {
        let system = &*self.system;
        let choice = self.source.profile();
        let config = match region::network(&choice, system) {
            Some(network) => config.or_network(network),
            None => config,
        };
        if config.has_target() {
            return config;
        }
        match region::find(&choice, system) {
            Some(region) => config.or_region(region),
            None => config,
        }
    }

    /// Returns the profile of the CLI whose region and network belong to the credentials.
    pub(crate) fn profile(&self) -> ProfileChoice {
        self.source.profile()
    }

    /// Returns the name of the provider in errors and events.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        self.source.name()
    }

    /// Returns the current time, on the clocks of its [`System`].
    pub fn now(&self) -> Now {
        self.system.now()
    }

    /// Resolves as a part of another provider, with its context. The system of this provider is not used.
    pub(crate) fn resolve_in<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        let Some(policy) = self.retry else {
            return self.source.resolve(context);
        };
        Box::pin(async move {
            let context = context.with_retry(policy);
            self.source.resolve(&context).await
        })
    }

    /// Resolves as a part of the provider called `outer`, which read the settings at `location`. Errors
    /// and the identity name both.
    pub(crate) async fn resolve_within(
        &self,
        outer: &str,
        location: &str,
        context: &Context,
    ) -> Resolved {
        let resolved = self.resolve_in(context).await;
        resolved
            .map(|identity| identity.within(outer))
            .map_err(|error| error.configured_in(location).within(outer))
    }
}

/// Converts a type of provider into a [`Provider`] that reads the machine that the program runs on.
macro_rules! source {
    ($source:ty) => {
        impl From<$source> for $crate::Provider {
            fn from(source: $source) -> Self {
                Self::of(source)
            }
        }
    };
}
pub(crate) use source;

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}
