//! Targets that are reached without a proxy.

use std::net::IpAddr;

/// A host, in the one form in which hosts are compared.
pub(super) enum Host {
    Address(IpAddr),
    Name(String),
}

impl Host {
    pub(super) fn of(text: &str) -> Self {
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

/// Targets that are reached without the proxy.
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
    /// The addresses that begin with as many bits of this one.
    Network(IpAddr, u8),
}

impl NoProxyRule {
    /// An entry of the list, or `None` for one that makes no sense.
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

    pub(super) fn covers(&self, host: &Host, port: u16) -> bool {
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
