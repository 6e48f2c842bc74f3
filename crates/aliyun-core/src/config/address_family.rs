//! Which addresses of a host are connected to.

use std::net::SocketAddr;

/// The IP versions that a client connects with.
///
/// A host may have addresses of both. Whichever is chosen, a client tries the addresses one after the other
/// within its connect timeout, and an address that does not respond does not use up the time of the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressFamily {
    /// All addresses, in the order of the name service. This is the default: the operating system sorts
    /// them by what this machine can reach (RFC 6724).
    #[default]
    Any,
    /// The IPv4 addresses only.
    Ipv4Only,
    /// The IPv6 addresses only.
    Ipv6Only,
    /// The IPv4 addresses first, then the IPv6 addresses.
    PreferIpv4,
    /// The IPv6 addresses first, then the IPv4 addresses.
    PreferIpv6,
}

impl AddressFamily {
    /// Returns the addresses that are connected to, in this order. For transports.
    ///
    /// ```
    /// use aliyun_core::config::AddressFamily;
    ///
    /// let resolved = ["192.0.2.1:443", "[2001:db8::1]:443"].map(|text| text.parse().unwrap());
    /// let first = |family: AddressFamily| family.select(resolved).first().copied();
    /// assert_eq!(first(AddressFamily::PreferIpv6), Some(resolved[1]));
    /// assert_eq!(first(AddressFamily::Ipv4Only), Some(resolved[0]));
    /// assert_eq!(AddressFamily::Ipv4Only.select(resolved).len(), 1);
    /// ```
    pub fn select(self, resolved: impl IntoIterator<Item = SocketAddr>) -> Vec<SocketAddr> {
        let mut addresses: Vec<_> = resolved.into_iter().collect();
        match self {
            Self::Any => {}
            Self::Ipv4Only => addresses.retain(SocketAddr::is_ipv4),
            Self::Ipv6Only => addresses.retain(SocketAddr::is_ipv6),
            // Stable sorts: the order of the name service stays within a family.
            Self::PreferIpv4 => addresses.sort_by_key(SocketAddr::is_ipv6),
            Self::PreferIpv6 => addresses.sort_by_key(SocketAddr::is_ipv4),
        }
        addresses
    }
}
