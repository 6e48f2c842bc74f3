//! The HTTP agents: our own, or the caller's.

use std::env;

use aliyun_core::Config;
use aliyun_core::config::{Limits, Proxies};
use aliyun_core::error::{Cause, ConfigError};
use http::uri::Scheme;
use http::{Request, Response, Uri};
use ureq::config::AutoHeaderValue;
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::unversioned::resolver::{DefaultResolver, Resolver};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, AsSendBody, Body, Proxy};

use crate::connect_error::{MarkingConnector, MarkingResolver};

/// Settings of every request, on whichever agent: sent unchanged, once, and within limits.
///
/// A macro, because ureq's builders for agents and for requests share no trait that can be named.
macro_rules! with_settings {
    ($builder:expr, $limits:expr) => {
        $builder
            .accept_encoding(AutoHeaderValue::None)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some($limits.connect_timeout))
            .timeout_per_read(Some($limits.read_timeout))
            .timeout_global(Some($limits.timeout))
    };
}

/// Size of the connection pool. ureq's default is three a host; a client has one host or a few, and is
/// shared by any number of threads.
const MAX_IDLE_CONNECTIONS: usize = 64;

/// The agents of a client.
pub(crate) struct Backend {
    direct: Agent,
    proxied: Option<(Proxies, Agent)>,
    /// The limits that are set in the agents. Those of the caller's agent are unknown.
    limits: Option<Limits>,
}

impl Backend {
    /// Agents with rustls, the operating system's root certificates and the proxy that the
    /// environment names.
    pub(crate) fn new(config: &Config) -> Result<Self, ConfigError> {
        Self::with_env_vars(config, |name| env::var(name).ok())
    }

    /// As [`Backend::new`], in an environment with these variables.
    pub(crate) fn with_env_vars(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        Self::with_parts(config, variable, DefaultResolver::default)
    }

    /// As [`Backend::with_env_vars`], with another resolver.
    pub(crate) fn with_parts<R: Resolver>(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
        resolver: impl Fn() -> R,
    ) -> Result<Self, ConfigError> {
        let limits = config.limits();
        let proxies = Proxies::from_env_vars(config, variable)?;
        let proxied = match proxies.proxy() {
            Some(proxy) => {
                let proxy = ureq_proxy(proxy).map_err(|error| ConfigError::HttpClient {
                    reason: Cause::from_error(&error).to_string(),
                })?;
                let agent = agent(limits, Some(proxy), resolver());
                Some((proxies, agent))
            }
            None => None,
        };
        Ok(Self {
            direct: agent(limits, None, resolver()),
            proxied,
            limits: Some(limits),
        })
    }

    /// The caller's agent; its settings are unknown.
    pub(crate) fn from_agent(agent: Agent) -> Self {
        Self {
            direct: agent,
            proxied: None,
            limits: None,
        }
    }

    /// Sends a request, within limits of time.
    pub(crate) fn run<B: AsSendBody>(
        &self,
        request: Request<B>,
        limits: Limits,
    ) -> Result<Response<Body>, ureq::Error> {
        // The proxy is chosen by choosing an agent, and settings of a single request are avoided: ureq
        // loads the root certificates again for each connection of a request that has settings of its
        // own, until one without them has connected. The first attempt of a call has the limits of its
        // client exactly, so it needs none.
        let agent = self.agent_for(request.uri());
        if self.limits == Some(limits) {
            return agent.run(request);
        }
        let settings = agent.configure_request(request);
        agent.run(with_settings!(settings, limits).build())
    }

    /// The agent for a target, with the proxy or without.
    pub(crate) fn agent_for(&self, target: &Uri) -> &Agent {
        let host = target.host().unwrap_or_default();
        let is_plain = target.scheme() == Some(&Scheme::HTTP);
        let default = if is_plain { 80 } else { 443 };
        let port = target.port_u16().unwrap_or(default);
        match &self.proxied {
            Some((proxies, agent)) if proxies.for_target(host, port).is_some() => agent,
            _ => &self.direct,
        }
    }
}

/// An agent whose errors of resolving and connecting are marked as such.
fn agent(limits: Limits, proxy: Option<Proxy>, resolver: impl Resolver) -> Agent {
    let tls = TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    let settings = Agent::config_builder()
        .tls_config(tls)
        .proxy(proxy)
        .max_idle_connections(MAX_IDLE_CONNECTIONS)
        .max_idle_connections_per_host(MAX_IDLE_CONNECTIONS);
    let config = with_settings!(settings, limits).build();
    let connector = MarkingConnector(DefaultConnector::new());
    Agent::with_parts(config, connector, MarkingResolver(resolver))
}

/// The proxy in ureq's type. Exceptions from it are decided in [`Backend::agent_for`], because ureq's
/// own know neither networks nor ports.
fn ureq_proxy(proxy: &aliyun_core::config::Proxy) -> Result<Proxy, ureq::Error> {
    let parsed = Proxy::new(&proxy.endpoint().to_string())?;
    let mut builder = Proxy::builder(parsed.protocol())
        .host(parsed.host())
        .port(parsed.port());
    if let Some(username) = proxy.username() {
        builder = builder.username(username.expose_secret());
    }
    if let Some(password) = proxy.password() {
        builder = builder.password(password.expose_secret());
    }
    builder.build()
}
