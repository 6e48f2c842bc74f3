//! Where Alibaba Cloud credentials come from.
//!
//! Whoever has used the official CLI or an official SDK on a machine, an ECS instance or a
//! Kubernetes pod has nothing to set up: [`DefaultChain`] looks where they look, in their order.
//! Both clients, `transport-blocking` and `transport-async`, use it unless they are given something
//! else:
//!
//! ```
//! use aliyun_credentials::{AssumeRoleProvider, CliProfileProvider, Credentials, Provider};
//!
//! // Each of these goes into `Client::builder().credentials(…)`.
//! let key = Credentials::access_key("my-key-id", "my-key-secret");
//! let profile = CliProfileProvider::new().profile("work");
//! let role = AssumeRoleProvider::new(profile.clone())
//!     .role_arn("acs:ram::1234567890123456:role/ops")
//!     .session_name("nightly-backup");
//! # let _: [Provider; 3] = [key.into(), profile.into(), role.into()];
//! ```
//!
//! # Without a client
//!
//! Like all of the workspace that decides something, this crate does no I/O on the network. A
//! [`Provider`] makes a [`Resolution`], which says step by step what to send and takes back what
//! came; a [`Cache`] says who renews credentials when, and who waits. Variables, files, the clock
//! and programs come in through [`System`]; [`LocalSystem`] is the machine itself.
//!
//! ```
//! use std::sync::Arc;
//!
//! use aliyun_core::SeededRandom;
//! use aliyun_credentials::{EnvironmentProvider, Provider, ResolutionStep};
//!
//! let provider = Provider::from(EnvironmentProvider::new());
//! let random = SeededRandom::from_seed([7; 24]); // in a program: from the operating system
//! match provider.resolve(Arc::new(random)).step() {
//!     ResolutionStep::Done(Ok(identity)) => println!("credentials from {}", identity.provider()),
//!     ResolutionStep::Done(Err(error)) => println!("{error}"),
//!     _ => unreachable!("for its own variables a program need ask nobody"),
//! }
//! ```
//!
//! # Where the vendor's tools differ
//!
//! The order of the chain, the names of variables and the forms of files are the vendor's. Its
//! tools do not agree on everything; this is what holds here:
//!
//! - The environment wins over the profile of the CLI, as in the libraries. (In the CLI it is the
//!   other way round.)
//! - A key pair comes from one place. What it lacks is an error and never filled up from the
//!   environment.
//! - Once a link of the chain has given credentials, it is the only one that is asked.
//! - A variable that switches something on is `true`, in any case; `1` and `yes` mean nothing.
//! - `ALIBABA_CLOUD_CONFIG_FILE` is read, which only one library does. Of the credentials file both
//!   names are known.
//! - The session name of a profile may be `ram_session_name` or `role_session_name`; a session of 0
//!   seconds is one of the usual length; a stored `sts_token` goes along with the key.
//! - A circle of source profiles is found and told.
//! - Sign-ins of people (`CloudSSO`, `OAuth`) are used while they are valid. They are not renewed,
//!   and no file is ever written.
//! - Credentials that come without an expiry, such as those of a program that prints none, are used
//!   until the service rejects their token.
//! - The metadata service and other unencrypted addresses are asked without a proxy.
//! - `RsaKeyPair` and `Anonymous` are not supported.
//!
//! # Secrets
//!
//! Keys and tokens are [`SecretString`]s: wiped when they are dropped, and in no `Debug`, error or
//! event. Errors name files, lines, variables, profiles and hosts. With the feature `tracing`, which
//! is on by default, there is a warning for a file with credentials that everybody can read, and an
//! event for each provider that is passed over and for each renewal.

mod cache;
mod cli_config;
mod client;
mod context;
mod generated;
mod identity;
mod ini;
mod log;
mod provider;
mod providers;
mod region;
mod resolution;
pub mod sts;
pub mod system;

pub use aliyun_core::error::CredentialsError;
pub use aliyun_sign::{Credentials, SecretString, Timestamp};

pub use self::cache::{
    Cache, Obtain, ObtainStep, PendingRefresh, Refresh, RefreshHandle, RefreshWait,
};
pub use self::client::{BuildClient, ClientBuilder, ClientCore};
pub use self::identity::Identity;
pub use self::provider::Provider;
pub use self::providers::{
    AssumeRoleProvider, CallbackCredentials, CallbackProvider, CliProfileProvider,
    CredentialsFileProvider, CredentialsUriProvider, DefaultChain, EcsRoleProvider,
    EnvironmentProvider, OidcRoleProvider, ProcessProvider, StaticProvider,
};
pub use self::resolution::{PendingRequest, PendingWork, Resolution, ResolutionStep, Work};
pub use self::system::{LocalSystem, System};
