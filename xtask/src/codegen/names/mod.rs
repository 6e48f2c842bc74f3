//! Names: in Rust, in English, each given once.

mod english;
mod identifier;
mod reserved;
mod scope;
mod words;

pub(super) use self::english::{as_clause, listed, singular, summary};
pub(super) use self::identifier::{renamed, snake_case, upper_camel_case};
pub(super) use self::reserved::{FEATURES_IN_SCOPE, FIELDS_IN_SCOPE, TYPES_IN_SCOPE};
pub(super) use self::scope::Scope;
