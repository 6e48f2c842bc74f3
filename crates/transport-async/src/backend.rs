//! The HTTP clients: our own, or the caller's.

use std::env;
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::Config;
use aliyun_core::config::{Endpoint, Proxies, Proxy};
use aliyun_core::error::{Cause, ConfigError};
use reqwest::Url;
use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::connection::NoteLayer;

/// The HTTP client, our own or the caller's.
#[derive(Clone)]
pub(crate) struct Backend {
    pub(crate) client: reqwest::Client,
    /// Whether it takes [notes](crate::connection::Note) of its connections.
    pub(crate) takes_notes: bool,
}

impl Backend {
    /// A client with rustls, the operating system's root certificates and the proxy that the
    /// environment names.
    pub(crate) fn new(config: &Config) -> Result<Self, ConfigError> {
        with_env_vars(config, |name| env::var(name).ok()).map(Self::from_own)
    }

    /// A client for unencrypted requests without a proxy.
    pub(crate) fn plain_without_proxy(connect_timeout: Duration) -> Result<Self, ConfigError> {
        builder(connect_timeout, tls_without_roots()?)
            .build()
            .map(Self::from_own)
            .map_err(|error| unusable(&error))
    }

    /// The caller's client; its settings are unknown.
    pub(crate) fn from_client(client: reqwest::Client) -> Self {
        Self {
            client,
            takes_notes: false,
        }
    }

    fn from_own(client: reqwest::Client) -> Self {
        Self {
            client,
            takes_notes: true,
        }
    }
}

/// Our own client, in an environment with these variables.
fn with_env_vars(
    config: &Config,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<reqwest::Client, ConfigError> {
    let proxies = Proxies::from_env_vars(config, variable)?;
    // Without encryption there is nothing to verify, and a bare container that only talks to
    // loopback may have no root certificates.
    let is_plain = config.endpoint().is_some_and(Endpoint::is_plain)
        && proxies
            .proxy()
            .is_none_or(|proxy| proxy.endpoint().is_plain());
    let tls = if is_plain {
        tls_without_roots()?
    } else {
        tls()?
    };
    let mut builder = builder(config.limits().connect_timeout, tls);
    if let Some(proxy) = proxies.proxy().cloned() {
        builder = builder.proxy(reqwest_proxy(&proxy, proxies)?);
    }
    builder.build().map_err(|error| unusable(&error))
}

fn builder(connect_timeout: Duration, tls: ClientConfig) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .connector_layer(NoteLayer)
        .redirect(Policy::none())
        .tls_backend_preconfigured(tls)
        // By default reqwest reads the environment itself, by other rules.
        .no_proxy()
}

/// The proxy, for all targets but its exceptions.
fn reqwest_proxy(proxy: &Proxy, proxies: Proxies) -> Result<reqwest::Proxy, ConfigError> {
    let url = proxy.endpoint().to_string();
    let url: Url = url.parse().map_err(|error| unusable(&error))?;
    let chosen = reqwest::Proxy::custom(move |target| {
        let (host, port) = (target.host_str()?, target.port_or_known_default()?);
        proxies.for_target(host, port).map(|_| url.clone())
    });
    Ok(match proxy.authorization() {
        Some(authorization) => chosen.custom_http_auth(authorization),
        None => chosen,
    })
}

/// TLS with the operating system's root certificates.
fn tls() -> Result<ClientConfig, ConfigError> {
    with_ring()?
        .with_platform_verifier()
        .map(ConfigBuilder::<ClientConfig, _>::with_no_client_auth)
        .map_err(|error| ConfigError::NoRootCertificates {
            reason: Cause::from_error(&error).to_string(),
        })
}

/// TLS that trusts no certificate, for clients that never use it.
fn tls_without_roots() -> Result<ClientConfig, ConfigError> {
    let no_roots = RootCertStore::empty();
    Ok(with_ring()?
        .with_root_certificates(no_roots)
        .with_no_client_auth())
}

/// TLS with a provider chosen here, so that neither a process-wide default nor the features of
/// another crate decide it.
fn with_ring() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, ConfigError> {
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))
}

fn unusable(error: &(dyn std::error::Error + 'static)) -> ConfigError {
    ConfigError::HttpClient {
        reason: Cause::from_error(error).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread::{self, JoinHandle};

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
    ) -> reqwest::Result<reqwest::Response> {
        let client = with_env_vars(&config, |name| {
            let variable = environment.iter().find(|(known, _)| *known == name);
            variable.map(|(_, value)| (*value).to_owned())
        });
        let client = client.expect("the variables are valid");
        client.get(url).send().await
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
            assert!(error.is_connect(), "{error:?}");
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
            with_env_vars(&config, socks),
            Err(ConfigError::InvalidProxy { variable: named, .. }) if named == variable
        ));
    }
}
