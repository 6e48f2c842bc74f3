//! Blocking client of Alibaba Cloud APIs, on [ureq].
//!
//! ```
//! use emulator::{Emulator, demo};
//! use sae_api::GetWebshellToken;
//! use transport_blocking::Client;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In a program: `.region("cn-shenzhen")` and `Credentials::access_key(…)`.
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
//! - **TLS** is rustls on ring, with the operating system's root certificates.
//! - **Proxies** come from `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper or lower case
//!   (`HTTP_PROXY` for an endpoint without encryption). Loopback is reached directly.
//! - **Redirects** are never followed: a signed request and its answer belong to one host.
//! - **Answers** are read up to a limit of 16 MiB, and never compressed.
//! - **Your own [`ureq::Agent`]** keeps its proxies, certificates and connections. The limits of
//!   time and size, and what is said above of redirects, hold for it as well.
//!
//! ureq logs requests through the `log` crate at its most talkative levels. Headers with secrets
//! are marked for it; addresses, which hold the parameters under ACS3, are its own affair.

mod backend;
mod client;
mod exchange;

pub use aliyun_core::{CallOptions, Config, Error, Network, SignatureScheme};
pub use aliyun_sign::Credentials;

pub use self::client::Client;

/// Builds a [`Client`]; its backend is a [`ureq::Agent`].
pub type ClientBuilder = aliyun_core::ClientBuilder<Client>;
