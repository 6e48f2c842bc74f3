//! Names: as identifiers, in prose, and unique in their scopes.

mod description;
mod grammar;
mod identifier;
mod reserved;
mod scope;
mod summary;
mod vocabulary;
mod words;

pub(super) use self::description::{Shape, description};
pub(super) use self::grammar::{as_clause, listed, singular};
pub(super) use self::identifier::{renamed, snake_case, upper_camel_case};
pub(super) use self::reserved::{FEATURES_IN_SCOPE, FIELDS_IN_SCOPE, TYPES_IN_SCOPE};
pub(super) use self::scope::Scope;
pub(super) use self::summary::summary;
