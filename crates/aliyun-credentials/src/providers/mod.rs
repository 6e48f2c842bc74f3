//! The types of providers, and what they share.

mod absence;
mod assume_role;
mod callback;
mod chain;
mod cli_profile;
mod credentials_file;
mod credentials_uri;
mod ecs_role;
mod environment;
mod http_request;
mod limits;
mod oidc_role;
mod process;
mod rfc3339;
mod role_session;
mod setters;
mod sign_in;
mod static_credentials;
mod temporary_credentials;

pub use self::assume_role::AssumeRoleProvider;
pub use self::callback::{CallbackCredentials, CallbackError, CallbackProvider};
pub use self::chain::DefaultChain;
pub use self::cli_profile::CliProfileProvider;
pub use self::credentials_file::CredentialsFileProvider;
pub use self::credentials_uri::CredentialsUriProvider;
pub use self::ecs_role::EcsRoleProvider;
pub use self::environment::EnvironmentProvider;
pub use self::oidc_role::OidcRoleProvider;
pub use self::process::ProcessProvider;
pub use self::static_credentials::StaticProvider;
