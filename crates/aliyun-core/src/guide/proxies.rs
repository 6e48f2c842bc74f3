//! Which proxy a request goes through.
//!
//! The variables of the environment decide, for all transports alike, and are read once, when a
//! client is built. Settings of an operating system or a desktop do not count. An HTTP client that
//! the caller brought keeps its own proxies.
//!
//! | endpoint | the first of these that is set and not empty |
//! | --- | --- |
//! | encrypted | `https_proxy`, `HTTPS_PROXY`, `all_proxy`, `ALL_PROXY` |
//! | plain HTTP | `http_proxy`, `HTTP_PROXY`, `all_proxy`, `ALL_PROXY` |
//!
//! `HTTP_PROXY` does not count where `REQUEST_METHOD` is set: in a CGI program it is what a
//! stranger wrote into the `Proxy` header.
//!
//! A proxy is an `http://` or an `https://` one, with a port and with `user:password@` if need be;
//! without a scheme it is `http://`. User and password are percent-decoded and sent to the proxy as
//! Basic authorization. Anything else, such as a SOCKS proxy, is
//! [`ConfigError::InvalidProxy`](crate::error::ConfigError::InvalidProxy), so that no request
//! leaves by a way its owner has not chosen. Only the variable that decides can be refused.
//!
//! Loopback (`localhost`, `127.0.0.0/8`, `::1`) is reached directly, and so is what `no_proxy`, or
//! else `NO_PROXY`, lists. Its entries are separated by commas:
//!
//! | entry | what it excepts |
//! | --- | --- |
//! | `*` | every host |
//! | `aliyuncs.com`, `.aliyuncs.com`, `*.aliyuncs.com` | the host and all names below it |
//! | `10.1.2.3`, `fe80::1`, `[fe80::1]` | the address, where an endpoint is given as one |
//! | `10.0.0.0/8`, `fe80::/10` | all addresses of the network |
//! | any of these with `:port`, an IPv6 address in brackets | the same, for one port |
//!
//! Credentials are fetched by the same rules, but what travels unencrypted, such as a question to
//! the metadata service of an ECS instance, goes through no proxy.
//!
//! Names are compared without regard to case and are not looked up. An entry that is none of these
//! excepts nothing.
