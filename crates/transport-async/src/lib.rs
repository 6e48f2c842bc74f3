//! Async client of Alibaba Cloud APIs, on [hyper] and [tokio].
//!
//! ```no_run
//! use sae_api::GetWebshellToken;
//! use transport_async::Client;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), transport_async::Error> {
//!     let client = Client::builder().region("cn-shenzhen").build()?;
//!     let response = client.call(&GetWebshellToken::new("my-app-id", "my-pod")).await?;
//!     println!("request {}", response.request_id);
//!     Ok(())
//! }
//! ```
//!
//! A program needs this crate, that of a product, and tokio. Everything else that it names is re-exported
//! here: errors, options, [providers of credentials](credentials), [`DynamicOperation`],
//! [`SecretString`].
//!
//! The client is the loop around [`aliyun_core::Call`], which makes all decisions. Its twin for blocking
//! programs, `transport-blocking`, behaves the same.
//!
//! - **Credentials** and region are by default those that the official CLI and libraries would find; see
//!   [`DefaultChain`](aliyun_credentials::DefaultChain). They are obtained in a task of their own, once
//!   for all calls that need them. [`Client::identity`] returns them.
//! - **Failed attempts** are retried where that helps and is safe, and a call has one deadline for all of
//!   it; see [the guide](aliyun_core::guide::attempts). Dropping the future ends the call at once; its
//!   request may have reached the service.
//! - **Connections** are kept for the next calls, at most 64 idle ones to a host and for 20 seconds; both
//!   can be set. One that the server closed while it was idle is replaced, which does not count as a
//!   failed attempt. A host is looked up when a connection is made, and only then. If it has several
//!   addresses, one that does not respond does not keep the next one from being tried.
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
//! - **Your own [`reqwest::Client`]**, if you give one, is used for STS and other encrypted sources of
//!   credentials, too. It keeps its proxies, certificates, connections and connect timeout. The limits of
//!   a call's time and size apply to it, too; but reqwest does not report how far an exchange got. If the
//!   deadline passes before there is a response, the request is reported as one that may have arrived, and
//!   a head that arrives slowly counts as no progress. It needs a feature of reqwest for TLS. Turn its
//!   redirects off: a redirect that was followed ends the call with an error, but by then the signed
//!   request has been sent elsewhere, so an error of connecting does not prove that nothing was sent.
//!
//! # Runtimes
//!
//! A client needs a tokio runtime with a timer and I/O, as `#[tokio::main]` and `enable_all` make it. Where
//! there is none, calls return [`ConfigError::AsyncRuntime`](error::ConfigError::AsyncRuntime). tokio
//! cannot be asked whether a runtime has both: the client catches a panic of tokio, whose message still
//! appears on standard error, and a program with `panic = "abort"` ends.
//!
//! **Make one client for each runtime**, such as one for each `#[tokio::test]`. A connection belongs to the
//! runtime that it was made in. A client that is used in several runtimes keeps connections for each of
//! them, so nothing is lost when one ends, but none is shared. Credentials are obtained in the runtime of the
//! first call that needs them; calls in other runtimes wait for it, even while that runtime does not run.
//!
//! # Other crates with TLS
//!
//! No feature of reqwest is turned on, so it works in the rest of a program as without this crate. The
//! feature `ring` of rustls is. A program with another provider beside it that uses rustls without naming
//! one must install it first: `rustls::crypto::aws_lc_rs::default_provider().install_default()`.
//!
//! # Tests
//!
//! The crate `emulator` is a local endpoint that responds like the service and verifies every signature:
//!
//! ```
//! use emulator::{Emulator, demo};
//! use sae_api::GetWebshellToken;
//! use transport_async::Client;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::start()?;
//! let client = Client::builder()
//!     .endpoint(emulator.endpoint())
//!     .credentials(emulator.credentials())
//!     .build()?;
//!
//! let response = client.call(&GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)).await?;
//! assert!(!response.data.token.is_empty());
//! # Ok(())
//! # }
//! ```

mod backend;
mod callers_client;
mod client;
mod connect;
mod exchange;
mod http_client;
mod items;
mod obtain;
mod pages;
mod pool;
mod race;
mod route;
mod runtime;
mod stream;
#[cfg(test)]
mod tests;
mod tls;
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
pub use reqwest;

pub use self::client::Client;
pub use self::items::Items;
pub use self::pages::Pages;

/// Builds a [`Client`].
///
/// ```
/// use std::time::Duration;
///
/// use transport_async::{Client, Credentials, RetryPolicy};
///
/// let client = Client::builder()
///     .region("cn-shenzhen")
///     .credentials(Credentials::access_key("my-key-id", "my-key-secret"))
///     .timeout(Duration::from_secs(10))
///     .retry(RetryPolicy::new().max_attempts(5))
///     .build()?;
/// # let _ = client;
/// # Ok::<(), transport_async::Error>(())
/// ```
///
/// Its backend is a [`reqwest::Client`].
pub type ClientBuilder = aliyun_credentials::ClientBuilder<Client>;
