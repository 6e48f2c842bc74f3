//! What the document cannot say.

mod complaint;
mod format;
mod shared;

pub(super) use self::complaint::{idle, sentence};
pub(super) use self::format::{As, Entry, Operation, Overlay, Paging, read};
