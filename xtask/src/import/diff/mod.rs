//! Changes between two documents.

mod attributes;
mod change;
mod compare;
mod part_key;
mod show;
mod table;

pub(super) use self::compare::changes;
pub(super) use self::show::{lines, totals};
