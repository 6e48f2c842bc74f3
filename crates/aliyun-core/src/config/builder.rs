//! The builder that all transports share.

use std::fmt;
use std::time::Duration;

use aliyun_sign::Credentials;

use crate::config::observe::Observer;
use crate::config::retry::{RetryBudget, RetryPolicy};
use crate::config::{Config, SignatureScheme};
use crate::error::Error;
use crate::operation::Network;

/// A client of some transport that a [`ClientBuilder`] can make.
pub trait BuildClient: Sized {
    /// The type of the HTTP library that moves the bytes.
    type Backend;

    /// Where its credentials come from.
    type Credentials: From<Credentials> + fmt::Debug;

    /// Makes the client; `credentials` and `backend` are the caller's own ones, if there are any.
    ///
    /// # Errors
    ///
    /// An [`Error`] if the credentials can be none, or the backend cannot be set up.
    fn build(
        config: Config,
        credentials: Option<Self::Credentials>,
        backend: Option<Self::Backend>,
    ) -> Result<Self, Error>;
}

/// Builds the client of a transport.
///
/// Everything has a default: the credentials and the region are those that the vendor's own tools
/// would find, too.
pub struct ClientBuilder<C: BuildClient> {
    config: Config,
    credentials: Option<C::Credentials>,
    backend: Option<C::Backend>,
}

impl<C: BuildClient> ClientBuilder<C> {
    /// Starts with the defaults.
    pub fn new() -> Self {
        Self {
            config: Config::new(),
            credentials: None,
            backend: None,
        }
    }

    /// Where the credentials come from that sign every request: an access key, or a provider.
    pub fn credentials(mut self, credentials: impl Into<C::Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// A ready-made client of the HTTP library, with its own proxies, pool and certificates.
    ///
    /// Limits of time and size still come from this builder.
    pub fn backend(mut self, backend: C::Backend) -> Self {
        self.backend = Some(backend);
        self
    }

    /// See [`Config::region`].
    pub fn region(self, region: impl Into<String>) -> Self {
        self.map(|config| config.region(region))
    }

    /// See [`Config::endpoint`].
    pub fn endpoint(self, endpoint: impl AsRef<str>) -> Self {
        self.map(|config| config.endpoint(endpoint))
    }

    /// See [`Config::network`].
    pub fn network(self, network: Network) -> Self {
        self.map(|config| config.network(network))
    }

    /// See [`Config::signature_scheme`]; the default is ACS3.
    pub fn signature_scheme(self, scheme: SignatureScheme) -> Self {
        self.map(|config| config.signature_scheme(scheme))
    }

    /// See [`Config::user_agent`].
    pub fn user_agent(self, product: impl AsRef<str>) -> Self {
        self.map(|config| config.user_agent(product))
    }

    /// See [`Config::connect_timeout`]; the default is 5 seconds.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.map(|config| config.connect_timeout(timeout))
    }

    /// See [`Config::read_timeout`]; the default is 10 seconds.
    pub fn read_timeout(self, timeout: Duration) -> Self {
        self.map(|config| config.read_timeout(timeout))
    }

    /// See [`Config::timeout`]; the default is 30 seconds.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.map(|config| config.timeout(timeout))
    }

    /// See [`Config::max_response_bytes`]; the default is 16 MiB.
    pub fn max_response_bytes(self, bytes: u64) -> Self {
        self.map(|config| config.max_response_bytes(bytes))
    }

    /// See [`Config::allow_plain_http`]; off by default.
    pub fn allow_plain_http(self, allow: bool) -> Self {
        self.map(|config| config.allow_plain_http(allow))
    }

    /// See [`Config::retry`]; by default three attempts.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.map(|config| config.retry(policy))
    }

    /// See [`Config::retry_budget`]; by default each client has one of its own.
    pub fn retry_budget(self, budget: RetryBudget) -> Self {
        self.map(|config| config.retry_budget(budget))
    }

    /// See [`Config::max_clock_skew`]; the default is a day.
    pub fn max_clock_skew(self, skew: Duration) -> Self {
        self.map(|config| config.max_clock_skew(skew))
    }

    /// See [`Config::observer`].
    pub fn observer(self, observer: impl Observer) -> Self {
        self.map(|config| config.observer(observer))
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::error::ErrorKind::Config) that names what is wrong, and the remedy. What is missing is only known
    /// when an operation is called: not all of them need a region.
    pub fn build(self) -> Result<C, Error> {
        self.config.check()?;
        C::build(self.config, self.credentials, self.backend)
    }

    fn map(mut self, change: impl FnOnce(Config) -> Config) -> Self {
        self.config = change(self.config);
        self
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
            .field("credentials", &self.credentials)
            .field("backend", &self.backend.is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;
    use crate::config::observe::{CallEnd, CallInfo};
    use crate::error::{ConfigError, ErrorKind};

    /// A client that keeps what it was built of.
    struct Built {
        config: Config,
        credentials: Option<Credentials>,
        backend: Option<&'static str>,
    }

    impl BuildClient for Built {
        type Backend = &'static str;
        type Credentials = Credentials;

        fn build(
            config: Config,
            credentials: Option<Credentials>,
            backend: Option<&'static str>,
        ) -> Result<Self, Error> {
            Ok(Self {
                config,
                credentials,
                backend,
            })
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
    fn what_is_set_is_what_the_client_is_built_of() {
        let budget = RetryBudget::new(7);
        let ends = Arc::new(Ends::default());
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
            .allow_plain_http(true)
            .retry(RetryPolicy::never())
            .retry_budget(budget)
            .max_clock_skew(5 * SECOND)
            .observer(Arc::clone(&ends));
        let shown = format!("{builder:?}");
        assert!(shown.contains("cn-shenzhen") && shown.contains("backend: true"));
        assert!(!shown.contains("KEYSECRET"), "{shown}");

        let Built {
            config,
            credentials,
            backend,
        } = builder.build().expect("it can be built");
        let credentials = credentials.expect("they were given");
        assert_eq!(credentials.access_key_id(), Some("id"));
        assert_eq!(backend, Some("mine"));
        assert_eq!(config.given_region(), Some("cn-shenzhen"));
        assert_eq!(config.network, Network::Vpc);
        assert_eq!(config.scheme, SignatureScheme::HmacSha1);
        let user_agent = config.user_agent_header().to_str().unwrap();
        assert!(user_agent.ends_with(" mine/1"), "{user_agent}");
        assert_eq!(config.connection_limit(), SECOND);
        assert_eq!(config.read_limit(), 2 * SECOND);
        assert_eq!(config.call_limit(), 3 * SECOND);
        assert_eq!(config.max_response_bytes, 4);
        assert!(config.allow_plain_http);
        assert_eq!(config.retry, RetryPolicy::never());
        assert_eq!(config.budget().tokens(), 7);
        assert_eq!(config.max_clock_skew, 5 * SECOND);
        assert!(config.observer.is_some());
    }

    #[test]
    fn an_endpoint_is_looked_at_before_anything_is_built() {
        let built = ClientBuilder::<Built>::new().endpoint("a.example").build();
        let config = built.expect("it can be built").config;
        assert!(config.given_endpoint().is_some() && config.has_place());
        let unusable = ClientBuilder::<Built>::new().endpoint("a/b").build();
        let error = unusable.err().expect("it has a path");
        assert!(matches!(
            error.kind(),
            ErrorKind::Config(ConfigError::InvalidEndpoint { .. })
        ));
    }
}
