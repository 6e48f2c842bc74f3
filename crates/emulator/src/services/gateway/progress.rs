//! How far the handling of a request got.

use crate::operations::Operation;

/// How far the handling of a request got, which determines the form of its error.
#[derive(Default)]
pub(super) struct Progress {
    /// The operation, once it is known.
    pub(super) operation: Option<Operation>,
    /// The request was authenticated and is not rejected by a fault, so an error is one of the operation.
    pub(super) is_authenticated: bool,
}
