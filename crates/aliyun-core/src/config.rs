//! What all calls of a client have in common.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderValue;

use crate::endpoint::Endpoint;
use crate::error::ConfigError;
use crate::product::{Network, Product};

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
/// ```
/// use aliyun_core::Config;
///
/// let config = Config::new().region("cn-shenzhen");
/// assert!(config.check().is_ok());
/// assert!(Config::new().endpoint("https://a/path").check().is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Result<Endpoint, ConfigError>>,
    pub(crate) network: Network,
    pub(crate) scheme: SignatureScheme,
    pub(crate) user_agent: HeaderValue,
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_response_bytes: u64,
    pub(crate) allow_plain_http: bool,
}

impl Config {
    /// How long a connection may take unless told otherwise: the 5 seconds of the official clients.
    pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
    /// How long a call may take from its first step to its result unless told otherwise: 30
    /// seconds, twice the 15 that connecting and reading may take in the official clients.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
    /// How large an answer may be unless told otherwise, in bytes: 16 MiB, far above any
    /// documented answer.
    pub const DEFAULT_MAX_RESPONSE_BYTES: u64 = 16 * 1024 * 1024;

    /// The defaults; a region or an endpoint is still needed.
    pub fn new() -> Self {
        Self {
            region: None,
            endpoint: None,
            network: Network::default(),
            scheme: SignatureScheme::default(),
            user_agent: user_agent(""),
            connect_timeout: Self::DEFAULT_CONNECT_TIMEOUT,
            timeout: Self::DEFAULT_TIMEOUT,
            max_response_bytes: Self::DEFAULT_MAX_RESPONSE_BYTES,
            allow_plain_http: false,
        }
    }

    /// The region whose endpoint is called, for example `cn-shenzhen`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
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

    /// How long a call may take from its first step to its result.
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

    /// How long a connection may take, for those who drive calls.
    pub fn connection_limit(&self) -> Duration {
        self.connect_timeout
    }

    /// How long a call may take unless its [`CallOptions`] say otherwise.
    pub fn call_limit(&self) -> Duration {
        self.timeout
    }

    /// The endpoint that was given, if it can be used.
    pub fn given_endpoint(&self) -> Option<&Endpoint> {
        self.endpoint.as_ref()?.as_ref().ok()
    }

    /// Whether a call can find its way with this configuration.
    ///
    /// # Errors
    ///
    /// A [`ConfigError`] that names what is missing or wrong, and the remedy.
    pub fn check(&self) -> Result<(), ConfigError> {
        match &self.endpoint {
            Some(given) => self.permit(given).map(drop),
            None if self.region.is_some() => Ok(()),
            None => Err(ConfigError::MissingRegion),
        }
    }

    /// Where the operations of a product are called.
    ///
    /// # Errors
    ///
    /// As [`Config::check`], and what [`Product::host`] says of the region.
    pub fn endpoint_of(&self, product: &Product) -> Result<Cow<'_, Endpoint>, ConfigError> {
        match (&self.endpoint, &self.region) {
            (Some(given), _) => self.permit(given).map(Cow::Borrowed),
            (None, Some(region)) => {
                let host = product.host(region, self.network)?;
                Ok(Cow::Owned(Endpoint::https(host)))
            }
            (None, None) => match product.global_endpoint {
                Some(host) => Ok(Cow::Owned(Endpoint::https(host.into()))),
                None => Err(ConfigError::MissingRegion),
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
                endpoint: endpoint.clone(),
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
}

impl CallOptions {
    /// Nothing different.
    pub const fn new() -> Self {
        Self {
            validate: true,
            timeout: None,
        }
    }

    /// Sends the request without checking it first, for values that the service has learnt and
    /// the model has not.
    pub const fn skip_validation(mut self) -> Self {
        self.validate = false;
        self
    }

    /// How long this call may take.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
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

    #[test]
    fn plain_http_is_for_loopback_unless_allowed() {
        let config = Config::new().endpoint("http://127.0.0.1:8080");
        assert!(config.check().is_ok());

        let config = Config::new().endpoint("http://gateway.example");
        assert!(matches!(config.check(), Err(ConfigError::PlainHttp { .. })));
        assert!(config.allow_plain_http(true).check().is_ok());
    }

    #[test]
    fn a_region_or_an_endpoint_is_needed() {
        assert!(matches!(
            Config::new().check(),
            Err(ConfigError::MissingRegion)
        ));
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
