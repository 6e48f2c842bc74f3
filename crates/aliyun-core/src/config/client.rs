//! What all calls of a client have in common.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::config::Endpoint;
use crate::config::clock::ServerClock;
use crate::config::observe::Observer;
use crate::config::retry::{RetryBudget, RetryPolicy};
use crate::error::ConfigError;
use crate::operation::{Network, Product};

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureScheme {
    /// `ACS3-HMAC-SHA256`, the vendor's current scheme.
    #[default]
    Acs3,
    /// The HMAC-SHA1 schemes of RPC and ROA, which the vendor calls discontinued and some private
    /// gateways still need.
    HmacSha1,
}

/// What all calls of a client have in common.
///
/// Setters never fail: an unusable endpoint is reported by [`Config::check`] and by the first
/// step of a call.
///
/// Clones share what calls learn: the service's [clock](Self::clock) and how much of the
/// [retry budget](Self::budget) is left.
///
/// ```
/// use aliyun_core::Config;
///
/// let config = Config::new().region("cn-shenzhen");
/// assert!(config.check().is_ok());
/// assert!(Config::new().endpoint("https://a/path").check().is_err());
/// ```
#[derive(Clone)]
pub struct Config {
    pub(crate) region: Option<Result<String, ConfigError>>,
    pub(crate) endpoint: Option<Result<Endpoint, ConfigError>>,
    pub(crate) network: Network,
    pub(crate) scheme: SignatureScheme,
    pub(crate) user_agent: HeaderValue,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_response_bytes: u64,
    pub(crate) allow_plain_http: bool,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) clock: ServerClock,
    pub(crate) max_clock_skew: Duration,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

impl Config {
    /// How long a connection may take unless told otherwise: the 5 seconds of the official clients.
    pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
    /// How long an answer may make no progress unless told otherwise: the 10 seconds of the official
    /// clients.
    pub const DEFAULT_READ_TIMEOUT: Duration = Duration::from_secs(10);
    /// How long a call may take from its first step to its result unless told otherwise: 30
    /// seconds, twice the 15 that connecting and reading may take in the official clients.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
    /// How large an answer may be unless told otherwise, in bytes: 16 MiB, far above any
    /// documented answer.
    pub const DEFAULT_MAX_RESPONSE_BYTES: u64 = 16 * 1024 * 1024;
    /// How wrong a clock may be that a call corrects, unless told otherwise: a day. A wrong time zone
    /// is less, and what is more breaks certificates and expiry dates as well.
    pub const DEFAULT_MAX_CLOCK_SKEW: Duration = Duration::from_secs(24 * 60 * 60);

    /// The defaults; a region or an endpoint is still needed.
    pub fn new() -> Self {
        Self {
            region: None,
            endpoint: None,
            network: Network::default(),
            scheme: SignatureScheme::default(),
            user_agent: user_agent(""),
            connect_timeout: Self::DEFAULT_CONNECT_TIMEOUT,
            read_timeout: Self::DEFAULT_READ_TIMEOUT,
            timeout: Self::DEFAULT_TIMEOUT,
            max_response_bytes: Self::DEFAULT_MAX_RESPONSE_BYTES,
            allow_plain_http: false,
            retry: RetryPolicy::new(),
            budget: RetryBudget::default(),
            clock: ServerClock::new(),
            max_clock_skew: Self::DEFAULT_MAX_CLOCK_SKEW,
            observer: None,
        }
    }

