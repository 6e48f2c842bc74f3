//! Async client of Alibaba Cloud APIs, on [reqwest] and [tokio].
//!
//! ```
//! use emulator::{Emulator, demo};
//! use sae_api::GetWebshellToken;
//! use transport_async::Client;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In a program: `Client::builder().region("cn-shenzhen").build()?`.
//! let emulator = Emulator::start()?;
//! let client = Client::builder()
//!     .endpoint(emulator.endpoint())
//!     .credentials(emulator.credentials())
//!     .build()?;
//!
//! let answer = client.call(&GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)).await?;
//! assert!(!answer.data.token.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! The client is the loop around [`aliyun_core::Call`] and decides nothing; its twin for blocking
//! programs, `transport-blocking`, behaves alike.
//!
//! - **Credentials** and region are those that the official tools would find, unless others are
//!   given; see [`DefaultChain`](aliyun_credentials::DefaultChain). What takes time to obtain is
//!   obtained in a task of its own, once for all calls that need it;
//!   [`Client::identity`] tells what came of it.
//! - **Failures** are repeated where that helps and does no harm, and limits of time hold for the whole
//!   call; see [the guide](aliyun_core::guide::attempts). Dropping the future ends the call at once.
//! - **Connections** are kept and used again. One that the server closed while it was idle is replaced,
//!   and does not count as a failure.
//! - **Lists** come in pages: [`Client::pages`] and [`Client::items`] go through all of them.
//! - **TLS** is rustls on ring, with the operating system's root certificates.
//! - **Proxies** come from `https_proxy`, `all_proxy` and `no_proxy`, in lower or upper case
//!   (`http_proxy` for an endpoint without encryption), and are read when the client is built; see
//!   [the guide](aliyun_core::guide::proxies). Settings of the operating system do not count.
//!   Loopback is reached directly. Encrypted requests are tunnelled through the proxy by `CONNECT`,
//!   others are handed to it to be forwarded.
//! - **Errors** of looking up the host, of connecting, of a proxy's refusal and of the TLS
//!   handshake say that the request was never sent. Where the limit of the whole call runs out
//!   meanwhile, reqwest does not tell how far it got, and the request is reported as one that may have
//!   arrived.
//! - **Redirects** are never followed: a signed request and its answer belong to one host.
//! - **Answers** are read up to a limit of 16 MiB, and never compressed.
//! - **Your own [`reqwest::Client`]** is used for STS and other encrypted sources of credentials,
//!   too. It keeps its proxies, certificates, connections and limit of
//!   connecting. The limits of a call's time and size hold for it as well. Turn its redirects off:
//!   the answer to a request that it redirected is refused, but by then the signed request has
//!   travelled.
//! - **Dropping the future** of a call ends it at once; the request may have arrived.

mod backend;
mod client;
mod connection;
mod credentials;
mod exchange;
mod pages;

pub use aliyun_core::config::RetryBudget;
pub use aliyun_core::{
    CallOptions, Config, Error, ErrorKind, Network, RetryPolicy, SignatureScheme,
};
pub use aliyun_credentials::{Identity, Provider};
pub use aliyun_sign::Credentials;

pub use self::client::Client;
pub use self::pages::{Items, Pages};

/// Builds a [`Client`]; its backend is a [`reqwest::Client`].
pub type ClientBuilder = aliyun_credentials::ClientBuilder<Client>;
