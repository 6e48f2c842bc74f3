//! Which proxy a request goes through.

use std::fmt;
use std::net::IpAddr;

use aliyun_sign::SecretString;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use zeroize::Zeroizing;

use crate::config::Config;
use crate::endpoint::Endpoint;
use crate::error::ConfigError;

const SECURE: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
const PLAIN: [&str; 4] = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
/// In a CGI program `HTTP_PROXY` is what a stranger wrote into the `Proxy` header.
const PLAIN_IN_CGI: [&str; 3] = ["http_proxy", "all_proxy", "ALL_PROXY"];
const EXCEPTIONS: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// The domain of all hosts that are found by a region.
const DOMAIN_OF_REGIONS: &str = "aliyuncs.com";

/// The one decision, for all transports, which proxy a request goes through.
///
/// The rules are in the [guide](crate::guide::proxies).
///
/// ```
/// use aliyun_core::{Config, Proxies};
///
/// let variable = |name: &str| match name {
///     "https_proxy" => Some("http://proxy.example:3128".to_owned()),
///     "no_proxy" => Some("internal.example, 10.0.0.0/8".to_owned()),
///     _ => None,
/// };
/// let config = Config::new().region("cn-shenzhen");
/// let proxies = Proxies::from_variables(&config, variable)?;
///
/// let proxy = proxies.for_target("sae.cn-shenzhen.aliyuncs.com", 443).unwrap();
/// assert_eq!(proxy.address().to_string(), "http://proxy.example:3128");
/// assert!(proxies.for_target("10.1.2.3", 443).is_none());
/// # Ok::<(), aliyun_core::error::ConfigError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Proxies {
    proxy: Option<Proxy>,
    exceptions: Vec<Exception>,
}

impl Proxies {
    /// The proxy and its exceptions for clients with this configuration, from the variables of
    /// the environment.
    ///
    /// # Errors
    ///
    /// [`ConfigError::InvalidProxy`] if the variable that decides names no HTTP proxy. One that
    /// is not asked, because another one comes first or because no request of this configuration
    /// would go through a proxy, may hold anything.
    pub fn from_variables(
        config: &Config,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let first = |names: &[&'static str]| {
            names.iter().find_map(|name| {
                // The value may hold a password.
                let value = Zeroizing::new(variable(name)?);
                (!value.trim().is_empty()).then_some((*name, value))
            })
        };
        let endpoint = config.given_endpoint();
        let names = match endpoint {
            Some(endpoint) if endpoint.is_plain() && variable("REQUEST_METHOD").is_some() => {
                &PLAIN_IN_CGI[..]
            }
            Some(endpoint) if endpoint.is_plain() => &PLAIN,
            _ => &SECURE,
        };
        let list = first(&EXCEPTIONS).map(|(_, value)| value);
        let list = list.as_ref().map_or("", |list| list.as_str());
        let mut proxies = Self {
            proxy: None,
            exceptions: list.split(',').filter_map(Exception::parse).collect(),
        };
        // An exception for a domain covers all hosts below it.
        let (host, port) = endpoint.map_or((DOMAIN_OF_REGIONS, 443), host_and_port);
        if !proxies.is_direct(host, port)
            && let Some((variable, value)) = first(names)
        {
            let proxy = Proxy::parse(value.trim())
                .map_err(|reason| ConfigError::InvalidProxy { variable, reason })?;
            proxies.proxy = Some(proxy);
        }
        Ok(proxies)
    }

    /// The proxy for a target, or `None` if it is reached directly. `host` is a name or an
    /// address, an IPv6 one with or without brackets.
    pub fn for_target(&self, host: &str, port: u16) -> Option<&Proxy> {
        let proxy = self.proxy.as_ref()?;
        (!self.is_direct(host, port)).then_some(proxy)
    }

    /// The proxy for every target that is no exception.
    pub fn proxy(&self) -> Option<&Proxy> {
        self.proxy.as_ref()
    }