    /// The region whose endpoint is called, for example `cn-shenzhen`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(Ok(region.into()));
        self
    }

    /// The region that is called unless one was given before: what some setting says, or why it
    /// says nothing that can be used. The error comes out of calls that need a region.
    pub fn or_region(mut self, region: Result<String, ConfigError>) -> Self {
        self.region.get_or_insert(region);
        self
    }

    /// The endpoint to call whatever the region: a host, with a port and a scheme if need be.
    /// See [`Endpoint::parse`].
    pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
        self.endpoint = Some(Endpoint::parse(endpoint.as_ref()));
        self
    }

    /// The network the call comes from; it chooses among a region's endpoints.
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// How requests are signed.
    pub fn signature_scheme(mut self, scheme: SignatureScheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// A product of your own, such as `my-service/1.2`, to be added to the `User-Agent` header.
    ///
    /// Characters other than printable ASCII are left out.
    pub fn user_agent(mut self, product: impl AsRef<str>) -> Self {
        self.user_agent = user_agent(product.as_ref());
        self
    }

    /// How long a connection may take.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an answer may make no progress: the time until its first byte, and between any two.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// How long a call may take from its first step to its result, all attempts and the waiting
    /// between them included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many bytes the body of an answer may have.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Allows `http://` endpoints other than loopback ones. Tokens and passwords then travel in
    /// the open.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// How often failed attempts are repeated, and when.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How much is repeated, all calls together. Clients can share one.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// What is known of the service's clock. Clients can share it.
    pub fn server_clock(mut self, clock: ServerClock) -> Self {
        self.clock = clock;
        self
    }

    /// How wrong this machine's clock may be for calls to correct it; zero if they are not to.
    pub fn max_clock_skew(mut self, skew: Duration) -> Self {
        self.max_clock_skew = skew;
        self
    }

    /// Who is told about calls and their attempts; there is one at most.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// What is left of the retry budget.
    pub fn budget(&self) -> &RetryBudget {
        &self.budget
    }

    /// What is known of the service's clock.
    pub fn clock(&self) -> &ServerClock {
        &self.clock
    }

    /// How long an answer may make no progress, for those who drive calls.
    pub fn read_limit(&self) -> Duration {
        self.read_timeout
    }

    /// How long a connection may take, for those who drive calls.
    pub fn connection_limit(&self) -> Duration {
        self.connect_timeout
    }

    /// How long a call may take unless its [`CallOptions`] say otherwise.
    pub fn call_limit(&self) -> Duration {
        self.timeout
    }

    /// Whether the configuration says where calls go, be it in a way that cannot be used.
    pub fn has_place(&self) -> bool {
        self.region.is_some() || self.endpoint.is_some()
    }

    /// The region that was given, if there is one.
    pub fn given_region(&self) -> Option<&str> {
        self.region.as_ref()?.as_deref().ok()
    }

    /// The value of the `User-Agent` header.
    pub fn user_agent_header(&self) -> &HeaderValue {
        &self.user_agent
    }

    /// The endpoint that was given, if it can be used.
    pub fn given_endpoint(&self) -> Option<&Endpoint> {
        self.endpoint.as_ref()?.as_ref().ok()
    }

    /// Whether the endpoint can be used, if one was given.
    ///
    /// A configuration without endpoint and region can be used, too: some products have an
    /// endpoint that serves no particular region.
    ///
    /// # Errors
    ///
    /// A [`ConfigError`] that names what is wrong, and the remedy.
    pub fn check(&self) -> Result<(), ConfigError> {
        match &self.endpoint {
            Some(given) => self.permit(given).map(drop),
            None => Ok(()),
        }
    }

    /// Where the operations of a product are called.
    ///
    /// # Errors
    ///
    /// As [`Config::check`], [`ConfigError::MissingRegion`] if there is none and the product needs
    /// one, and what [`Product::host`] says of the region.
    pub fn endpoint_of(&self, product: &Product) -> Result<Cow<'_, Endpoint>, ConfigError> {
        match (&self.endpoint, &self.region) {
            (Some(given), _) => self.permit(given).map(Cow::Borrowed),
            (None, Some(Ok(region))) => {
                let host = product.host(region, self.network)?;
                Ok(Cow::Owned(Endpoint::https(host)))
            }
            (None, missing) => match (product.global_endpoint, missing) {
                (Some(host), _) => Ok(Cow::Owned(Endpoint::https(host.into()))),
                (None, Some(Err(error))) => Err(error.clone()),
                (None, _) => Err(ConfigError::MissingRegion),
            },
        }
    }

    fn permit<'e>(
        &self,
        given: &'e Result<Endpoint, ConfigError>,
    ) -> Result<&'e Endpoint, ConfigError> {
        let endpoint = given.as_ref().map_err(ConfigError::clone)?;
        if endpoint.is_plain() && !endpoint.is_loopback() && !self.allow_plain_http {
            return Err(ConfigError::PlainHttp {
                endpoint: endpoint.to_string(),
            });
        }
        Ok(endpoint)
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("network", &self.network)
            .field("scheme", &self.scheme)
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("allow_plain_http", &self.allow_plain_http)
            .field("retry", &self.retry)
            .field("budget", &self.budget)
            .field("clock", &self.clock)
            .field("max_clock_skew", &self.max_clock_skew)
            .field("observer", &self.observer.is_some())
            .finish()
    }
}

