//! Providers of Alibaba Cloud credentials, and the cache that refreshes them.
//!
//! On a machine, an ECS instance or a Kubernetes pod where the official CLI or an official SDK works,
//! there is nothing to configure: [`DefaultChain`] looks for credentials where they do, in the same
//! order. Both clients, `transport-blocking` and `transport-async`, use it by default. Any other provider
//! is passed to their builder:
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
//! This crate does no I/O on the network. A [`Provider`] starts a [`Resolution`], a state machine that
//! returns requests to send and takes their responses. A [`Cache`] decides which caller refreshes
//! credentials when, and which callers wait. Variables, files, the clock and programs are read through
//! [`System`]; [`LocalSystem`] is the machine that the program runs on.
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
//!     _ => unreachable!("variables are read in one step"),
//! }
//! ```
//!
//! # Where the vendor's tools differ
//!
//! The order of the chain, the names of variables and the formats of files are the vendor's. Where its
//! CLI and its libraries disagree, these are the choices:
//!
//! - Environment variables come before the profile of the CLI, as in the libraries, of which this is one.
//!   In the CLI itself the profile comes first.
//! - A key pair comes from one source. If half of it is missing, that is an error: filling it up from
//!   another source would combine keys of two users.
//! - After one provider of the chain has returned credentials, only that one is used. A program must not
//!   become another user because a provider fails for a moment.
//! - A variable that switches something on has the value `true`, in any case, as in the libraries. `1` and
//!   `yes` have no effect. Only `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS`, a variable of the CLI, may also
//!   be `1`.
//! - `ALIBABA_CLOUD_CONFIG_FILE` names the CLI's file, although only one library reads it. The credentials
//!   file may be called `credentials.ini` or `credentials`, since each library knows only one of them.
//! - Variables of the CLI that begin with `ALIBABACLOUD_` or `ALICLOUD_` are read as the CLI reads them.
//!   `ACCESS_KEY_ID` and `ACCESS_KEY_SECRET` are, too, but after all files and only as a pair, because
//!   programs for other clouds use these names.
//! - White space around values of variables and files is ignored. Keys and tokens with characters that none
//!   has, such as quotes, are refused where they are read.
//! - `endpoint_type` selects the network, as in the CLI. `endpoint` is not used, since it would be that of
//!   all products.
//! - The session name of a profile may be `ram_session_name`, as in the CLI, or `role_session_name`, as in
//!   a library. A session of 0 seconds has the default duration, because some tools write 0 for an absent
//!   value. A stored `sts_token` is sent with the key.
//! - Source profiles that refer to each other in a circle are an error.
//! - Sign-ins of people (`CloudSSO`, `OAuth`) are used while they are valid. They are not renewed, since
//!   that takes a browser, and the CLI's file is not written.
//! - Credentials without an expiry, such as those of a program that prints none, are used until the
//!   service rejects their token.
//! - Requests without TLS, such as those to the metadata service, never use a proxy: they are for this
//!   machine and its network.
//! - The modes `RsaKeyPair` and `Anonymous` of the CLI are not supported.
//!
//! # Secrets
//!
//! Keys and tokens are [`SecretString`]s: they are wiped when they are dropped, and appear in no `Debug`,
//! error or event. Errors name files, lines, variables, profiles and hosts. With the feature `tracing`,
//! which is on by default, a file with credentials that all users of the machine can read causes a
//! warning, and so does a provider of a chain that is set up and fails. Each provider that has no
//! credentials and each refresh causes an event.

mod cache;
mod cli_config;
mod client;
mod context;
mod generated;
mod identity;
mod ini;
mod key_text;
mod log;
mod provider;
mod providers;
mod region;
mod resolution;
mod retries;
pub mod sts;
pub mod system;
mod text;

pub use aliyun_core::error::CredentialsError;
pub use aliyun_sign::{Credentials, SecretString, Timestamp};

pub use self::cache::{
    Cache, Obtain, ObtainStep, PendingRefresh, Refresh, RefreshHandle, RefreshWait,
};
pub use self::client::{BuildClient, ClientBuilder, ClientCore};
pub use self::identity::Identity;
pub use self::provider::Provider;
pub use self::providers::{
    AssumeRoleProvider, CallbackCredentials, CallbackError, CallbackProvider, CliProfileProvider,
    CredentialsFileProvider, CredentialsUriProvider, DefaultChain, EcsRoleProvider,
    EnvironmentProvider, OidcRoleProvider, ProcessProvider, StaticProvider,
};
pub use self::resolution::{PendingRequest, PendingWork, Resolution, ResolutionStep, Work};
pub use self::system::{LocalSystem, System};
