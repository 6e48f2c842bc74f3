//! The HTTP agents, our own or the caller's.

use std::env;
use std::time::Duration;

use aliyun_core::Config;
use aliyun_core::config::Proxies;
use aliyun_core::error::{Cause, ConfigError};
use http::uri::Scheme;
use http::{Request, Response, Uri};
use ureq::config::AutoHeaderValue;
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::unversioned::resolver::{DefaultResolver, Resolver};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, AsSendBody, Body, Proxy};

use crate::unconnected::{Connecting, Resolving};

/// Settles how every request is sent, whoever made the agent: as it is, once, and within limits.
///
/// A macro, because ureq's builders for agents and for requests share no trait that can be named.
macro_rules! with_our_ways {
    ($builder:expr, $limits:expr) => {
        $builder
            .accept_encoding(AutoHeaderValue::None)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some($limits.connect))
            .timeout_per_read(Some($limits.read))
            .timeout_global(Some($limits.whole))
    };
}

/// How many connections are kept. ureq keeps three of a host by itself, and a client has one host or a
/// few, and as many threads as its program likes.
const MAX_IDLE_CONNECTIONS: usize = 64;

/// The agents, and the limits they have by themselves.
pub(crate) struct Backend {
    direct: Agent,
    proxied: Option<(Proxies, Agent)>,
    limits: Option<Limits>,
}

/// How long connecting, an answer without progress, and the whole exchange may take.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) connect: Duration,
    pub(crate) read: Duration,
    pub(crate) whole: Duration,
}

impl Backend {
    /// Agents with rustls, the operating system's root certificates and the proxy that the
    /// environment names.
    pub(crate) fn new(config: &Config) -> Result<Self, ConfigError> {
        Self::with_variables(config, |name| env::var(name).ok())
    }

    /// As [`Backend::new`] in an environment with these variables.
    pub(crate) fn with_variables(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        Self::with_parts(config, variable, DefaultResolver::default)
    }

    /// As [`Backend::with_variables`], looking hosts up in a way of the caller's.
    pub(crate) fn with_parts<R: Resolver>(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
        resolver: impl Fn() -> R,
    ) -> Result<Self, ConfigError> {
        let limits = Limits {
            connect: config.connection_limit(),
            read: config.read_limit(),
            whole: config.call_limit(),
        };
        let proxies = Proxies::from_env_vars(config, variable)?;
        let proxied = match proxies.proxy() {
            Some(proxy) => {
                let proxy = of_ureq(proxy).map_err(|error| ConfigError::Backend {
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

    /// The caller's own agent, whose settings are not known.
    pub(crate) fn of(agent: Agent) -> Self {
        Self {
            direct: agent,
            proxied: None,
            limits: None,
        }
    }

    /// Sends a request.
    pub(crate) fn run<B: AsSendBody>(
        &self,
        request: Request<B>,
        limits: Limits,
    ) -> Result<Response<Body>, ureq::Error> {
        // The proxy is chosen with the agent, not with the request: ureq loads the root
        // certificates anew for each connection of a request that has settings of its own until
        // one without them has connected.
        let agent = self.agent_for(request.uri());
        if self.limits == Some(limits) {
            return agent.run(request);
        }
        let settings = agent.configure_request(request);
        agent.run(with_our_ways!(settings, limits).build())
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

/// An agent whose errors of looking up and of connecting are marked as such.
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
    let config = with_our_ways!(settings, limits).build();
    let connector = Connecting(DefaultConnector::new());
    Agent::with_parts(config, connector, Resolving(resolver))
}

/// The proxy as ureq takes it. Its exceptions are ours, because ureq knows no networks and no
/// ports among them.
fn of_ureq(proxy: &aliyun_core::config::Proxy) -> Result<Proxy, ureq::Error> {
    let address = Proxy::new(&proxy.endpoint().to_string())?;
    let mut builder = Proxy::builder(address.protocol())
        .host(address.host())
        .port(address.port());
    if let Some(username) = proxy.username() {
        builder = builder.username(username.expose_secret());
    }
    if let Some(password) = proxy.password() {
        builder = builder.password(password.expose_secret());
    }
    builder.build()
}
