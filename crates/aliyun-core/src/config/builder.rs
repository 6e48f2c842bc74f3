//! The builder of a configuration.

use std::sync::Arc;

use super::user_agent::user_agent;
use super::{Config, Endpoint, Limits};
use crate::error::ConfigError;
use crate::for_each_setting;
use crate::operation::Network;

/// Builds a [`Config`].
///
/// Setters never fail: [`build`](Self::build) reports invalid settings.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ConfigBuilder {
    /// The settings that need no check. Its endpoint is not set before `build`.
    config: Config,
    /// The endpoint as it was parsed. `build` reports its error.
    endpoint: Option<Result<Endpoint, ConfigError>>,
    /// The endpoints of products, likewise, by product code.
    product_endpoints: Vec<(String, Result<Endpoint, ConfigError>)>,
    /// The network, if one was set.
    network: Option<Network>,
}

macro_rules! setters {
    ($($(#[$doc:meta])+ fn $name:ident($($argument:ident: $type:ty),+) |$builder:ident| $body:block)+) => {
        impl ConfigBuilder {
            $(
                $(#[$doc])+
                pub fn $name(mut self, $($argument: $type),+) -> Self {
                    let $builder = &mut self;
                    $body
                    self
                }
            )+
        }
    };
}

for_each_setting!(setters);

impl Config {
    /// Starts building a configuration.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::new()
    }
}

impl ConfigBuilder {
    /// Starts with the defaults.
    pub fn new() -> Self {
        Self {
            config: Config::default(),
            endpoint: None,
            product_endpoints: Vec::new(),
            network: None,
        }
    }

    /// Sets the region if none was set before. For clients that read the region from the machine's
    /// settings: an error is kept, and returned by the calls that need a region, so that others still
    /// work.
    pub fn or_region(mut self, region: Result<String, ConfigError>) -> Self {
        self.config.region.get_or_insert(region);
        self
    }

    /// Sets the network if none was set before. For clients that read it from the machine's settings.
    pub fn or_network(mut self, network: Network) -> Self {
        self.network.get_or_insert(network);
        self
    }

    /// Returns whether a region or an endpoint was set, valid or not.
    pub fn has_target(&self) -> bool {
        self.config.region.is_some() || self.endpoint.is_some()
    }

    /// Builds the configuration.
    ///
    /// It needs no region, because some products have a global endpoint. Calls that need one return
    /// [`ConfigError::MissingRegion`].
    ///
    /// # Errors
    ///
    /// [`ConfigError::InvalidEndpoint`] if an endpoint is malformed, and [`ConfigError::PlainHttp`] if one
    /// is plain HTTP to another machine without [`allow_plain_http`](Self::allow_plain_http).
    /// [`ConfigError::ZeroTimeout`] if the connect timeout or the read timeout is zero.
    /// [`ConfigError::InvalidAddition`] if a [`header`](Self::header) or a
    /// [`query_parameter`](Self::query_parameter) cannot be added.
    pub fn build(self) -> Result<Config, ConfigError> {
        let mut config = self.config;
        for (setting, timeout) in [
            ("connect_timeout", config.limits.connect_timeout),
            ("read_timeout", config.limits.read_timeout),
        ] {
            if timeout.is_zero() {
                return Err(ConfigError::ZeroTimeout { setting });
            }
        }
        config.network = self.network.unwrap_or_default();
        config.additions.check()?;
        if let Some(endpoint) = self.endpoint {
            config.endpoint = Some(config.permitted(endpoint)?);
        }
        for (code, endpoint) in self.product_endpoints {
            let endpoint = config.permitted(endpoint)?;
            // The last one that is set for a product counts, as for every setting.
            config.product_endpoints.insert(0, (code.into(), endpoint));
        }
        Ok(config)
    }
}

impl Default for ConfigBuilder {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_that_was_set_comes_before_that_of_the_machine() {
        let network = |builder: ConfigBuilder| builder.build().map(|config| config.network());
        assert_eq!(network(Config::builder()), Ok(Network::Public));
        let of_machine = Config::builder().or_network(Network::Vpc);
        assert_eq!(network(of_machine.clone()), Ok(Network::Vpc));
        let set = of_machine.network(Network::Public);
        assert_eq!(network(set.or_network(Network::Vpc)), Ok(Network::Public));
    }

    #[test]
    fn plain_http_is_for_loopback_unless_allowed() {
        let built = |builder: ConfigBuilder| builder.build().map(drop);
        assert_eq!(
            built(Config::builder().endpoint("http://127.0.0.1:8080")),
            Ok(())
        );

        let builder = Config::builder().endpoint("http://gateway.example");
        assert!(matches!(
            built(builder.clone()),
            Err(ConfigError::PlainHttp { .. })
        ));
        assert_eq!(built(builder.allow_plain_http(true)), Ok(()));
    }

    #[test]
    fn a_timeout_that_no_exchange_can_keep_is_refused() {
        use std::time::Duration;

        for (builder, setting) in [
            (
                Config::builder().connect_timeout(Duration::ZERO),
                "connect_timeout",
            ),
            (
                Config::builder().read_timeout(Duration::ZERO),
                "read_timeout",
            ),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error, ConfigError::ZeroTimeout { setting });
            assert!(error.to_string().contains(setting), "{error}");
        }
        let longest = Config::builder().read_timeout(Duration::MAX).build();
        let limits = longest.unwrap().limits();
        assert_eq!(limits.read_timeout, Limits::MAX_DURATION);
    }

    #[test]
    fn the_endpoint_of_a_product_is_checked_like_any_other() {
        let built = |endpoint| Config::builder().endpoint_for("Demo", endpoint).build();
        assert!(built("demo.example").is_ok());
        assert!(matches!(
            built("a/b").map(drop),
            Err(ConfigError::InvalidEndpoint { .. })
        ));
        assert!(matches!(
            built("http://demo.example").map(drop),
            Err(ConfigError::PlainHttp { .. })
        ));
        let allowed = Config::builder()
            .endpoint_for("Demo", "http://demo.example")
            .allow_plain_http(true);
        assert!(allowed.build().is_ok());
    }

    #[test]
    fn a_region_or_an_endpoint_is_a_target() {
        assert!(!Config::builder().has_target());
        assert!(Config::builder().region("cn-beijing").has_target());
        assert!(Config::builder().endpoint("a.example").has_target());
        assert!(Config::builder().endpoint("a/b").has_target());
    }
}
