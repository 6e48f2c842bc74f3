//! A proxy: its endpoint and the credentials for it.

use std::fmt;

use aliyun_sign::SecretString;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use crate::config::Endpoint;
use crate::error::ConfigError;

/// An HTTP proxy. `Debug` does not show its user name and password.
#[derive(Clone)]
pub struct Proxy {
    endpoint: Endpoint,
    credentials: Option<ProxyCredentials>,
}

#[derive(Clone)]
struct ProxyCredentials {
    username: SecretString,
    password: SecretString,
}

impl Proxy {
    /// The endpoint of the proxy: its scheme, host and port.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The host, with brackets around an IPv6 address, and the port, which may be the scheme's default.
    pub fn host_and_port(&self) -> (&str, u16) {
        self.endpoint.host_and_port()
    }

    /// The user name, percent-decoded.
    pub fn username(&self) -> Option<&SecretString> {
        let credentials = self.credentials.as_ref()?;
        Some(&credentials.username)
    }

    /// The password, percent-decoded. Empty if there is a user name and no password.
    pub fn password(&self) -> Option<&SecretString> {
        let credentials = self.credentials.as_ref()?;
        Some(&credentials.password)
    }

    /// The value of the `Proxy-Authorization` header, with Basic authentication. It is marked as sensitive,
    /// so HTTP libraries do not log it.
    pub fn authorization(&self) -> Option<HeaderValue> {
        let ProxyCredentials { username, password } = self.credentials.as_ref()?;
        let (username, password) = (username.expose_secret(), password.expose_secret());
        let pair = Zeroizing::new(format!("{username}:{password}"));
        let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        let text = Zeroizing::new(format!("Basic {}", *encoded));
        let mut value = HeaderValue::from_str(&text).expect("Base64 is a header value");
        value.set_sensitive(true);
        Some(value)
    }

    /// Parses the value of a proxy variable. The error is the reason, without the value, which may contain
    /// a password.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
        // At the last `@`: many passwords contain one that should be percent-encoded and is not.
        let (user, host) = match rest.rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, rest),
        };
        let credentials = match user.filter(|user| !user.is_empty()) {
            Some(user) => {
                let (username, password) = user.split_once(':').unwrap_or((user, ""));
                let not_utf8 = "its user name or password is not UTF-8";
                Some(ProxyCredentials {
                    username: percent_decoded(username).ok_or(not_utf8)?,
                    password: percent_decoded(password).ok_or(not_utf8)?,
                })
            }
            None => None,
        };
        let endpoint =
            Endpoint::parse(&format!("{scheme}://{host}")).map_err(|error| match error {
                ConfigError::InvalidEndpoint { reason } => reason,
                _ => "it is not a host name with an optional port",
            })?;
        Ok(Self {
            endpoint,
            credentials,
        })
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy")
            .field("endpoint", &self.endpoint)
            .field("credentials", &self.username())
            .finish()
    }
}

fn percent_decoded(text: &str) -> Option<SecretString> {
    let decoded = percent_decode_str(text).decode_utf8().ok()?;
    Some(SecretString::new(decoded))
}
