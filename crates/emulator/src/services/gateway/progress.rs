//! How far a request got.

use crate::operations::Operation;

/// How far a request got, which shapes the error it ends in.
#[derive(Default)]
pub(super) struct Progress {
    pub(super) operation: Option<Operation>,
    /// The gateway let it in.
    pub(super) is_authenticated: bool,
}
