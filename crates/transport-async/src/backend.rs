//! The HTTP clients: our own, or the caller's.

use std::env;
use std::sync::Arc;

use aliyun_core::config::{Endpoint, Proxies};
use aliyun_core::error::ConfigError;
use aliyun_core::{Config, OutgoingRequest, TransportError};
use bytes::Bytes;
use http::{Response, Uri};

use crate::callers_client;
use crate::connect::Connector;
use crate::exchange;
use crate::pool::Pool;
use crate::route::Route;

/// The HTTP client, our own or the caller's.
#[derive(Clone)]
pub(crate) enum Backend {
    /// Its settings are unknown.
    Callers(reqwest::Client),
    Own(Arc<HttpClient>),
}

/// Our own HTTP client.
pub(crate) struct HttpClient {
    pub(crate) connector: Connector,
    pub(crate) pool: Arc<Pool>,
    proxies: Option<Proxies>,
}

impl Backend {
    /// A client with the proxy that the environment names.
    pub(crate) fn new(config: &Config) -> Result<Self, ConfigError> {
        Self::with_env_vars(config, |name| env::var(name).ok())
    }

    /// As [`Backend::new`], in an environment with these variables.
    fn with_env_vars(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let proxies = Proxies::from_env_vars(config, variable)?;
        // Without encryption there is nothing to verify, and a bare container that only talks to
        // loopback may have no root certificates.
        let is_plain = config.endpoint().is_some_and(Endpoint::is_plain)
            && proxies
                .proxy()
                .is_none_or(|proxy| proxy.endpoint().is_plain());
        let connector = if is_plain {
            Connector::plain(config)
        } else {
            Connector::with_tls(config)?
        };
        Ok(Self::own(connector, config, Some(proxies)))
    }

    /// A client for unencrypted requests without a proxy.
    pub(crate) fn plain_without_proxy(config: &Config) -> Self {
        Self::own(Connector::plain(config), config, None)
    }

    fn own(connector: Connector, config: &Config, proxies: Option<Proxies>) -> Self {
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
            Self::Callers(client) => callers_client::exchange(client, outgoing).await,
            Self::Own(client) => exchange::exchange(client, outgoing).await,
        }
    }
}

impl HttpClient {
    /// The way to the host of this URL.
    pub(crate) fn route<'a>(
        &'a self,
        url: &'a Uri,
        use_proxy: bool,
    ) -> Result<Route<'a>, TransportError> {
        let mut route = Route::direct(url)?;
        if let Some(proxies) = self.proxies.as_ref().filter(|_| use_proxy) {
            route.proxy = proxies.for_target(route.host, route.port);
        }
        Ok(route)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread::{self, JoinHandle};

    use aliyun_core::error::Phase;
    use http::Request;

    use super::*;

    /// A proxy that responds to one request with `response`, and returns the head of that request.
    fn proxy(response: &'static str) -> (String, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
        let address = listener.local_addr().expect("it is bound").to_string();
        let head = thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a client comes");
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
                head.push(byte[0]);
            }
            // The client may have closed the connection.
            let _ = stream.write_all(response.as_bytes());
            String::from_utf8_lossy(&head).into_owned()
        });
        (address, head)
    }

    /// Sends a GET request with a client that was built from the configuration.
    async fn get(
        config: Config,
        environment: &[(&str, &str)],
        url: &str,
    ) -> Result<Response<Bytes>, TransportError> {
        let client = Backend::with_env_vars(&config, |name| {
            let variable = environment.iter().find(|(known, _)| *known == name);
            variable.map(|(_, value)| (*value).to_owned())
        });
        let client = client.expect("the variables are valid");
        let request = Request::get(url).body(Bytes::new());
        let request = request.expect("the URL is valid");
        client.exchange(OutgoingRequest::new(request)).await
    }

    #[tokio::test]
    async fn a_tunnel_is_requested_with_the_credentials_of_the_proxy() {
        for response in ["HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", ""] {
            let (address, head) = proxy(response);
            let variable = format!("http://u%40corp:p%3Ass@{address}");
            let environment = [("https_proxy", variable.as_str())];
            let config = Config::builder().region("cn-shenzhen").build().unwrap();
            let target = "https://sae.cn-shenzhen.aliyuncs.com/path";
            let error = get(config, &environment, target).await.unwrap_err();
            assert_eq!(error.phase(), Phase::Connect, "{error:?}");
            assert_eq!(error.proxy(), Some(&*address));
            let head = head.join().expect("the proxy did not panic");
            let tunnel = "CONNECT sae.cn-shenzhen.aliyuncs.com:443 HTTP/1.1\r\n";
            assert!(head.starts_with(tunnel), "{head}");
            // `u@corp:p:ss`
            let authorization = "\r\nproxy-authorization: basic dubjb3jwona6c3m=\r\n";
            assert!(head.to_lowercase().contains(authorization), "{head}");
        }
    }

    #[tokio::test]
    async fn an_unencrypted_request_is_forwarded_with_the_credentials() {
        let (address, head) = proxy("HTTP/1.1 204 No Content\r\n\r\n");
        let variable = format!("user:pass@{address}");
        let environment = [("http_proxy", variable.as_str())];
        let config = Config::builder()
            .endpoint("http://gateway.example")
            .allow_plain_http(true)
            .build()
            .unwrap();
        let response = get(config, &environment, "http://gateway.example/path").await;
        assert_eq!(response.expect("the proxy responds").status(), 204);
        let head = head.join().expect("the proxy did not panic");
        assert!(
            head.starts_with("GET http://gateway.example/path HTTP/1.1\r\n"),
            "{head}"
        );
        let authorization = "\r\nproxy-authorization: basic dxnlcjpwyxnz\r\n";
        assert!(head.to_lowercase().contains(authorization), "{head}");
    }

    #[tokio::test]
    async fn loopback_is_reached_directly() {
        let (address, head) = proxy("HTTP/1.1 204 No Content\r\n\r\n");
        // Nothing listens on that port.
        let environment = [
            ("http_proxy", "127.0.0.1:1"),
            ("https_proxy", "127.0.0.1:1"),
        ];
        let config = Config::builder()
            .endpoint(format!("http://{address}"))
            .build()
            .unwrap();
        let response = get(config, &environment, &format!("http://{address}/path")).await;
        assert_eq!(response.expect("it is reached").status(), 204);
        let head = head.join().expect("the server did not panic");
        assert!(head.starts_with("GET /path HTTP/1.1\r\n"), "{head}");
    }

    #[test]
    fn a_proxy_of_another_protocol_is_refused() {
        let config = Config::builder().region("cn-shenzhen").build().unwrap();
        let socks = |name: &str| (name == "all_proxy").then(|| "socks5://proxy:1".to_owned());
        let variable = "all_proxy";
        assert!(matches!(
            Backend::with_env_vars(&config, socks),
            Err(ConfigError::InvalidProxy { variable: named, .. }) if named == variable
        ));
    }
}
