//! The HTTP agents: our own, or the caller's.

use std::env;
use std::sync::Arc;

use aliyun_core::Config;
use aliyun_core::config::{Endpoint, Limits, Proxies, Proxy};
use aliyun_core::error::ConfigError;
use bytes::Bytes;
use http::{Method, Request, Response, Uri};
use ureq::config::AutoHeaderValue;
use ureq::{Agent, AsSendBody, Body};

use crate::connect::route::{NoResolver, Route};
use crate::connect::target::host_and_port;
use crate::connect::tls::Tls;
use crate::connect::{Lookup, system_lookup};
use crate::outgoing::{Forwarding, Outgoing, disguise};

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

/// The agents of a client.
pub(crate) enum Backend {
    /// The caller's agent; its settings are unknown.
    Foreign(Agent),
    /// Our own agents.
    Own(Box<Agents>),
}

/// Our agents, one for each way to a server.
pub(crate) struct Agents {
    direct: Agent,
    proxied: Option<(Proxies, Agent)>,
    /// The limits that are set in the agents.
    limits: Limits,
}

impl Backend {
    /// Agents with rustls, the certificate authorities of the configuration and the proxy that the
    /// environment names.
    pub(crate) fn new(config: &Config) -> Result<Self, ConfigError> {
        Self::with_parts(config, |name| env::var(name).ok(), &system_lookup())
    }

    /// An agent for unencrypted requests without a proxy.
    pub(crate) fn plain_without_proxy(config: &Config) -> Self {
        let tls = Arc::new(Tls::new(config.root_certificates()));
        Self::Own(Box::new(Agents {
            direct: agent(config, None, tls, &system_lookup()),
            proxied: None,
            limits: config.limits(),
        }))
    }

    /// As [`Backend::new`], in an environment with these variables, and with another look-up of hosts.
    pub(crate) fn with_parts(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
        lookup: &Lookup,
    ) -> Result<Self, ConfigError> {
        let proxies = Proxies::from_env_vars(config, variable)?;
        let is_plain = config.endpoint().is_some_and(Endpoint::is_plain)
            && proxies
                .proxy()
                .is_none_or(|proxy| proxy.endpoint().is_plain());
        let tls = Arc::new(Tls::new(config.root_certificates()));
        tls.check(!is_plain)?;
        let direct = agent(config, None, Arc::clone(&tls), lookup);
        let proxied = proxies.proxy().cloned().map(|proxy| {
            let agent = agent(config, Some(proxy), tls, lookup);
            (proxies, agent)
        });
        Ok(Self::Own(Box::new(Agents {
            direct,
            proxied,
            limits: config.limits(),
        })))
    }

    /// The caller's agent.
    pub(crate) fn from_agent(agent: Agent) -> Self {
        Self::Foreign(agent)
    }

    /// Sends a request, within limits of time.
    pub(crate) fn run(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Body>, ureq::Error> {
        match self {
            Self::Foreign(agent) => {
                let (parts, body) = request.into_parts();
                // ureq has no body type that may be absent, and a GET must not have a body, not even an
                // empty one.
                if parts.method == Method::GET {
                    run_with(agent, Request::from_parts(parts, ()), limits)
                } else {
                    run_with(agent, Request::from_parts(parts, &body[..]), limits)
                }
            }
            Self::Own(agents) => agents.run(&request, limits),
        }
    }

    /// The proxy for a target, if it is not the caller's agent that decides.
    pub(crate) fn proxy_for(&self, target: &Uri) -> Option<&Proxy> {
        match self {
            Self::Foreign(_) => None,
            Self::Own(agents) => agents.route(target).0,
        }
    }
}

impl Agents {
    fn run(&self, request: &Request<Bytes>, limits: Limits) -> Result<Response<Body>, ureq::Error> {
        let target = request.uri();
        let (proxy, agent) = self.route(target);
        let (.., is_tls) = host_and_port(target);
        let forwarded_by = proxy.filter(|_| !is_tls).map(|proxy| Forwarding {
            authorization: proxy.authorization(),
        });
        let disguised = disguise(target)?;
        let _outgoing = Outgoing::new(request, forwarded_by);
        // Settings of a single request cost a copy of all settings. The first attempt of a call has the
        // limits of its client exactly, so it needs none.
        if self.limits == limits {
            agent.run(disguised)
        } else {
            run_with(agent, disguised, limits)
        }
    }

    /// The proxy for a target, if it needs one, and the agent.
    fn route(&self, target: &Uri) -> (Option<&Proxy>, &Agent) {
        let (host, port, _) = host_and_port(target);
        match &self.proxied {
            Some((proxies, agent)) => match proxies.for_target(host, port) {
                Some(proxy) => (Some(proxy), agent),
                None => (None, &self.direct),
            },
            None => (None, &self.direct),
        }
    }
}

fn run_with<B: AsSendBody>(
    agent: &Agent,
    request: Request<B>,
    limits: Limits,
) -> Result<Response<Body>, ureq::Error> {
    let settings = agent.configure_request(request);
    agent.run(with_settings!(settings, limits).build())
}

/// An agent with our connections, which go through the proxy if there is one.
fn agent(config: &Config, proxy: Option<Proxy>, tls: Arc<Tls>, lookup: &Lookup) -> Agent {
    let route = Route {
        proxy,
        family: config.address_family(),
        tls,
        lookup: Arc::clone(lookup),
    };
    let settings = Agent::config_builder()
        // Without this, ureq reads the environment itself, by other rules.
        .proxy(None)
        .user_agent(AutoHeaderValue::None)
        .accept(AutoHeaderValue::None)
        .max_idle_age(config.pool_idle_timeout())
        // All hosts together; a client has one or a few.
        .max_idle_connections(usize::MAX)
        .max_idle_connections_per_host(config.pool_max_idle_per_host());
    let settings = with_settings!(settings, config.limits()).build();
    Agent::with_parts(settings, route, NoResolver)
}
