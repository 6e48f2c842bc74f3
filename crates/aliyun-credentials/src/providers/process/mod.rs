//! Credentials that a program prints.

mod output;
mod provider;
mod shell_words;

pub use self::provider::ProcessProvider;
pub(super) use self::provider::{DISABLED, is_disabled};
