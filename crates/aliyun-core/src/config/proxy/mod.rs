//! Which proxy a request goes through.

mod address;
mod exception;

use zeroize::Zeroizing;

pub use self::address::Proxy;
use self::exception::{Host, NoProxyRule};
use crate::config::{Config, Endpoint};
use crate::error::ConfigError;

const SECURE: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
const PLAIN: [&str; 4] = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
/// In a CGI program `HTTP_PROXY` is what a stranger wrote into the `Proxy` header.
const PLAIN_IN_CGI: [&str; 3] = ["http_proxy", "all_proxy", "ALL_PROXY"];
const EXCEPTIONS: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// The domain of all hosts that are found by a region.
const DOMAIN_OF_REGIONS: &str = "aliyuncs.com";

/// The one decision, for all transports, which proxy a request goes through.
///
/// The rules are in the [guide](crate::guide::proxies).
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
    exceptions: Vec<NoProxyRule>,
}

impl Proxies {
    /// The proxy and its exceptions for clients with this configuration, from the variables of
    /// the environment.
    ///
    /// # Errors
    ///
    /// [`ConfigError::InvalidProxy`] if the variable that decides names no HTTP proxy. One that
    /// is not asked, because another one comes first or because no request of this configuration
    /// would go through a proxy, may hold anything.
    pub fn from_env_vars(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let first = |names: &[&'static str]| {
            names.iter().find_map(|name| {
                // The value may hold a password.
                let value = Zeroizing::new(variable(name)?);
                (!value.trim().is_empty()).then_some((*name, value))
            })
        };
        let endpoint = config.endpoint();
        let names = match endpoint {
            Some(endpoint) if endpoint.is_plain() && variable("REQUEST_METHOD").is_some() => {
                &PLAIN_IN_CGI[..]
            }
            Some(endpoint) if endpoint.is_plain() => &PLAIN,
            _ => &SECURE,
        };
        let list = first(&EXCEPTIONS).map(|(_, value)| value);
        let list = list.as_ref().map_or("", |list| list.as_str());
        let mut proxies = Self {
            proxy: None,
            exceptions: list.split(',').filter_map(NoProxyRule::parse).collect(),
        };
        // An exception for a domain covers all hosts below it.
        let (host, port) = endpoint.map_or((DOMAIN_OF_REGIONS, 443), Endpoint::host_and_port);
        if !proxies.is_direct(host, port)
            && let Some((variable, value)) = first(names)
        {
            let proxy = Proxy::parse(value.trim())
                .map_err(|reason| ConfigError::InvalidProxy { variable, reason })?;
            proxies.proxy = Some(proxy);
        }
        Ok(proxies)
    }

    /// The proxy for a target, or `None` if it is reached directly. `host` is a name or an
    /// address, an IPv6 one with or without brackets.
    pub fn for_target(&self, host: &str, port: u16) -> Option<&Proxy> {
        let proxy = self.proxy.as_ref()?;
        (!self.is_direct(host, port)).then_some(proxy)
    }

    /// The proxy for every target that is no exception.
    pub fn proxy(&self) -> Option<&Proxy> {
        self.proxy.as_ref()
    }

    fn is_direct(&self, host: &str, port: u16) -> bool {
        let host = Host::of(host);
        host.is_loopback() || self.exceptions.iter().any(|e| e.covers(&host, port))
    }
}

#[cfg(test)]
mod tests;
