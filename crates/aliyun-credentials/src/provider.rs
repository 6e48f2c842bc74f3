//! The one type that all providers become.

use std::fmt;
use std::sync::Arc;

use aliyun_core::config::{ConfigBuilder, ServerClock};
use aliyun_core::error::ConfigError;
use aliyun_core::{Now, SeededRandom};

use crate::context::Context;
use crate::region;
use crate::resolution::{Port, Resolution, Resolved, Resolving};
use crate::system::{LocalSystem, System};

/// Something that gives credentials. The types that end in `Provider` and [`DefaultChain`](crate::DefaultChain)
/// become one, and so do [`Credentials`](aliyun_sign::Credentials). Cheap to clone.
#[derive(Clone)]
pub struct Provider {
    source: Arc<dyn Source>,
    system: Arc<dyn System>,
}

/// What is behind a [`Provider`].
pub(crate) trait Source: fmt::Debug + Send + Sync + 'static {
    /// Obtains credentials.
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a>;

    /// Finds what is wrong with it without obtaining anything.
    fn check(&self) -> Result<(), ConfigError> {
        Ok(())
    }

    /// The region that goes with the credentials, if a setting names one.
    fn region(&self, system: &dyn System) -> Option<Result<String, ConfigError>> {
        region::find(None, None, system)
    }
}

impl Provider {
    /// The provider that stands before a source.
    pub(crate) fn of(source: impl Source) -> Self {
        Self {
            source: Arc::new(source),
            system: Arc::new(LocalSystem),
        }
    }

    /// The same provider on another machine, or on none.
    pub fn system(mut self, system: Arc<dyn System>) -> Self {
        self.system = system;
        self
    }

    /// Starts to obtain credentials. `random` makes the nonces of requests.
    ///
    /// What is obtained is not kept; [`Cache`](crate::Cache) does that.
    pub fn resolve(&self, random: Arc<SeededRandom>) -> Resolution {
        self.resolve_by(random, ServerClock::new())
    }

    /// As [`resolve`](Self::resolve), with what is known of the service's clock.
    pub(crate) fn resolve_by(&self, random: Arc<SeededRandom>, clock: ServerClock) -> Resolution {
        let port = Arc::new(Port::default());
        let source = Arc::clone(&self.source);
        let context = Context::new(Arc::clone(&self.system), random, clock, Arc::clone(&port));
        let future = Box::pin(async move { source.resolve(&context).await });
        Resolution::new(future, port)
    }

    /// Finds what is wrong with the provider without obtaining anything.
    ///
    /// # Errors
    ///
    /// A [`ConfigError`] that names it.
    pub fn check(&self) -> Result<(), ConfigError> {
        self.source.check()
    }

    /// Adds the region that the machine's settings name to a configuration that has neither a region nor
    /// an endpoint.
    ///
    /// `ALIBABA_CLOUD_REGION_ID` and its siblings come first, then the profile of the official CLI
    /// that the credentials would come from, then `REGION_ID` and `REGION`, which may be meant for
    /// other programs.
    pub fn with_region(&self, config: ConfigBuilder) -> ConfigBuilder {
        if config.has_target() {
            return config;
        }
        match self.region_in(&*self.system) {
            Some(region) => config.or_region(region),
            None => config,
        }
    }

    /// The region that goes with the credentials on a machine.
    pub(crate) fn region_in(&self, system: &dyn System) -> Option<Result<String, ConfigError>> {
        self.source.region(system)
    }

    /// The time, on the clocks of its machine.
    pub fn now(&self) -> Now {
        self.system.now()
    }

    /// What it resolves to as a part of another provider, on that one's machine.
    pub(crate) fn resolve_in<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        self.source.resolve(context)
    }

    /// The same as the part of a provider called `outer` that was set up in some place.
    pub(crate) async fn resolve_within(
        &self,
        outer: &str,
        place: &str,
        context: &Context,
    ) -> Resolved {
        let resolved = self.resolve_in(context).await;
        resolved
            .map(|identity| identity.within(outer))
            .map_err(|error| error.configured_in(place).within(outer))
    }
}

/// Lets a source of credentials become a [`Provider`] of the machine that the program runs on.
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
