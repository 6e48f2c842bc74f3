//! What is emulated: the time, the account and whoever is in it, and what is behind the APIs.

mod account;
mod bastion;
mod clock;
pub mod demo;
mod ids;
mod metadata_service;
mod principal;
mod role;

pub use self::bastion::{App, Asset, Instance, TokenPolicy};
pub use self::clock::Clock;
pub use self::metadata_service::{MetadataService, MetadataTokens};
pub use self::role::{OidcProvider, Role};

pub(crate) use self::bastion::Account;
pub(crate) use self::clock::{later, shifted};
pub(crate) use self::principal::{Principal, Session};
