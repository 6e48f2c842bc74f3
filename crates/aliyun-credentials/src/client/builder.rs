//! The builder of the clients of all transports.

use std::fmt;

use aliyun_core::config::ConfigBuilder;
use aliyun_core::{Config, Error, for_each_setting};

use super::ClientCore;
use crate::Provider;

/// A client that a [`ClientBuilder`] can build. Each transport implements it.
pub trait BuildClient: Sized {
    /// The type of the HTTP library that sends the requests.
    type Backend;

    /// Creates the client. `backend` is the caller's own, if there is one.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] if the backend cannot be created.
    fn build(core: ClientCore, backend: Option<Self::Backend>) -> Result<Self, Error>;
}

/// Builds the client of a transport.
///
/// Every setting has a default. Credentials and region are by default those that the official CLI and
/// libraries would find on the machine.
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<C: BuildClient> {
    config: ConfigBuilder,
    provider: Option<Provider>,
    backend: Option<C::Backend>,
}

macro_rules! setters {
    ($($(#[$doc:meta])+ fn $name:ident($($argument:ident: $type:ty),+) |$builder:ident| $body:block)+) => {
        impl<C: BuildClient> ClientBuilder<C> {
            $(
                $(#[$doc])+
                pub fn $name(mut self, $($argument: $type),+) -> Self {
                    self.config = self.config.$name($($argument),+);
                    self
                }
            )+
        }
    };
}

for_each_setting!(setters);

impl<C: BuildClient> ClientBuilder<C> {
    /// Creates a builder with the defaults.
    pub fn new() -> Self {
        Self {
            config: Config::builder(),
            provider: None,
            backend: None,
        }
    }

    /// Sets the credentials that requests are signed with: [`Credentials`](aliyun_sign::Credentials), or a
    /// provider of this crate.
    ///
    /// Defaults to the [`DefaultChain`](crate::DefaultChain), which looks where the official CLI and
    /// libraries look: environment variables, files, the role of the instance.
    pub fn credentials(mut self, provider: impl Into<Provider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets a client of the HTTP library to send requests with. Its proxies, connection pool and
    /// certificates are used; the limits of time and size still come from this builder.
    ///
    /// By default a client is created with the settings that the front page of the transport describes.
    pub fn backend(mut self, backend: C::Backend) -> Self {
        self.backend = Some(backend);
        self
    }

    /// Builds the client.
    ///
    /// A missing region is reported when an operation is called, because not all of them need one.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Config`](aliyun_core::ErrorKind::Config), which names the invalid setting and
    /// the remedy.
    pub fn build(self) -> Result<C, Error> {
        let provider = self.provider.unwrap_or_default();
        let config = provider.with_region(self.config).build()?;
        provider.check()?;
        C::build(ClientCore::new(config, provider)?, self.backend)
    }
}

impl<C: BuildClient> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: BuildClient> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("config", &self.config)
            .field("credentials", &self.provider)
            .field("backend", &self.backend.is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use aliyun_core::config::{
        AddressFamily, CallEnd, CallInfo, Observer, RetryBudget, RootCertificates, ServerClock,
    };
    use aliyun_core::error::ConfigError;
    use aliyun_core::{ErrorKind, Network, Now, RetryPolicy, SignatureScheme};
    use aliyun_sign::Credentials;

    use super::*;
    use crate::cache::ObtainStep;
    use crate::system::{Command, File, LocalSystem, Output, RunError, System};

    /// A client that keeps what it was built from.
    struct Built {
        core: ClientCore,
        backend: Option<&'static str>,
    }

    impl BuildClient for Built {
        type Backend = &'static str;

        fn build(core: ClientCore, backend: Option<&'static str>) -> Result<Self, Error> {
            Ok(Self { core, backend })
        }
    }

    /// A machine with a region.
    #[derive(Debug)]
    struct Regional;

    impl System for Regional {
        fn variable(&self, name: &str) -> Option<OsString> {
            (name == "ALIBABA_CLOUD_REGION_ID").then(|| "cn-regional".into())
        }

        fn home(&self) -> Option<PathBuf> {
            None
        }

        fn read(&self, _: &Path) -> io::Result<File> {
            Err(io::ErrorKind::NotFound.into())
        }

        fn now(&self) -> Now {
            LocalSystem.now()
        }

        fn run(&self, _: &Command) -> Result<Output, RunError> {
            Err(io::Error::from(io::ErrorKind::NotFound).into())
        }
    }

    #[derive(Default)]
    struct Ends(AtomicU32);

    impl Observer for Ends {
        fn on_end(&self, _: &CallInfo<'_>, _: &CallEnd<'_>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_client_is_built_from_what_was_set() {
        let clock = ServerClock::new();
        let builder = ClientBuilder::<Built>::new()
            .credentials(Credentials::access_key("id", "KEYSECRET"))
            .backend("mine")
            .region("cn-shenzhen")
            .network(Network::Vpc)
            .signature_scheme(SignatureScheme::HmacSha1)
            .user_agent("mine/1")
            .connect_timeout(SECOND)
            .read_timeout(2 * SECOND)
            .timeout(3 * SECOND)
            .max_response_bytes(4)
            .pool_idle_timeout(6 * SECOND)
            .pool_max_idle_per_host(8)
            .address_family(AddressFamily::Ipv4Only)
            .root_certificates(RootCertificates::none())
            .allow_plain_http(true)
            .retry(RetryPolicy::never())
            .retry_budget(RetryBudget::new(7))
            .server_clock(clock)
            .max_clock_skew(5 * SECOND)
            .observer(Arc::new(Ends::default()))
            .header("x-mine", "HEADERSECRET")
            .query_parameter("Mine", "QUERYSECRET")
            .intercept(|_, _| {});
        let shown = format!("{builder:?}");
        assert!(shown.contains("cn-shenzhen") && shown.contains("backend: true"));
        for secret in ["KEYSECRET", "HEADERSECRET", "QUERYSECRET"] {
            assert!(!shown.contains(secret), "{shown}");
        }

        let Built { core, backend } = builder.build().expect("it can be built");
        let ObtainStep::Done(Ok(identity)) = core.credentials().obtain(None, SECOND).step() else {
            panic!("a key takes no time");
        };
        assert_eq!(identity.credentials().access_key_id(), Some("id"));
        assert_eq!(backend, Some("mine"));
        let config = core.config();
        assert_eq!(config.region(), Some("cn-shenzhen"));
        assert_eq!(config.network(), Network::Vpc);
        assert_eq!(config.signature_scheme(), SignatureScheme::HmacSha1);
        let user_agent = config.user_agent().to_str().unwrap();
        assert!(user_agent.ends_with(" mine/1"), "{user_agent}");
        let limits = config.limits();
        assert_eq!(limits.connect_timeout, SECOND);
        assert_eq!(limits.read_timeout, 2 * SECOND);
        assert_eq!(limits.timeout, 3 * SECOND);
        assert_eq!(limits.max_response_bytes, 4);
        assert_eq!(config.pool_idle_timeout(), 6 * SECOND);
        assert_eq!(config.pool_max_idle_per_host(), 8);
        assert_eq!(config.address_family(), AddressFamily::Ipv4Only);
        assert!(!config.root_certificates().includes_system());
        assert!(config.allow_plain_http());
        assert_eq!(config.retry(), RetryPolicy::never());
        assert_eq!(config.retry_budget().tokens(), 7);
        assert_eq!(config.server_clock().offset_seconds(), 0);
        assert_eq!(config.max_clock_skew(), 5 * SECOND);
        assert!(config.observer().is_some());
        let additions = format!("{:?}", config.additions());
        assert_eq!(
            additions,
            "Additions { headers: [\"x-mine\"], query: [\"Mine\"], .. }"
        );
        assert_eq!(config.interceptors(), 1);
    }

    #[test]
    fn the_provider_is_checked_and_has_a_region() {
        let key = Credentials::access_key("id\n", "secret");
        let built = ClientBuilder::<Built>::new().credentials(key).build();
        let error = built.err().expect("no request can carry the key");
        assert!(matches!(error.kind(), ErrorKind::Config(_)), "{error}");

        let provider = Provider::from(Credentials::access_key("id", "secret"));
        let provider = provider.system(Arc::new(Regional));
        let built = ClientBuilder::<Built>::new().credentials(provider).build();
        let core = built.expect("it can be built").core;
        assert_eq!(core.config().region(), Some("cn-regional"));
    }

    #[test]
    fn an_endpoint_is_checked_before_anything_is_built() {
        let built = ClientBuilder::<Built>::new().endpoint("a.example").build();
        let core = built.expect("it can be built").core;
        assert!(core.config().endpoint().is_some());
        let unusable = ClientBuilder::<Built>::new().endpoint("a/b").build();
        let error = unusable.err().expect("it has a path");
        assert!(matches!(
            error.kind(),
            ErrorKind::Config(ConfigError::InvalidEndpoint { .. })
        ));
    }
}
