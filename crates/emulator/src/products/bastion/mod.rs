//! Bastionhost: O&M tokens.

mod checks;
mod login;
mod tokens;

pub(crate) use self::checks::{find_instance, unknown_resource};
pub(crate) use self::tokens::{generate, renew};
