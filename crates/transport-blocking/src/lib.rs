//! Blocking client of Alibaba Cloud APIs, on [ureq].
//!
//! ```
//! use emulator::{Emulator, demo};
//! use sae_api::GetWebshellToken;
//! use transport_blocking::Client;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In a program: `Client::builder().region("cn-shenzhen").build()?`.
//! let emulator = Emulator::start()?;
//! let client = Client::builder()
//!     .endpoint(emulator.endpoint())
//!     .credentials(emulator.credentials())
//!     .build()?;
//!
//! let answer = client.call(&GetWebshellToken::new(demo::APP_ID, demo::POD_NAME))?;
//! assert!(!answer.data.token.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! The client is the loop around [`aliyun_core::Call`] and decides nothing; its twin for async
//! programs, `transport-async`, behaves alike.
//!
//! - **Credentials** and region are those that the official tools would find, unless others are
//!   given; see [`DefaultChain`](aliyun_credentials::DefaultChain). What takes time to obtain is
//!   obtained on a thread of its own, once for all calls that need it;
//!   [`Client::identity`] tells what came of it.
//! - **Failures** are repeated where that helps and does no harm, and limits of time hold for the whole
//!   call; see [the guide](aliyun_core::guide::attempts).
//! - **Connections** are kept and used again. One that the server closed while it was idle is replaced,
//!   and does not count as a failure.
//! - **Lists** come in pages: [`Client::pages`] and [`Client::items`] go through all of them.
//! - **TLS** is rustls on ring, with the operating system's root certificates.
//! - **Proxies** come from `https_proxy`, `all_proxy` and `no_proxy`, in lower or upper case
//!   (`http_proxy` for an endpoint without encryption), and are read when the client is built; see
//!   [the guide](aliyun_core::guide::proxies). Settings of the operating system do not count.
//!   Loopback is reached directly. All requests are tunnelled through the proxy by `CONNECT`,
//!   unencrypted ones, too.
//! - **Errors** of looking up the host, of connecting, of a proxy's refusal and of the TLS
//!   handshake say that the request was never sent, also when it is the limit of the whole call
//!   that ran out there.
//! - **Redirects** are never followed: a signed request and its answer belong to one host.
//! - **Answers** are read up to a limit of 16 MiB, and never compressed.
//! - **Your own [`ureq::Agent`]** is used for STS and other encrypted sources of credentials, too. It
//!   keeps its proxies, certificates and connections. The limits of
//!   time and size, and what is said above of redirects, hold for it as well. ureq does not tell
//!   how far it got: what fails while connecting is reported as never sent only where the error
//!   alone proves it, such as a refused connection or certificate, and otherwise as what may have
//!   arrived. A kept connection that was closed is reported as any other lost one.
//!
//! ureq logs requests through the `log` crate at its most talkative levels. Headers with secrets
//! are marked for it; addresses, which hold the parameters under ACS3, are its own affair.

mod backend;
mod client;
mod connect_error;
mod credentials;
mod exchange;
mod pages;
mod pooled;
#[cfg(test)]
mod tests;

pub use aliyun_core::config::RetryBudget;
pub use aliyun_core::{
    CallOptions, Config, Error, ErrorKind, Network, RetryPolicy, SignatureScheme,
};
pub use aliyun_credentials::{Identity, Provider};
pub use aliyun_sign::Credentials;

pub use self::client::Client;
pub use self::pages::{Items, Pages};

/// Builds a [`Client`]; its backend is a [`ureq::Agent`].
pub type ClientBuilder = aliyun_credentials::ClientBuilder<Client>;
