//! The endpoint that a client calls.

use std::borrow::Cow;
use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use http::Uri;
use http::uri::Scheme;

use crate::error::ConfigError;

/// The scheme, host and port of a service, in one normalised spelling.
///
/// The host is in lower case and a default port is left out. HTTP libraries normalise the `Host` header in
/// the same way, and ACS3 signs that header, so any other spelling would break the signature.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Endpoint {
    scheme: Scheme,
    authority: Cow<'static, str>,
}

impl Endpoint {
    /// Creates an HTTPS endpoint of a host that is known to be valid and normalised.
    pub(crate) fn https(host: Cow<'static, str>) -> Self {
        Self {
            scheme: Scheme::HTTPS,
            authority: host,
        }
    }

    /// Replaces the names in braces, such as `{Project}`, by the parameters of these names. Returns the
    /// first name that has no parameter as the error.
    pub(crate) fn with_parameters<N, V>(&self, parameters: &[(N, V)]) -> Result<Self, String>
    where
        N: AsRef<str>,
        V: AsRef<str>,
    {
        let mut authority = self.authority.to_string();
        for (name, value) in parameters {
            let placeholder = format!("{{{}}}", name.as_ref());
            authority = authority.replace(&placeholder, &value.as_ref().to_ascii_lowercase());
        }
        match authority.split_once('{') {
            None => Ok(Self {
                scheme: self.scheme.clone(),
                authority: authority.into(),
            }),
            Some((_, rest)) => Err(rest.split('}').next().unwrap_or_default().to_owned()),
        }
    }

    /// Parses `host`, `host:port`, or either after `https://` or `http://`.
    ///
    /// Without a scheme the endpoint is HTTPS. A slash at the end is allowed.
    ///
    /// # Errors
    ///
    /// [`ConfigError::InvalidEndpoint`] with the reason, for everything else: user information, a path, a
    /// query, another scheme. The error does not contain the text, which might contain a password.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let invalid = |reason| ConfigError::InvalidEndpoint { reason };
        let text = text.trim();
        let absolute = if text.contains("://") {
            text.to_owned()
        } else {
            format!("https://{text}")
        };
        let uri: Uri = absolute
            .parse()
            .map_err(|_| invalid("it is not a host name with an optional port"))?;
        let scheme = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS || *scheme == Scheme::HTTP => scheme.clone(),
            _ => return Err(invalid("its scheme is neither https nor http")),
        };
        let authority = uri.authority().ok_or_else(|| invalid("it has no host"))?;
        if authority.as_str().contains('@') {
            return Err(invalid(
                "it contains user information (a user name or a password)",
            ));
        }
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() || text.contains('#') {
            return Err(invalid("it has more than a host and a port"));
        }
        let host = normalise_host(authority.host())
            .ok_or_else(|| invalid("its host is neither a name nor an IP address"))?;
        let port = authority.as_str()[authority.host().len()..].trim_start_matches(':');
        let authority = match port {
            "" => host,
            text => match text.parse::<u16>() {
                Ok(0) | Err(_) => return Err(invalid("its port is not between 1 and 65535")),
                Ok(port) if port == default_port(&scheme) => host,
                Ok(port) => format!("{host}:{port}"),
            },
        };
        Ok(Self {
            scheme,
            authority: authority.into(),
        })
    }

    /// The scheme: `https` or `http`.
    pub fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    /// The host, and the port unless it is the scheme's default: the value of the `Host` header.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Whether the host is this machine itself, so requests do not leave it: `localhost`, `127.0.0.0/8` or
    /// `::1`.
    ///
    /// Names below `localhost` do not count, because some resolvers look them up in the network.
    pub fn is_loopback(&self) -> bool {
        let (host, _) = self.host_and_port();
        let host = host.trim_matches(['[', ']']);
        host == "localhost"
            || host.parse().is_ok_and(|ip: Ipv4Addr| ip.is_loopback())
            || host.parse().is_ok_and(|ip: Ipv6Addr| ip.is_loopback())
    }

    /// Whether requests are sent unencrypted, that is, whether the scheme is `http`.
    pub fn is_plain(&self) -> bool {
        self.scheme == Scheme::HTTP
    }

    /// The host, with brackets around an IPv6 address, and the port, which may be the scheme's default.
    pub(crate) fn host_and_port(&self) -> (&str, u16) {
        let split = self.authority.rsplit_once(':');
        // In an IPv6 address without a port, the text after the last colon ends with a bracket, so it is
        // not parsed as a port.
        split
            .and_then(|(host, port)| Some((host, port.parse().ok()?)))
            .unwrap_or((&self.authority, default_port(&self.scheme)))
    }
}

