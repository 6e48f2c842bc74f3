//! The configuration of a client.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::additions::Interceptors;
use super::user_agent::user_agent;
use super::{
    Additions, AddressFamily, CallInfo, CallOptions, Endpoint, Limits, Observer, RetryBudget,
    RetryPolicy, RootCertificates, ServerClock, SignatureScheme,
};
use crate::error::ConfigError;
use crate::operation::{Network, Product};

/// The configuration that all calls of a client share.
///
/// A [`ConfigBuilder`](super::ConfigBuilder) builds it, with a setter for each getter. Clones share the
/// state that calls change: the [clock offset](Self::server_clock) of the service and the
/// [retry budget](Self::retry_budget).
///
/// ```
/// use aliyun_core::Config;
///
/// let config = Config::builder().region("cn-shenzhen").build()?;
/// assert_eq!(config.region(), Some("cn-shenzhen"));
/// assert!(Config::builder().endpoint("https://a/path").build().is_err());
/// # Ok::<(), aliyun_core::error::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct Config {
    pub(super) region: Option<Result<String, ConfigError>>,
    pub(super) endpoint: Option<Endpoint>,
    /// Endpoints by product code. The first one of a product counts.
    pub(super) product_endpoints: Vec<(Box<str>, Endpoint)>,
    pub(super) network: Network,
    pub(super) signature_scheme: SignatureScheme,
    pub(super) user_agent: HeaderValue,
    pub(super) limits: Limits,
    pub(super) pool_idle_timeout: Duration,
    pub(super) pool_max_idle_per_host: usize,
    pub(super) address_family: AddressFamily,
    pub(super) root_certificates: RootCertificates,
    pub(super) allow_plain_http: bool,
    pub(super) retry: RetryPolicy,
    pub(super) retry_budget: RetryBudget,
    pub(super) server_clock: ServerClock,
    pub(super) max_clock_skew: Duration,
    pub(super) observer: Option<Arc<dyn Observer>>,
    pub(super) additions: Additions,
    pub(super) interceptors: Interceptors,
}

impl Config {
    /// The region, if one was set. `None` also if the setting cannot be read.
    pub fn region(&self) -> Option<&str> {
        self.region.as_ref()?.as_deref().ok()
    }

    /// The endpoint that was set. It takes precedence over the region's.
    pub fn endpoint(&self) -> Option<&Endpoint> {
        self.endpoint.as_ref()
    }

    /// The network that calls come from.
    pub fn network(&self) -> Network {
        self.network
    }

    /// How requests are signed.
    pub fn signature_scheme(&self) -> SignatureScheme {
        self.signature_scheme
    }

    /// The value of the `User-Agent` header.
    pub fn user_agent(&self) -> &HeaderValue {
        &self.user_agent
    }

    /// The limits of a call, unless its [`CallOptions`] override them.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// How long an idle connection is kept.
    pub fn pool_idle_timeout(&self) -> Duration {
        self.pool_idle_timeout
    }

    /// How many idle connections to one host are kept.
    pub fn pool_max_idle_per_host(&self) -> usize {
        self.pool_max_idle_per_host
    }

    /// Which addresses of a host are connected to.
    pub fn address_family(&self) -> AddressFamily {
        self.address_family
    }

    /// The certificate authorities that are trusted.
    pub fn root_certificates(&self) -> &RootCertificates {
        &self.root_certificates
    }

    /// Whether an endpoint may be `http://`.
    pub fn allow_plain_http(&self) -> bool {
        self.allow_plain_http
    }

    /// How often failed attempts are retried, and after which delays.
    pub fn retry(&self) -> RetryPolicy {
        self.retry
    }

    /// The budget for retries, as a handle to the one that all calls share.
    pub fn retry_budget(&self) -> &RetryBudget {
        &self.retry_budget
    }

    /// The offset of the service's clock, as a handle to the one that all calls share.
    pub fn server_clock(&self) -> &ServerClock {
        &self.server_clock
    }

    /// The largest error of this machine's clock that calls correct.
    pub fn max_clock_skew(&self) -> Duration {
        self.max_clock_skew
    }

    /// The observer of calls and their attempts, if one was set.
    pub fn observer(&self) -> Option<&dyn Observer> {
        self.observer.as_deref()
    }

    /// Returns the endpoint that was set for a product.
    pub fn endpoint_for(&self, product_code: &str) -> Option<&Endpoint> {
        let mut endpoints = self.product_endpoints.iter();
        let (_, endpoint) = endpoints.find(|(code, _)| code.eq_ignore_ascii_case(product_code))?;
        Some(endpoint)
    }

    /// The headers and query parameters that are added to every request.
    pub fn additions(&self) -> &Additions {
        &self.additions
    }

    /// How many functions add to the request of each attempt.
    pub fn interceptors(&self) -> usize {
        self.interceptors.0.len()
    }

    /// Runs the functions that add to the request of an attempt.
    pub(crate) fn intercept(&self, call: &CallInfo<'_>, additions: &mut Additions) {
        for interceptor in &self.interceptors.0 {
            interceptor(call, additions);
        }
    }

