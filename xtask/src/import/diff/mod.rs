//! What has changed between two documents.

mod attributes;
mod change;
mod compare;
mod place;
mod show;
mod table;

pub(super) use self::compare::changes;
pub(super) use self::show::{lines, totals};
