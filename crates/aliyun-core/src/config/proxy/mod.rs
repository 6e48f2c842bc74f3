//! The choice of a request's proxy from the environment variables.

mod no_proxy;
mod server;
mod tunnel;

use zeroize::Zeroizing;

use self::no_proxy::{Host, NoProxyRule};
pub use self::server::Proxy;
pub use self::tunnel::Tunnel;
use crate::config::{Config, Endpoint};
use crate::error::ConfigError;

/// The variables for HTTPS endpoints, the most specific first.
const HTTPS: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
/// The variables for plain HTTP endpoints.
const HTTP: [&str; 4] = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
/// The variables for plain HTTP endpoints in a CGI program. A web server passes the `Proxy` header of the
/// request that it serves as `HTTP_PROXY`, so there that variable is under the control of a stranger.
const HTTP_IN_CGI: [&str; 3] = ["http_proxy", "all_proxy", "ALL_PROXY"];
const NO_PROXY: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// The domain of the hosts of all regions.
const REGIONS_DOMAIN: &str = "aliyuncs.com";

/// The proxy of a client and the targets that are reached without it.
///
/// All transports of this workspace use it, so they choose the same proxy from the same environment. The
/// [guide](crate::guide::proxies) describes the rules.
///
/// ```
/// use aliyun_core::Config;
/// use aliyun_core::config::Proxies;
///
/// let variable = |name: &str| match name {
///     "https_proxy" => Some("http://proxy.example:3128".to_owned()),
///     "no_proxy" => Some("internal.example, 10.0.0.0/8".to_owned()),
///     _ => None,
/// };
/// let config = Config::builder().region("cn-shenzhen").build()?;
/// let proxies = Proxies::from_env_vars(&config, variable)?;
///
/// let proxy = proxies.for_target("sae.cn-shenzhen.aliyuncs.com", 443).unwrap();
/// assert_eq!(proxy.endpoint().to_string(), "http://proxy.example:3128");
/// assert!(proxies.for_target("10.1.2.3", 443).is_none());
/// # Ok::<(), aliyun_core::error::ConfigError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Proxies {
    proxy: Option<Proxy>,
    no_proxy: Vec<NoProxyRule>,
}

impl Proxies {
    /// Reads the proxy and its exceptions for a client with this configuration. `variable` returns the
    /// value of an environment variable.
    ///
    /// # Errors
    ///
    /// [`ConfigError::InvalidProxy`] if the variable that decides is malformed or names a proxy that does
    /// not speak HTTP. Other variables are not checked: those that a more specific one overrides, and all
    /// if no request of this configuration goes through a proxy.
    pub fn from_env_vars(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let first = |names: &[&'static str]| {
            names.iter().find_map(|name| {
                // The value may contain a password.
                let value = Zeroizing::new(variable(name)?);
                (!value.trim().is_empty()).then_some((*name, value))
            })
        };
        let endpoint = config.endpoint();
        let names = match endpoint {
            Some(endpoint) if endpoint.is_plain() && variable("REQUEST_METHOD").is_some() => {
                &HTTP_IN_CGI[..]
            }
            Some(endpoint) if endpoint.is_plain() => &HTTP,
            _ => &HTTPS,
        };
        let list = first(&NO_PROXY).map(|(_, value)| value);
        let list = list.as_ref().map_or("", |list| list.as_str());
        let mut proxies = Self {
            proxy: None,
            no_proxy: list.split(',').filter_map(NoProxyRule::parse).collect(),
        };
        // Without an endpoint the hosts depend on the product and are not known yet. If the domain of all
        // of them is excepted, no request needs the proxy, and its variable may be invalid.
        let (host, port) = endpoint.map_or((REGIONS_DOMAIN, 443), Endpoint::host_and_port);
        if !proxies.is_direct(host, port)
            && let Some((variable, value)) = first(names)
        {
            let proxy = Proxy::parse(value.trim())
                .map_err(|reason| ConfigError::InvalidProxy { variable, reason })?;
            proxies.proxy = Some(proxy);
        }
        Ok(proxies)
    }

    /// Returns the proxy for a target, or `None` if it is reached directly. `host` is a name or an IP
    /// address, with or without brackets around an IPv6 address.
    pub fn for_target(&self, host: &str, port: u16) -> Option<&Proxy> {
        let proxy = self.proxy.as_ref()?;
        (!self.is_direct(host, port)).then_some(proxy)
    }

    /// Returns the proxy for all targets that are not excepted.
    pub fn proxy(&self) -> Option<&Proxy> {
        self.proxy.as_ref()
    }

    fn is_direct(&self, host: &str, port: u16) -> bool {
        let host = Host::parse(host);
        host.is_loopback() || self.no_proxy.iter().any(|rule| rule.matches(&host, port))
    }
}

#[cfg(test)]
mod tests;
