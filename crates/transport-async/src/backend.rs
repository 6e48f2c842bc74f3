//! The HTTP clients: our own, or the caller's.

use std::env;
use std::sync::Arc;

use aliyun_core::config::{Endpoint, Proxies};
use aliyun_core::error::ConfigError;
use aliyun_core::{Config, OutgoingRequest, TransportError};
use bytes::Bytes;
use http::Response;

use crate::callers_client::CallersClient;
use crate::connect::{Connector, Lookup, system_lookup};
use crate::exchange::exchange;
use crate::http_client::HttpClient;
use crate::pool::Pool;
use crate::tls::Tls;

/// The HTTP client, our own or the caller's.
#[derive(Clone)]
pub(crate) enum Backend {
    Callers(CallersClient),
    Own(Arc<HttpClient>),
}

impl Backend {
    /// A client with the proxy that the environment names.
    pub(crate) fn new(config: &Config) -> Result<Self, ConfigError> {
        Self::with_parts(config, |name| env::var(name).ok(), system_lookup())
    }

    /// As [`Backend::new`], in an environment with these variables, and with another look-up of hosts.
    pub(crate) fn with_parts(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
        lookup: Lookup,
    ) -> Result<Self, ConfigError> {
        let proxies = Proxies::from_env_vars(config, variable)?;
        let is_plain = config.endpoint().is_some_and(Endpoint::is_plain)
            && proxies
                .proxy()
                .is_none_or(|proxy| proxy.endpoint().is_plain());
        let tls = Tls::new(config.root_certificates());
        tls.check(!is_plain)?;
        Ok(Self::own(config, tls, Some(proxies), lookup))
    }

    /// A client for unencrypted requests without a proxy.
    pub(crate) fn plain_without_proxy(config: &Config) -> Self {
        let tls = Tls::new(config.root_certificates());
        Self::own(config, tls, None, system_lookup())
    }

    fn own(config: &Config, tls: Tls, proxies: Option<Proxies>, lookup: Lookup) -> Self {
        let connector = Connector {
            family: config.address_family(),
            lookup,
            tls,
        };
        Self::Own(Arc::new(HttpClient {
            connector,
            pool: Pool::new(config),
            proxies,
        }))
    }

    /// Sends a request unchanged and returns the response.
    pub(crate) async fn exchange(
        &self,
        outgoing: OutgoingRequest,
    ) -> Result<Response<Bytes>, TransportError> {
        match self {
            Self::Callers(client) => client.exchange(outgoing).await,
            Self::Own(client) => exchange(client, outgoing).await,
        }
    }
}
