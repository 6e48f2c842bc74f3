//! A request that breaks a rule.

use std::fmt;

/// A request that breaks a rule that can be checked before anything is sent.
///
/// Names parameters, never values. A check that is out of date can be skipped for one call with
/// [`CallOptions::skip_validation`](crate::CallOptions::skip_validation).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    operation: &'static str,
    parameters: &'static [&'static str],
    reason: &'static str,
}

impl ValidationError {
    /// The parameters of an operation that break a rule; `reason` follows their names in a
    /// sentence. No names stand for all parameters together.
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

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = match self.parameters {
            [] => "the parameters".to_owned(),
            names => names.join(" and "),
        };
        write!(f, "{}: {parameters} {}", self.operation, self.reason)
    }
}

impl std::error::Error for ValidationError {}
