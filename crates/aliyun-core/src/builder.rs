//! The builder that all transports share.

use std::fmt;
use std::time::Duration;

use aliyun_sign::{Credentials, SecretString};

use crate::config::{Config, SignatureScheme};
use crate::error::{ConfigError, Error};
use crate::product::Network;

/// A client of some transport that a [`ClientBuilder`] can make.
pub trait BuildClient: Sized {
    /// The type of the HTTP library that moves the bytes.
    type Backend;

    /// Makes the client; `backend` is the caller's own one, if there is one.
    ///
    /// # Errors
    ///
    /// An [`Error`] if the backend cannot be set up.
    fn build(
        config: Config,
        credentials: Credentials,
        backend: Option<Self::Backend>,
    ) -> Result<Self, Error>;
}

/// Builds the client of a transport.
///
/// A region (or an endpoint) and credentials are needed; the rest has defaults.
pub struct ClientBuilder<C: BuildClient> {
    config: Config,
    credentials: Option<Credentials>,
    backend: Option<C::Backend>,
}

impl<C: BuildClient> ClientBuilder<C> {
    /// Starts with the defaults.
    pub fn new() -> Self {
        Self {
            config: Config::new(),
            credentials: None,
            backend: None,
        }
    }

    /// The credentials that sign every request.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// A ready-made client of the HTTP library, with its own proxies, pool and certificates.
    ///
    /// Limits of time and size still come from this builder.
    pub fn backend(mut self, backend: C::Backend) -> Self {
        self.backend = Some(backend);
        self
    }

    /// See [`Config::region`].
    pub fn region(self, region: impl Into<String>) -> Self {
        self.map(|config| config.region(region))
    }

    /// See [`Config::endpoint`].
    pub fn endpoint(self, endpoint: impl AsRef<str>) -> Self {
        self.map(|config| config.endpoint(endpoint))
    }

    /// See [`Config::network`].
    pub fn network(self, network: Network) -> Self {
        self.map(|config| config.network(network))
    }

    /// See [`Config::signature_scheme`]; the default is ACS3.
    pub fn signature_scheme(self, scheme: SignatureScheme) -> Self {
        self.map(|config| config.signature_scheme(scheme))
    }

    /// See [`Config::user_agent`].
    pub fn user_agent(self, product: impl AsRef<str>) -> Self {
        self.map(|config| config.user_agent(product))
    }

    /// See [`Config::connect_timeout`]; the default is 5 seconds.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.map(|config| config.connect_timeout(timeout))
    }

    /// See [`Config::timeout`]; the default is 30 seconds.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.map(|config| config.timeout(timeout))
    }

    /// See [`Config::max_response_bytes`]; the default is 16 MiB.
    pub fn max_response_bytes(self, bytes: u64) -> Self {
        self.map(|config| config.max_response_bytes(bytes))
    }

    /// See [`Config::allow_plain_http`]; off by default.
    pub fn allow_plain_http(self, allow: bool) -> Self {
        self.map(|config| config.allow_plain_http(allow))
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] that names what is missing or wrong, and the remedy.
    pub fn build(self) -> Result<C, Error> {
        self.config.check()?;
        let credentials = self.credentials.ok_or(ConfigError::MissingCredentials)?;
        check(&credentials)?;
        C::build(self.config, credentials, self.backend)
    }

    fn map(mut self, change: impl FnOnce(Config) -> Config) -> Self {
        self.config = change(self.config);
        self
    }
}

/// Refuses credentials that no header can carry, such as a key id read with its line break.
fn check(credentials: &Credentials) -> Result<(), ConfigError> {
    let token = credentials.security_token();
    let bearer = credentials.bearer_token();
    for (part, text) in [
        ("access key id", credentials.access_key_id()),
        ("security token", token.map(SecretString::expose_secret)),
        ("bearer token", bearer.map(SecretString::expose_secret)),
    ] {
        let printable = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
        if text.is_some_and(|text| text.is_empty() || !printable(text)) {
            return Err(ConfigError::InvalidCredentials { part });
        }
    }
    Ok(())
}

impl<C: BuildClient> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: BuildClient> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("config", &self.config)
            .field("credentials", &self.credentials)
            .field("backend", &self.backend.is_some())
            .finish()
    }
}
