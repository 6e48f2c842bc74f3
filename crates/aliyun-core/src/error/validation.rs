//! A request that breaks a rule.

/// A request that breaks a rule that can be checked before anything is sent.
///
/// Names parameters, never values. A check that is out of date can be skipped for one call with
/// [`CallOptions::skip_validation`](crate::CallOptions::skip_validation).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{operation}: {} {reason}", .parameters.join(" and "))]
pub struct ValidationError {
    operation: &'static str,
    parameters: &'static [&'static str],
    reason: &'static str,
}

impl ValidationError {
    /// The parameters of an operation that break a rule; `reason` follows their names in a
    /// sentence.
    pub const fn new(
        operation: &'static str,
        parameters: &'static [&'static str],
        reason: &'static str,
    ) -> Self {
        Self {
            operation,
            parameters,
            reason,
        }
    }

    /// The operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The parameters in question, as the vendor spells them.
    pub fn parameters(&self) -> &'static [&'static str] {
        self.parameters
    }

    /// The rule they break.
    pub fn reason(&self) -> &'static str {
        self.reason
    }
}
