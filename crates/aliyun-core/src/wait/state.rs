//! What a condition says of a response.

/// What the condition of a wait says of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a wait acts on the state that its condition returns"]
pub enum WaitState {
    /// The state is reached. The wait returns the response.
    Done,
    /// The state can no longer be reached, for this reason. The wait ends with
    /// [`WaitErrorKind::FailureState`](super::WaitErrorKind::FailureState), whose text has the reason.
    Failed(String),
    /// The state may still be reached. The wait goes on.
    NotYet,
}

impl WaitState {
    /// Returns [`Failed`](Self::Failed) with this reason.
    pub fn failed(reason: impl Into<String>) -> Self {
        Self::Failed(reason.into())
    }
}