fn user_agent(product: &str) -> HeaderValue {
    let ours = format!(
        "AlibabaCloud ({}; {}) aliyun-core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_VERSION"),
    );
    let printable = |c: &char| c.is_ascii_graphic() || *c == ' ';
    let theirs: String = product.chars().filter(printable).collect();
    let both = format!("{ours} {}", theirs.trim());
    HeaderValue::from_str(both.trim_end()).expect("printable ASCII is a header value")
}

/// What one call does differently from the rest of its client's calls.
#[derive(Clone, Copy, Debug)]
pub struct CallOptions {
    pub(crate) validate: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotent: Option<bool>,
}

impl CallOptions {
    /// Nothing different.
    pub const fn new() -> Self {
        Self {
            validate: true,
            timeout: None,
            retry: None,
            idempotent: None,
        }
    }

    /// Sends the request without checking it first, for values that the service has learnt and
    /// the model has not.
    pub const fn skip_validation(mut self) -> Self {
        self.validate = false;
        self
    }

    /// How long this call may take, all attempts and the waiting between them included.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often failed attempts of this call are repeated, and when.
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Whether the request may be sent again though it may have had its effect, whatever the
    /// [descriptor](crate::operation::Descriptor::repeatable) of the operation says. You know, for instance, that
    /// a second token does no harm.
    pub const fn idempotent(mut self, repeatable: bool) -> Self {
        self.idempotent = Some(repeatable);
        self
    }
}

impl Default for CallOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::ApiStyle;

    #[test]
    fn plain_http_is_for_loopback_unless_allowed() {
        let config = Config::new().endpoint("http://127.0.0.1:8080");
        assert!(config.check().is_ok());

        let config = Config::new().endpoint("http://gateway.example");
        assert!(matches!(config.check(), Err(ConfigError::PlainHttp { .. })));
        assert!(config.allow_plain_http(true).check().is_ok());
    }

    #[test]
    fn a_region_or_an_endpoint_is_needed_by_products_without_a_global_one() {
        static REGIONAL: Product = Product::new("Regional", "1", ApiStyle::Rpc);
        static GLOBAL: Product =
            Product::new("Global", "1", ApiStyle::Rpc).with_global_endpoint("global.example");

        let config = Config::new();
        assert!(config.check().is_ok());
        assert_eq!(
            config.endpoint_of(&REGIONAL),
            Err(ConfigError::MissingRegion)
        );
        let endpoint = config.endpoint_of(&GLOBAL).unwrap();
        assert_eq!(endpoint.authority(), "global.example");
    }

    #[test]
    fn a_setting_gives_the_region_that_nobody_gave() {
        static PRODUCT: Product = Product::new("Demo", "1", ApiStyle::Rpc).with_host_prefix("demo");
        let unreadable = || ConfigError::UnreadableRegion {
            place: "config.json".into(),
            reason: "it is broken".into(),
        };

        let config = Config::new().or_region(Ok("cn-beijing".into()));
        let endpoint = config.endpoint_of(&PRODUCT).unwrap();
        assert_eq!(endpoint.authority(), "demo.cn-beijing.aliyuncs.com");

        let config = Config::new().or_region(Err(unreadable()));
        assert_eq!(config.endpoint_of(&PRODUCT), Err(unreadable()));

        let config = Config::new()
            .region("cn-shenzhen")
            .or_region(Err(unreadable()));
        assert_eq!(config.given_region(), Some("cn-shenzhen"));
    }

    #[test]
    fn a_region_or_an_endpoint_is_a_place() {
        assert!(!Config::new().has_place());
        assert!(Config::new().region("cn-beijing").has_place());
        assert!(Config::new().endpoint("a.example").has_place());
    }

    #[test]
    fn clients_may_share_what_calls_learn() {
        let clock = ServerClock::new();
        let config = Config::new().server_clock(clock.clone());
        clock.remember(7);
        assert_eq!(config.clone().clock().offset_seconds(), 7);
        let shown = format!("{config:?}");
        assert!(shown.contains("read_timeout: 10s"), "{shown}");
    }

    #[test]
    fn the_user_agent_is_always_a_valid_header() {
        let config = Config::new().user_agent(" my-service/1\r\nx-evil: 1 \u{e9}");
        let user_agent = config.user_agent.to_str().unwrap();
        assert!(
            user_agent.ends_with(" my-service/1x-evil: 1"),
            "{user_agent}"
        );
    }
}