    /// Returns the endpoint of a product's operations.
    ///
    /// # Errors
    ///
    /// [`ConfigError::MissingRegion`] if no region is set and the product has no global endpoint,
    /// [`ConfigError::UnreadableRegion`] if the region's setting cannot be read, and the errors of
    /// [`Product::host`].
    pub fn endpoint_of(&self, product: &Product) -> Result<Cow<'_, Endpoint>, ConfigError> {
        let set = self.endpoint_for(product.code).or(self.endpoint.as_ref());
        if let Some(endpoint) = set {
            return Ok(Cow::Borrowed(endpoint));
        }
        let host = match (&self.region, product.global_endpoint) {
            (Some(Ok(region)), _) => product.host(region, self.network)?,
            (_, Some(host)) => host.into(),
            (Some(Err(error)), None) => return Err(error.clone()),
            (None, None) => return Err(ConfigError::MissingRegion),
        };
        Ok(Cow::Owned(Endpoint::https(host)))
    }

    /// Returns the endpoint of a call with these options.
    pub(crate) fn endpoint_of_call<'a>(
        &'a self,
        product: &Product,
        options: &CallOptions,
    ) -> Result<Cow<'a, Endpoint>, ConfigError> {
        if let Some(endpoint) = &options.endpoint {
            return self.permitted(endpoint.clone()).map(Cow::Owned);
        }
        match &options.region {
            Some(region) => {
                let host = product.host(region, self.network)?;
                Ok(Cow::Owned(Endpoint::https(host)))
            }
            None => self.endpoint_of(product),
        }
    }

    /// Returns the region by which the endpoint of a call is found. `None` if an endpoint is set.
    pub(crate) fn region_of_call<'a>(
        &'a self,
        product: &Product,
        options: &'a CallOptions,
    ) -> Option<&'a str> {
        if options.endpoint.is_some() {
            return None;
        }
        let of_client = || {
            let set = self.endpoint_for(product.code).or(self.endpoint.as_ref());
            self.region().filter(|_| set.is_none())
        };
        options.region.as_deref().or_else(of_client)
    }

    /// Returns an endpoint if it is valid, and encrypted unless it need not be.
    pub(super) fn permitted(
        &self,
        endpoint: Result<Endpoint, ConfigError>,
    ) -> Result<Endpoint, ConfigError> {
        let endpoint = endpoint?;
        if endpoint.is_plain() && !endpoint.is_loopback() && !self.allow_plain_http {
            let endpoint = endpoint.to_string();
            return Err(ConfigError::PlainHttp { endpoint });
        }
        Ok(endpoint)
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            region: None,
            endpoint: None,
            product_endpoints: Vec::new(),
            network: Network::default(),
            signature_scheme: SignatureScheme::default(),
            user_agent: user_agent(""),
            limits: Limits::DEFAULT,
            pool_idle_timeout: Duration::from_secs(20),
            pool_max_idle_per_host: 64,
            address_family: AddressFamily::Any,
            root_certificates: RootCertificates::system(),
            allow_plain_http: false,
            retry: RetryPolicy::new(),
            retry_budget: RetryBudget::default(),
            server_clock: ServerClock::new(),
            max_clock_skew: Duration::from_secs(24 * 60 * 60),
            observer: None,
            additions: Additions::new(),
            interceptors: Interceptors::default(),
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("product_endpoints", &self.product_endpoints)
            .field("network", &self.network)
            .field("signature_scheme", &self.signature_scheme)
            .field("user_agent", &self.user_agent)
            .field("limits", &self.limits)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("pool_max_idle_per_host", &self.pool_max_idle_per_host)
            .field("address_family", &self.address_family)
            .field("root_certificates", &self.root_certificates)
            .field("allow_plain_http", &self.allow_plain_http)
            .field("retry", &self.retry)
            .field("retry_budget", &self.retry_budget)
            .field("server_clock", &self.server_clock)
            .field("max_clock_skew", &self.max_clock_skew)
            .field("observer", &self.observer.is_some())
            .field("additions", &self.additions)
            .field("interceptors", &self.interceptors.0.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::ApiStyle;

    #[test]
    fn only_products_without_a_global_endpoint_need_a_region() {
        static REGIONAL: Product = Product::new("Regional", "1", ApiStyle::Rpc);
        static GLOBAL: Product =
            Product::new("Global", "1", ApiStyle::Rpc).with_global_endpoint("global.example");

        let config = Config::default();
        assert_eq!(
            config.endpoint_of(&REGIONAL),
            Err(ConfigError::MissingRegion)
        );
        let endpoint = config.endpoint_of(&GLOBAL).unwrap();
        assert_eq!(endpoint.authority(), "global.example");
    }

    #[test]
    fn a_setting_provides_the_region_unless_one_was_set() {
        static PRODUCT: Product = Product::new("Demo", "1", ApiStyle::Rpc).with_host_prefix("demo");
        let unreadable = || ConfigError::UnreadableRegion {
            setting: "config.json".into(),
            reason: "it is malformed".into(),
        };

        let config = Config::builder()
            .or_region(Ok("cn-beijing".into()))
            .build()
            .unwrap();
        let endpoint = config.endpoint_of(&PRODUCT).unwrap();
        assert_eq!(endpoint.authority(), "demo.cn-beijing.aliyuncs.com");

        let config = Config::builder()
            .or_region(Err(unreadable()))
            .build()
            .unwrap();
        assert_eq!(config.endpoint_of(&PRODUCT), Err(unreadable()));

        let config = Config::builder()
            .region("cn-shenzhen")
            .or_region(Err(unreadable()))
            .build()
            .unwrap();
        assert_eq!(config.region(), Some("cn-shenzhen"));
    }

    #[test]
    fn clones_share_the_clock_offset() {
        let clock = ServerClock::new();
        let config = Config::builder()
            .server_clock(clock.clone())
            .build()
            .unwrap();
        clock.remember(7);
        assert_eq!(config.clone().server_clock().offset_seconds(), 7);
        let shown = format!("{config:?}");
        assert!(shown.contains("read_timeout: 10s"), "{shown}");
    }
}
