//! Whether values are sent, received, or both.

/// Whether values are sent, received, or both.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// In requests and responses.
    Both,
    Input,
    Output,
}

impl Direction {
    pub(super) fn is_input(self) -> bool {
        self != Self::Output
    }
}
