//! The rules of `no_proxy`: which targets are reached without the proxy.

use std::net::IpAddr;

/// The host of a target, normalised for comparison.
pub(super) enum Host {
    Address(IpAddr),
    Name(String),
}

impl Host {
    /// Parses a host. Names are compared in lower case and without a dot at the end. An IPv4 address mapped
    /// into IPv6, such as `::ffff:10.1.2.3`, equals the IPv4 address.
    pub(super) fn parse(text: &str) -> Self {
        let text = text.trim_start_matches('[').trim_end_matches(']');
        match text.parse::<IpAddr>() {
            Ok(address) => Self::Address(address.to_canonical()),
            Err(_) => Self::Name(text.trim_end_matches('.').to_ascii_lowercase()),
        }
    }

    pub(super) fn is_loopback(&self) -> bool {
        match self {
            Self::Address(address) => address.is_loopback(),
            Self::Name(name) => name == "localhost",
        }
    }
}

/// An entry of `no_proxy`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NoProxyRule {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Hosts {
    All,
    /// A name and all names below it.
    Domain(String),
    /// All addresses with the same first bits, as many as the number. A single address is a network whose
    /// prefix is the whole address.
    Network(IpAddr, u8),
}

impl NoProxyRule {
    /// Parses an entry of the list. Returns `None` for a malformed one, which is ignored: the variable is
    /// shared with other programs, and some of them know more kinds of entries.
    pub(super) fn parse(entry: &str) -> Option<Self> {
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
            match Host::parse(&hosts) {
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

    /// Whether a target is reached without the proxy by this rule.
    pub(super) fn matches(&self, host: &Host, port: u16) -> bool {
        let matches_host = match (&self.hosts, host) {
            (Hosts::All, _) => true,
            // The dot keeps `anexample` out of the domain `example`.
            (Hosts::Domain(domain), Host::Name(name)) => name
                .strip_suffix(domain.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.')),
            (Hosts::Network(network, length), Host::Address(address)) => {
                begins_with(*address, *network, *length)
            }
            // Names are not resolved, so a name never matches an address.
            _ => false,
        };
        matches_host && self.port.is_none_or(|own| own == port)
    }
}

/// Splits `:port` off an entry.
///
/// In an IPv6 address without brackets the text after the last colon is a part of the address. Such an
/// entry has another colon, and neither a bracket nor a prefix length.
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
    // A prefix length of 0 would shift by the whole width, which `>>` does not allow. `checked_shr` returns
    // `None` then, and no bit is compared.
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
