//! Where Alibaba Cloud credentials come from.

mod cache;
mod context;
mod generated;
mod identity;
mod ini;
mod log;
mod provider;
mod providers;
mod region;
mod resolution;
mod settings;
pub mod sts;
pub mod system;
mod words;

pub use aliyun_core::error::CredentialsError;
pub use aliyun_sign::{Credentials, SecretString, Timestamp};

pub use self::cache::{Answer, Asked, Attempt, Cache, Refresh, Ticket};
pub use self::identity::Identity;
pub use self::provider::Provider;
pub use self::providers::{
    AssumeRoleProvider, CliProfileProvider, CredentialsFileProvider, CredentialsUriProvider,
    DefaultChain, EcsRoleProvider, EnvironmentProvider, OidcRoleProvider, ProcessProvider,
    StaticProvider,
};
pub use self::resolution::{Resolution, Running, Sent, Step, Work};
pub use self::system::{LocalSystem, System};
