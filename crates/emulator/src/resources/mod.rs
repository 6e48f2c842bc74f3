//! The resources that are emulated: the clock, the account with its principals, and the targets of the APIs.

mod account;
mod app;
mod bastion;
mod clock;
pub mod demo;
mod ids;
mod metadata_service;
mod oidc;
mod principal;
mod role;
mod token_policy;

pub use self::app::App;
pub use self::bastion::{Asset, Instance};
pub use self::clock::Clock;
pub use self::metadata_service::{MetadataService, MetadataTokens};
pub use self::oidc::OidcProvider;
pub use self::role::Role;
pub use self::token_policy::TokenPolicy;

pub(crate) use self::bastion::Account;
pub(crate) use self::clock::{later, shifted};
pub(crate) use self::principal::{Principal, Session};
