//! What has changed between two documents.

mod change;
mod compare;
mod flat;
mod show;

pub(super) use self::compare::changes;
pub(super) use self::show::{lines, totals};
