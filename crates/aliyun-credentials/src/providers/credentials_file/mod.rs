//! The credentials file of the official libraries.

mod provider;
mod section;

pub use self::provider::CredentialsFileProvider;