fn default_port(scheme: &Scheme) -> u16 {
    if *scheme == Scheme::HTTPS { 443 } else { 80 }
}

/// The host as HTTP libraries spell it, or `None` if it is invalid.
fn normalise_host(host: &str) -> Option<String> {
    if let Some(bracketed) = host.strip_prefix('[') {
        let address: Ipv6Addr = bracketed.strip_suffix(']')?.parse().ok()?;
        return Some(format!("[{address}]"));
    }
    let host = host.to_ascii_lowercase();
    let label_byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let labels = host.strip_suffix('.').unwrap_or(&host);
    let valid = labels
        .split('.')
        .all(|label| !label.is_empty() && label.bytes().all(label_byte));
    // URL libraries take a name whose last label is a number for an IPv4 address in a legacy notation, such
    // as `127.1` or `0x7f.1`, and rewrite it. The host that is sent would differ from the one that was
    // signed. So only the usual notation is accepted.
    let last = labels.rsplit('.').next()?;
    let numeric = last.bytes().all(|byte| byte.is_ascii_digit()) || last.starts_with("0x");
    (valid && (!numeric || host.parse::<Ipv4Addr>().is_ok())).then_some(host)
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spelling_is_that_of_http_libraries() {
        for (text, expected) in [
            (
                "SAE.cn-Shenzhen.aliyuncs.com",
                "https://sae.cn-shenzhen.aliyuncs.com",
            ),
            ("https://example.com:443/", "https://example.com"),
            ("http://127.0.0.1:80", "http://127.0.0.1"),
            ("http://127.0.0.1:8443", "http://127.0.0.1:8443"),
            ("https://example.com:80", "https://example.com:80"),
            ("My_Host.example.", "https://my_host.example."),
            ("http://[0:0:0:0:0:0:0:1]:3000", "http://[::1]:3000"),
            (" example.com ", "https://example.com"),
        ] {
            assert_eq!(
                Endpoint::parse(text).unwrap().to_string(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn invalid_endpoints_are_errors_that_do_not_contain_them() {
        for text in [
            "",
            "https://",
            "https://user:hunter2@example.com",
            "https://example.com/hunter2",
            "https://example.com?hunter2",
            "https://example.com#hunter2",
            "ftp://example.com",
            "https://example.com:0",
            "https://example.com:99999",
            "https://example.com:hunter2",
            "https://exa mple.com",
            "https://ex%61mple.com",
            "https://127.1",
            "https://0x7f.0.0.0x1",
            "https://a..b",
            "https://a!b.example",
        ] {
            let error = Endpoint::parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{text}");
        }
    }

    #[test]
    fn loopback_is_this_machine_only() {
        let is_loopback = |text| Endpoint::parse(text).unwrap().is_loopback();
        for text in ["localhost:1", "127.9.9.9:80", "http://[::1]:2"] {
            assert!(is_loopback(text), "{text}");
        }
        for text in [
            "a.localhost",
            "localhost.example.com",
            "127.0.0.1.example.com",
            "10.0.0.1",
            "[::2]",
        ] {
            assert!(!is_loopback(text), "{text}");
        }
    }
}
