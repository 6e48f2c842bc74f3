//! Blocking client of Alibaba Cloud APIs, on [ureq].
//!
//! ```no_run
//! use sae_api::GetWebshellToken;
//! use transport_blocking::Client;
//!
//! fn main() -> Result<(), transport_blocking::Error> {
//!     let client = Client::builder().region("cn-shenzhen").build()?;
//!     let response = client.call(&GetWebshellToken::new("my-app-id", "my-pod"))?;
//!     println!("request {}", response.request_id);
//!     Ok(())
//! }
//! ```
//!
//! A program needs this crate and that of a product. Everything else that it names is re-exported here:
//! errors, options, [providers of credentials](credentials), [`DynamicOperation`], [`SecretString`].
//!
//! **Do not log the target `ureq_proto` at the level `TRACE`.** ureq logs through the `log` crate, and at
//! that level it logs the bytes of responses, which may contain tokens and credentials. It is told only
//! the host of a request, so no level shows a URL, a parameter, a header or a signature. With your own
//! [`ureq::Agent`] the log contains the requests, too: at the level `TRACE`, with signed URLs and security
//! tokens.
//!
//! The client is the loop around [`aliyun_core::Call`], which makes all decisions. Its twin for async
//! programs, `transport-async`, behaves the same.
//!
//! - **Credentials** and region are by default those that the official CLI and libraries would find; see
//!   [`DefaultChain`](aliyun_credentials::DefaultChain). They are obtained on a thread of their own, once
//!   for all calls that need them. [`Client::identity`] returns them.
//! - **Failed attempts** are retried where that helps and is safe, and a call has one deadline for all of
//!   it; see [the guide](aliyun_core::guide::attempts).
//! - **Connections** are kept for the next calls, at most 64 idle ones to a host and for 20 seconds; both
//!   can be set. An older one is closed with the next call. One that the server closed while it was idle
//!   is replaced, which does not count as a failed attempt. A host is looked up when a connection is made,
//!   and only then. If it has several addresses, one that does not respond does not keep the next one from
//!   being tried.
//! - **After a `fork`** each process makes its own connections, and their nonces differ.
//! - **Lists** come in pages: [`Client::pages`] and [`Client::items`] go through all of them.
//! - **Waiting** until a change is finished: [`Client::wait_until`] polls an operation until its response
//!   says so; see [the guide](aliyun_core::guide::waiting).
//! - **TLS** is rustls on ring. It trusts the operating system's certificate authorities, or others; see
//!   [`root_certificates`](ClientBuilder::root_certificates). On Linux and other systems without a service
//!   for certificates, `SSL_CERT_FILE` (a file) and `SSL_CERT_DIR` (directories, separated by `:`) name
//!   other ones, and then only those are read. Without any the client cannot be built.
//! - **Proxies** come from `https_proxy`, `all_proxy` and `no_proxy`, in lower or upper case (`http_proxy`
//!   for an endpoint without TLS). They are read when the client is built; see [the
//!   guide](aliyun_core::guide::proxies). Settings of the operating system are ignored. Loopback is always
//!   reached directly. Requests with TLS are tunnelled through the proxy by `CONNECT`; others are handed
//!   to it to be forwarded.
//! - **Errors** of DNS, connecting, a proxy's refusal and the TLS handshake report that the request was
//!   never sent, even if the call's deadline passed there.
//! - **Redirects** are never followed: a signed request and its response belong to one host.
//! - **Responses** are limited to 16 MiB by default, and never compressed.
//! - **Your own [`ureq::Agent`]**, if you give one, is used for STS and other encrypted sources of
//!   credentials, too. It keeps its proxies, certificates and connections. The limits of time and size
//!   apply to it, and it follows no redirects either. ureq does not report how far an exchange got: a
//!   failure to connect is reported as never sent only where the error alone proves it, such as a refused
//!   connection or certificate, and otherwise as a request that may have arrived. A stale connection is
//!   reported like any other lost one. Its log may contain the URLs of requests.
//!
//! # Tests
//!
//! The crate `emulator` is a local endpoint that responds like the service and verifies every signature:
//!
//! ```
//! use emulator::{Emulator, demo};
//! use sae_api::GetWebshellToken;
//! use transport_blocking::Client;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::start()?;
//! let client = Client::builder()
//!     .endpoint(emulator.endpoint())
//!     .credentials(emulator.credentials())
//!     .build()?;
//!
//! let response = client.call(&GetWebshellToken::new(demo::APP_ID, demo::POD_NAME))?;
//! assert!(!response.data.token.is_empty());
//! # Ok(())
//! # }
//! ```

mod backend;
mod client;
mod connect;
mod connection;
mod exchange;
mod items;
mod obtain;
mod outgoing;
mod pages;
#[cfg(test)]
mod tests;
mod wait;

#[doc(inline)]
pub use aliyun_core::config;
#[doc(inline)]
pub use aliyun_core::config::{Limits, Observer, RetryBudget};
#[doc(inline)]
pub use aliyun_core::error;
/// Request, response and header types.
pub use aliyun_core::http;
#[doc(inline)]
pub use aliyun_core::model;
#[doc(inline)]
pub use aliyun_core::operation;
#[doc(inline)]
pub use aliyun_core::{
    CallOptions, Config, DynamicOperation, Error, ErrorKind, Network, Operation, Paged,
    RetryPolicy, SignatureScheme, WaitError, WaitOptions, WaitState,
};
#[doc(inline)]
pub use aliyun_credentials as credentials;
#[doc(inline)]
pub use aliyun_credentials::{Identity, Provider};
#[doc(inline)]
pub use aliyun_sign::{Credentials, SecretString, Timestamp};
/// The HTTP library, for [`ClientBuilder::backend`].
pub use ureq;

pub use self::client::Client;
pub use self::items::Items;
pub use self::pages::Pages;

/// Builds a [`Client`].
///
/// ```
/// use std::time::Duration;
///
/// use transport_blocking::{Client, Credentials, RetryPolicy};
///
/// let client = Client::builder()
///     .region("cn-shenzhen")
///     .credentials(Credentials::access_key("my-key-id", "my-key-secret"))
///     .timeout(Duration::from_secs(10))
///     .retry(RetryPolicy::new().max_attempts(5))
///     .build()?;
/// # let _ = client;
/// # Ok::<(), transport_blocking::Error>(())
/// ```
///
/// Its backend is a [`ureq::Agent`].
pub type ClientBuilder = aliyun_credentials::ClientBuilder<Client>;
