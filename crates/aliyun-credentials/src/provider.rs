//! The one type that all providers become.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use aliyun_core::config::{ConfigBuilder, ServerClock};
use aliyun_core::error::ConfigError;
use aliyun_core::{Now, SeededRandom};

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
        }
    }

    /// Sets the [`System`] that the provider reads variables, files and the clock from, and runs programs
    /// on. Defaults to [`LocalSystem`], the machine itself; tests set another one.
    pub fn system(mut self, system: Arc<dyn System>) -> Self {
        self.system = system;
        self
    }

    /// Starts to obtain credentials. `random` makes the nonces of requests.
    ///
    /// The credentials are not kept; [`Cache`](crate::Cache) does that.
    pub fn resolve(&self, random: Arc<SeededRandom>) -> Resolution {
        self.resolve_by(random, ServerClock::new())
    }

    /// As [`resolve`](Self::resolve), with a known offset of the service's clock.
    pub(crate) fn resolve_by(&self, random: Arc<SeededRandom>, clock: ServerClock) -> Resolution {
        let port = Arc::new(Port::default());
        let source = Arc::clone(&self.source);
        let context = Context::new(Arc::clone(&self.system), random, clock, Arc::clone(&port));
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
        self.source.resolve(context)
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