    fn is_direct(&self, host: &str, port: u16) -> bool {
        let host = Host::of(host);
        host.is_loopback() || self.exceptions.iter().any(|e| e.covers(&host, port))
    }
}

fn host_and_port(endpoint: &Endpoint) -> (&str, u16) {
    let default = if endpoint.is_plain() { 80 } else { 443 };
    let split = endpoint.authority().rsplit_once(':');
    split
        .and_then(|(host, port)| Some((host, port.parse().ok()?)))
        .unwrap_or((endpoint.authority(), default))
}

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
    pub fn address(&self) -> &Endpoint {
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

    fn parse(text: &str) -> Result<Self, &'static str> {
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

/// A `%` that begins no escape stands for itself.
fn percent_decoded(text: &str) -> Option<SecretString> {
    let digit = |byte: u8| u8::try_from(char::from(byte).to_digit(16)?).ok();
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after_first @ ..] = rest {
        if let [b'%', high, low, after_escape @ ..] = rest
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            decoded.push(high << 4 | low);
            rest = after_escape;
        } else {
            decoded.push(*first);
            rest = after_first;
        }
    }
    String::from_utf8(decoded).ok().map(SecretString::new)
}

/// A host, in the one form in which hosts are compared.
enum Host {
    Address(IpAddr),
    Name(String),
}

impl Host {
    fn of(text: &str) -> Self {
        let text = text.trim_start_matches('[').trim_end_matches(']');
        match text.parse::<IpAddr>() {
            Ok(address) => Self::Address(address.to_canonical()),
            Err(_) => Self::Name(text.trim_end_matches('.').to_ascii_lowercase()),
        }
    }

    fn is_loopback(&self) -> bool {
        match self {
            Self::Address(address) => address.is_loopback(),
            Self::Name(name) => name == "localhost",
        }
    }
}

/// Targets that are reached without the proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Exception {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Hosts {
    All,
    /// A name and all names below it.
    Domain(String),
    /// The addresses that begin with as many bits of this one.
    Network(IpAddr, u8),
}

impl Exception {
    /// An entry of the list, or `None` for one that makes no sense.
    fn parse(entry: &str) -> Option<Self> {
        let (hosts, port) = split_port(entry.trim());
        let port = match port {
            Some(port) => Some(port.parse().ok()?),
            None => None,
        };
        let hosts = hosts.replace(['[', ']'], "");
        let hosts = if hosts == "*" {
            Hosts::All
        } else if let Some((address, length)) = hosts.split_once('/') {
            let address: IpAddr = address.parse().ok()?;
            let length = length.parse().ok()?;
            (length <= bits(address)).then_some(Hosts::Network(address, length))?
        } else {
            match Host::of(&hosts) {
                Host::Address(address) => Hosts::Network(address, bits(address)),
                Host::Name(name) => {
                    let domain = name.strip_prefix('*').unwrap_or(&name);
                    let domain = domain.strip_prefix('.').unwrap_or(domain);
                    (!domain.is_empty()).then(|| Hosts::Domain(domain.to_owned()))?
                }
            }
        };
        Some(Self { hosts, port })
    }

