//! The host that a URL names.

use http::Uri;

/// The host, the port and whether TLS is needed.
pub(crate) fn host_and_port(target: &Uri) -> (&str, u16, bool) {
    let is_tls = target.scheme_str() == Some("https");
    let default = if is_tls { 443 } else { 80 };
    let port = target.port_u16().unwrap_or(default);
    (target.host().unwrap_or_default(), port, is_tls)
}
