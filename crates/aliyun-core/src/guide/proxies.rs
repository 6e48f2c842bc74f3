//! The proxy of a request.
//!
//! Environment variables select the proxy, in the same manner for all transports. They are read once, when
//! a client is built. The proxy settings of the operating system or of a desktop are ignored. If the caller
//! passes an HTTP client to a transport, that client's proxies apply instead.
//!
//! | endpoint | the first of these variables that is not empty |
//! | --- | --- |
//! | HTTPS | `https_proxy`, `HTTPS_PROXY`, `all_proxy`, `ALL_PROXY` |
//! | plain HTTP | `http_proxy`, `HTTP_PROXY`, `all_proxy`, `ALL_PROXY` |
//!
//! `HTTP_PROXY` is ignored if `REQUEST_METHOD` is set. That is the case in a CGI program, where the web
//! server sets `HTTP_PROXY` to the `Proxy` header of the request it serves, which a stranger controls.
//!
//! A proxy is `http://host:port` or `https://host:port`. The port is optional, and without a scheme the
//! proxy is `http://`. A user name and a password can precede the host, as in
//! `http://user:password@host:port`. They are percent-decoded and sent to the proxy with Basic
//! authentication.
//!
//! Any other value, such as a SOCKS proxy, is
//! [`ConfigError::InvalidProxy`](crate::error::ConfigError::InvalidProxy). Ignoring it would send requests
//! directly, against the intention of the person who set it. Only the variable that decides is checked.
//!
//! # Tunnels
//!
//! A request with TLS goes through a tunnel, which the proxy opens with any status 2xx after `CONNECT`. A
//! request without TLS is handed to the proxy with its whole URL, to be forwarded. An error of a request
//! that goes through a proxy names it, as host and port. A proxy that refuses a tunnel is reported with the
//! status of its response; one that requires a user name and a password
//! ([`ProxyAuthentication`](crate::error::TransportErrorKind::ProxyAuthentication)) is not asked again.
//!
//! # Exceptions
//!
//! Loopback hosts (`localhost`, `127.0.0.0/8`, `::1`) are reached directly, and so are the hosts in
//! `no_proxy` or, if that is empty, in `NO_PROXY`. The entries are separated by commas:
//!
//! | entry | excepted hosts |
//! | --- | --- |
//! | `*` | all |
//! | `aliyuncs.com`, `.aliyuncs.com`, `*.aliyuncs.com` | the host and all names below it |
//! | `10.1.2.3`, `fe80::1`, `[fe80::1]` | the IP address, if an endpoint is given as one |
//! | `10.0.0.0/8`, `fe80::/10` | all IP addresses of the network |
//! | any of these with `:port`, and with brackets around an IPv6 address | the same, for this port only |
//!
//! Names are compared without regard to case and are not resolved. Malformed entries are ignored.
//!
//! # Credentials
//!
//! The same rules apply to the requests of credentials providers, with one difference: a request that is
//! not encrypted, for example to the metadata service of an ECS instance, never goes through a proxy.