    fn covers(&self, host: &Host, port: u16) -> bool {
        let covers_host = match (&self.hosts, host) {
            (Hosts::All, _) => true,
            (Hosts::Domain(domain), Host::Name(name)) => name
                .strip_suffix(domain.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.')),
            (Hosts::Network(network, length), Host::Address(address)) => {
                begins_with(*address, *network, *length)
            }
            _ => false,
        };
        covers_host && self.port.is_none_or(|own| own == port)
    }
}

/// Splits `:port` off, which the last group of a bare IPv6 address only looks like.
fn split_port(entry: &str) -> (&str, Option<&str>) {
    match entry.rsplit_once(':') {
        Some((host, port))
            if port.bytes().all(|byte| byte.is_ascii_digit())
                && (!host.contains(':') || host.contains(['/', ']'])) =>
        {
            (host, Some(port))
        }
        _ => (entry, None),
    }
}

fn bits(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

/// Whether the first `length` bits are equal.
fn begins_with(address: IpAddr, network: IpAddr, length: u8) -> bool {
    // A shift by all bits is an overflow to the processor and leaves nothing to differ.
    let rest = u32::from(bits(network) - length);
    match (address, network) {
        (IpAddr::V4(one), IpAddr::V4(other)) => {
            let difference = one.to_bits() ^ other.to_bits();
            difference.checked_shr(rest).unwrap_or(0) == 0
        }
        (IpAddr::V6(one), IpAddr::V6(other)) => {
            let difference = one.to_bits() ^ other.to_bits();
            difference.checked_shr(rest).unwrap_or(0) == 0
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Environment = [(&'static str, &'static str)];

    fn proxies(config: &Config, environment: &Environment) -> Result<Proxies, ConfigError> {
        Proxies::from_variables(config, |name| {
            let variable = environment.iter().find(|(known, _)| *known == name);
            variable.map(|(_, value)| (*value).to_owned())
        })
    }

    fn region() -> Config {
        Config::new().region("cn-shenzhen")
    }

    fn plain() -> Config {
        Config::new().endpoint("http://gateway.example")
    }

    /// Where requests go that are no exception.
    fn address(config: &Config, environment: &Environment) -> Option<String> {
        let proxies = proxies(config, environment).expect("the proxy can be used");
        proxies.proxy().map(|proxy| proxy.address().to_string())
    }

    #[test]
    fn the_variable_goes_by_the_scheme_of_the_endpoint() {
        const ALL: &Environment = &[
            ("ALL_PROXY", "u"),
            ("all_proxy", "l"),
            ("HTTP_PROXY", "uh"),
            ("http_proxy", "lh"),
            ("HTTPS_PROXY", "us"),
            ("https_proxy", "ls"),
        ];
        for (count, secure, unencrypted) in [
            (6, Some("http://ls"), Some("http://lh")),
            (5, Some("http://us"), Some("http://lh")),
            (4, Some("http://l"), Some("http://lh")),
            (3, Some("http://l"), Some("http://uh")),
            (2, Some("http://l"), Some("http://l")),
            (1, Some("http://u"), Some("http://u")),
            (0, None, None),
        ] {
            assert_eq!(address(&region(), &ALL[..count]).as_deref(), secure);
            assert_eq!(address(&plain(), &ALL[..count]).as_deref(), unencrypted);
        }
    }

    #[test]
    fn an_empty_variable_is_none() {
        let environment = &[
            ("https_proxy", ""),
            ("HTTPS_PROXY", " "),
            ("all_proxy", "p"),
        ];
        assert_eq!(address(&region(), environment).as_deref(), Some("http://p"));
        let environment = &[("https_proxy", "p"), ("no_proxy", ""), ("NO_PROXY", "*")];
        assert_eq!(address(&region(), environment), None);
    }

    #[test]
    fn a_header_of_a_cgi_request_is_no_proxy() {
        let environment = &[("HTTP_PROXY", "evil"), ("REQUEST_METHOD", "GET")];
        assert_eq!(address(&plain(), environment), None);
        let environment = &[("http_proxy", "good"), ("REQUEST_METHOD", "GET")];
        assert_eq!(
            address(&plain(), environment).as_deref(),
            Some("http://good")
        );
    }

    #[test]
    fn proxies_are_read_as_they_are_written() {
        for (value, expected, user, password) in [
            (
                "proxy.example:3128",
                "http://proxy.example:3128",
                None,
                None,
            ),
            (
                " http://Proxy.example/ ",
                "http://proxy.example",
                None,
                None,
            ),
            (
                "HTTPS://proxy.example:8443",
                "https://proxy.example:8443",
                None,
                None,
            ),
            ("http://[::1]:3128", "http://[::1]:3128", None, None),
            (
                "user:pass@proxy:1",
                "http://proxy:1",
                Some("user"),
                Some("pass"),
            ),
            (
                "http://user@proxy:1",
                "http://proxy:1",
                Some("user"),
                Some(""),
            ),
            (
                "http://:pass@proxy:1",
                "http://proxy:1",
                Some(""),
                Some("pass"),
            ),
            ("http://@proxy:1", "http://proxy:1", None, None),
            (
                "http://u%40corp:p%3A%2f%25%zz@proxy:1",
                "http://proxy:1",
                Some("u@corp"),
                Some("p:/%%zz"),
            ),
            (
                "http://u@corp:p@proxy:1",
                "http://proxy:1",
                Some("u@corp"),
                Some("p"),
            ),
        ] {
            let proxy = Proxy::parse(value.trim()).expect(value);
            assert_eq!(proxy.address().to_string(), expected);
            let exposed = |secret: Option<&SecretString>| {
                secret.map(|secret| secret.expose_secret().to_owned())
            };
            assert_eq!(exposed(proxy.username()).as_deref(), user, "{value}");
            assert_eq!(exposed(proxy.password()).as_deref(), password, "{value}");
        }
    }

    #[test]
    fn credentials_become_a_header_and_nothing_else() {
        let environment = &[(
            "https_proxy",
            "http://Aladdin:open%20sesame@proxy.example:1",
        )];
        let proxies = proxies(&region(), environment).unwrap();
        let proxy = proxies.proxy().unwrap();
        let header = proxy.authorization().unwrap();
        assert_eq!(header, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(header.is_sensitive());
        let told = format!("{proxies:?} {proxy:#?} {header:?}");
        assert!(told.contains("proxy.example"), "{told}");
        for secret in ["Aladdin", "sesame", "QWxhZGRpbj"] {
            assert!(!told.contains(secret), "{told}");
        }
    }

    #[test]
    fn what_is_no_http_proxy_is_refused_by_the_name_of_its_variable() {
        for value in [
            "socks5://u:hunter2@proxy.example:1080",
            "socks5h://proxy.example",
            "http://u:hunter2@",
            "http://",
            "hunter2@proxy.example:0",
            "proxy.example:hunter2",
            "proxy.example/hunter2",
            "proxy example",
            "http://u:%ffhunter2@proxy.example",
        ] {
            let error = proxies(&region(), &[("ALL_PROXY", value)]).unwrap_err();
            let variable = "ALL_PROXY";
            assert!(
                matches!(error, ConfigError::InvalidProxy { variable: v, .. } if v == variable),
                "{value}: {error:?}"
            );
            let told = format!("{error} {error:?}");
            assert!(
                told.contains(variable) && told.contains("no_proxy"),
                "{told}"
            );
            assert!(!told.contains("hunter2"), "{told}");
            assert!(!told.contains("proxy.example"), "{told}");
        }
    }

    #[test]
    fn a_variable_that_does_not_decide_may_hold_anything() {
        let socks = ("ALL_PROXY", "socks5://proxy:1080");
        for (config, environment) in [
            (region(), &[("https_proxy", "p"), socks][..]),
            (region(), &[("no_proxy", "*"), socks]),
            (region(), &[("no_proxy", ".aliyuncs.com"), socks]),
            (region(), &[("http_proxy", "socks5://proxy:1080")]),
            (plain(), &[("https_proxy", "socks5://proxy:1080")]),
            (plain(), &[("no_proxy", "gateway.example:80"), socks]),
            (Config::new().endpoint("http://127.0.0.1:1"), &[socks]),
        ] {
            assert!(proxies(&config, environment).is_ok(), "{environment:?}");
        }
        for (config, environment) in [
            (
                region(),
                &[("no_proxy", "sae.cn-shenzhen.aliyuncs.com"), socks][..],
            ),
            (
                region(),
                &[("https_proxy", "socks5://proxy:1080"), ("all_proxy", "p")],
            ),
            (plain(), &[("no_proxy", "gateway.example:8080"), socks]),
        ] {
            assert!(proxies(&config, environment).is_err(), "{environment:?}");
        }
    }

    #[test]
    fn loopback_is_reached_directly() {
        let proxies = proxies(&region(), &[("https_proxy", "p")]).unwrap();
        for host in [
            "localhost",
            "LocalHost.",
            "127.0.0.1",
            "127.9.9.9",
            "::1",
            "[::1]",
        ] {
            assert!(proxies.for_target(host, 443).is_none(), "{host}");
        }
        for host in [
            "localhost.example.com",
            "127.0.0.1.example.com",
            "10.0.0.1",
            "[::2]",
        ] {
            assert!(proxies.for_target(host, 443).is_some(), "{host}");
        }
    }

    #[test]
    fn exceptions_are_names_domains_addresses_and_networks() {
        for (list, host, port, is_direct) in [
            ("*", "a.example", 443, true),
            ("*:80", "a.example", 443, false),
            ("*:443", "a.example", 443, true),
            ("a.example", "a.example", 443, true),
            ("A.Example", "a.EXAMPLE.", 443, true),
            ("example", "a.example", 443, true),
            (".example", "a.example", 443, true),
            (".example", "example", 443, true),
            ("*.example", "b.a.example", 443, true),
            ("example", "anexample", 443, false),
            ("a.example", "example", 443, false),
            ("a.example:443", "a.example", 443, true),
            ("a.example:80", "a.example", 443, false),
            ("a.example:", "a.example", 443, false),
            ("a.example:99999", "a.example", 443, false),
            ("b.example, a.example", "a.example", 443, true),
            (" ,, \ta.example ,", "a.example", 443, true),
            ("b.example a.example", "a.example", 443, false),
            (".", "a.example", 443, false),
            ("10.1.2.3", "10.1.2.3", 443, true),
            ("10.1.2.3:80", "10.1.2.3", 443, false),
            ("10.1.2.3:443", "10.1.2.3", 443, true),
            ("10.1.2.3", "10.1.2.34", 443, false),
            ("2.3", "10.1.2.3", 443, false),
            ("10.0.0.0/8", "10.1.2.3", 443, true),
            ("10.0.0.0/8:443", "10.1.2.3", 443, true),
            ("10.0.0.0/8:80", "10.1.2.3", 443, false),
            ("10.0.0.0/8", "11.1.2.3", 443, false),
            ("10.1.2.2/31", "10.1.2.3", 443, true),
            ("10.1.2.2/32", "10.1.2.3", 443, false),
            ("0.0.0.0/0", "10.1.2.3", 443, true),
            ("0.0.0.0/0", "fe80::1", 443, false),
            ("10.0.0.0/33", "10.0.0.0", 443, false),
            ("10.0.0.0/-1", "10.0.0.0", 443, false),
            ("10.0.0.0/8", "10.example", 443, false),
            ("example/8", "example", 443, false),
            ("10.1.2.3", "::ffff:10.1.2.3", 443, true),
            ("fe80::1", "[fe80::1]", 443, true),
            ("FE80:0::1", "fe80::1", 443, true),
            ("fe80::443", "fe80::", 443, false),
            ("[fe80::1]", "fe80::1", 443, true),
            ("[fe80::1]:443", "fe80::1", 443, true),
            ("[fe80::1]:80", "fe80::1", 443, false),
            ("fe80::/10", "[febf::1]", 443, true),
            ("fe80::/10", "[fec0::1]", 443, false),
            ("fe80::/10:443", "febf::1", 443, true),
            ("[fe80::]/10:80", "febf::1", 443, false),
            ("[fe80::/10]:443", "febf::1", 443, true),
            ("::/0", "febf::1", 443, true),
            ("::/129", "::2", 443, false),
        ] {
            let exceptions = list.split(',').filter_map(Exception::parse).collect();
            let proxies = Proxies {
                proxy: Some(Proxy::parse("p").unwrap()),
                exceptions,
            };
            let decision = proxies.for_target(host, port).is_none();
            assert_eq!(decision, is_direct, "{list:?} and {host}:{port}");
        }
    }
}
