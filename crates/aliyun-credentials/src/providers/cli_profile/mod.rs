//! Profiles of the official CLI.

mod fields;
mod infer;
mod modes;
mod provider;
mod sign_ins;

pub use self::provider::CliProfileProvider;
