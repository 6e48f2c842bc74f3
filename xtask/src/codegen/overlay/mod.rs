//! The overlay of a document.

mod checks;
mod format;
mod shared;

pub(super) use self::checks::{sentence, stale};
pub(super) use self::format::{As, Entry, Operation, Overlay, Paging, read};
