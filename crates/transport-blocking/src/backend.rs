//! The HTTP agent, our own or the caller's.

use std::env;
use std::time::Duration;

use aliyun_core::{Config, Endpoint};
use http::{Request, Response};
use ureq::config::AutoHeaderValue;
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::{Agent, AsSendBody, Body, Proxy};

/// An agent, and the limits it has by itself.
pub(crate) struct Backend {
    agent: Agent,
    limits: Option<Limits>,
}

/// How long connecting and the whole exchange may take.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) connect: Duration,
    pub(crate) whole: Duration,
}

impl Backend {
    /// An agent with rustls, the operating system's root certificates and the proxy that the
    /// environment names.
    pub(crate) fn new(config: &Config) -> Self {
        let limits = Limits {
            connect: config.connection_limit(),
            whole: config.call_limit(),
        };
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .root_certs(RootCerts::PlatformVerifier)
            .build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .proxy(proxy(config, |name| env::var(name).ok()))
            .accept_encoding(AutoHeaderValue::None)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(limits.connect))
            .timeout_global(Some(limits.whole))
            .build()
            .new_agent();
        Self {
            agent,
            limits: Some(limits),
        }
    }

    /// The caller's own agent, whose settings are not known.
    pub(crate) fn of(agent: Agent) -> Self {
        Self {
            agent,
            limits: None,
        }
    }

    /// Sends a request.
    pub(crate) fn run<B: AsSendBody>(
        &self,
        request: Request<B>,
        limits: Limits,
    ) -> Result<Response<Body>, ureq::Error> {
        // ureq loads the root certificates anew for each connection of a request that has
        // settings of its own.
        if self.limits == Some(limits) {
            return self.agent.run(request);
        }
        let request = self
            .agent
            .configure_request(request)
            .accept_encoding(AutoHeaderValue::None)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(limits.connect))
            .timeout_global(Some(limits.whole))
            .build();
        self.agent.run(request)
    }
}

/// The proxy for the configured endpoint.
///
/// ureq's own reading of the environment takes `HTTPS_PROXY` for plain requests and `HTTP_PROXY`
/// for encrypted ones, too. Here the variable goes by the scheme, as everywhere else.
fn proxy(config: &Config, variable: impl Fn(&str) -> Option<String>) -> Option<Proxy> {
    let endpoint = config.given_endpoint();
    if endpoint.is_some_and(Endpoint::is_loopback) {
        return None;
    }
    let names = if endpoint.is_some_and(Endpoint::is_plain) {
        ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
    } else {
        ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    };
    let given = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let address = names.iter().find_map(given)?;
    let proxy = Proxy::new(&address).ok()?;
    let mut builder = Proxy::builder(proxy.protocol())
        .host(proxy.host())
        .port(proxy.port());
    if let Some(username) = proxy.username() {
        builder = builder.username(username);
    }
    if let Some(password) = proxy.password() {
        builder = builder.password(password);
    }
    let exceptions = ["no_proxy", "NO_PROXY"].iter().find_map(given);
    for exception in exceptions.iter().flat_map(|list| list.split(',')) {
        builder = builder.no_proxy(exception.trim());
    }
    builder.build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(config: &Config, environment: &[(&str, &str)]) -> Option<Proxy> {
        proxy(config, |name| {
            let variable = environment.iter().find(|(known, _)| *known == name);
            variable.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_variable_goes_by_the_scheme_of_the_endpoint() {
        let both = [
            ("http_proxy", "http://plain.example:1"),
            ("HTTPS_PROXY", "http://user:pass@secure.example:2"),
        ];
        let secure = chosen(&Config::new().region("cn-shenzhen"), &both).expect("a proxy is set");
        assert_eq!(secure.host(), "secure.example");
        assert_eq!(secure.port(), 2);
        assert_eq!(secure.username(), Some("user"));

        let plain = Config::new().endpoint("http://gateway.example");
        let plain = chosen(&plain, &both).expect("a proxy is set");
        assert_eq!(plain.host(), "plain.example");

        let secure = chosen(&Config::new().region("cn-shenzhen"), &both[..1]);
        assert!(secure.is_none());
    }

    #[test]
    fn loopback_is_reached_directly() {
        let config = Config::new().endpoint("http://127.0.0.1:8080");
        assert!(chosen(&config, &[("ALL_PROXY", "http://proxy.example:1")]).is_none());
    }

    #[test]
    fn exceptions_are_kept() {
        let config = Config::new().region("cn-shenzhen");
        let proxy = chosen(
            &config,
            &[
                ("https_proxy", "http://proxy.example:1"),
                ("NO_PROXY", "localhost, .aliyuncs.com"),
            ],
        )
        .expect("a proxy is set");
        let is_excepted = |address: &'static str| proxy.is_no_proxy(&address.parse().unwrap());
        assert!(is_excepted("https://sae.cn-shenzhen.aliyuncs.com/"));
        assert!(!is_excepted("https://example.com/"));
    }
}
