//! The endpoint of a request.
//!
//! A call determines its endpoint by the first of these rules that applies:
//!
//! 1. The [endpoint of the call](crate::CallOptions::endpoint).
//! 2. The [region of the call](crate::CallOptions::region), as below.
//! 3. The client's [endpoint for the product](crate::config::ConfigBuilder::endpoint_for).
//! 4. The client's [endpoint](crate::config::ConfigBuilder::endpoint), for all products.
//! 5. With a region, the product's table of the configured [network](crate::Network), public or VPC, is
//!    looked up.
//! 6. A region that is in no table of the product gets a host by the vendor's naming rule, if the product
//!    has one. So a new region needs no new release of these crates. If that host cannot be found or
//!    reached, the hint of the error says that it was a guess, and whether the region looks like a zone.
//! 7. Without a region, the product's global endpoint is used, if it has one.
//!
//! If none applies, the call fails with a [`ConfigError`](crate::error::ConfigError) that names the remedy.
//!
//! A region with a public endpoint and without a listed VPC endpoint is an error in a VPC. A host by the
//! naming rule would often not exist there, and the call would fail with a DNS error that does not show the
//! cause. (The vendor's SDKs silently use the public endpoint instead.)
//!
//! Endpoints use HTTPS, unless a configured one begins with `http://`. Plain HTTP is accepted for loopback
//! only. For other hosts it must be [permitted](crate::config::ConfigBuilder::allow_plain_http), because
//! tokens and passwords would travel unencrypted.
//!
//! A dual-stack host of a product, which has IPv6 addresses as well, is set as the endpoint. The vendor's
//! endpoint tables have none, so there is no rule that could find it. Which addresses of a host are used is
//! the setting [`address_family`](crate::config::ConfigBuilder::address_family).
//!
//! Redirects are never followed: a signature is valid for one host, and the token in a response must come
//! from the host that was called.
