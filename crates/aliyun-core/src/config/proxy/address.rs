//! A proxy: where it is and who one is to it.

use std::fmt;

use aliyun_sign::SecretString;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use crate::config::Endpoint;
use crate::error::ConfigError;

/// An HTTP proxy. `Debug` does not show its user and password.
#[derive(Clone)]
pub struct Proxy {
    address: Endpoint,
    credentials: Option<ProxyCredentials>,
}

#[derive(Clone)]
struct ProxyCredentials {
    username: SecretString,
    password: SecretString,
}

impl Proxy {
    /// Where the proxy listens: its scheme, host and port.
    pub fn endpoint(&self) -> &Endpoint {
        &self.address
    }

    /// The user's name, percent-decoded.
    pub fn username(&self) -> Option<&SecretString> {
        let credentials = self.credentials.as_ref()?;
        Some(&credentials.username)
    }

    /// The password, percent-decoded; it is empty for a user without one.
    pub fn password(&self) -> Option<&SecretString> {
        let credentials = self.credentials.as_ref()?;
        Some(&credentials.password)
    }

    /// The value of `Proxy-Authorization`, marked as sensitive.
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

    /// A proxy as a variable names it; the reason does not repeat the text.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
        let (user, host) = match rest.rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, rest),
        };
        let credentials = match user.filter(|user| !user.is_empty()) {
            Some(user) => {
                let (username, password) = user.split_once(':').unwrap_or((user, ""));
                let not_text = "its user or password is not UTF-8";
                Some(ProxyCredentials {
                    username: percent_decoded(username).ok_or(not_text)?,
                    password: percent_decoded(password).ok_or(not_text)?,
                })
            }
            None => None,
        };
        let address =
            Endpoint::parse(&format!("{scheme}://{host}")).map_err(|error| match error {
                ConfigError::InvalidEndpoint { reason } => reason,
                _ => "it is not a host name with an optional port",
            })?;
        Ok(Self {
            address,
            credentials,
        })
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy")
            .field("address", &self.address)
            .field("credentials", &self.username())
            .finish()
    }
}

fn percent_decoded(text: &str) -> Option<SecretString> {
    let decoded = percent_decode_str(text).decode_utf8().ok()?;
    Some(SecretString::new(decoded))
}
