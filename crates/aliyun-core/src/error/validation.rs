//! A request that breaks a rule.

use std::borrow::Cow;
use std::fmt;

/// A request that breaks a rule that can be checked before anything is sent.
///
/// Names parameters, never values. A check that is out of date can be skipped for one call with
/// [`CallOptions::skip_validation`](crate::CallOptions::skip_validation).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    operation: Cow<'static, str>,
    /// None if it is about the operation itself; an empty list stands for all of them together.
    parameters: Option<Vec<Cow<'static, str>>>,
    reason: Cow<'static, str>,
}

impl ValidationError {
    /// The parameters of an operation that break a rule; `reason` follows their names in a
    /// sentence. No names stand for all parameters together.
    pub fn new(operation: &'static str, parameters: &[&'static str], reason: &'static str) -> Self {
        Self {
            operation: operation.into(),
            parameters: Some(parameters.iter().map(|&name| name.into()).collect()),
            reason: reason.into(),
        }
    }

    /// One parameter, or the way to a part of it, such as `Hosts[2].HostId`.
    pub(crate) fn at(operation: &'static str, place: String, reason: String) -> Self {
        Self {
            operation: operation.into(),
            parameters: Some(vec![place.into()]),
            reason: reason.into(),
        }
    }

    /// The operation itself; `reason` is a sentence of its own.
    pub(crate) fn of_operation(operation: String, reason: String) -> Self {
        Self {
            operation: operation.into(),
            parameters: None,
            reason: reason.into(),
        }
    }

    /// The operation.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The parameters in question, as the vendor spells them.
    pub fn parameters(&self) -> &[Cow<'static, str>] {
        self.parameters.as_deref().unwrap_or_default()
    }

    /// The rule they break.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match self.parameters.as_deref() {
            None => {}
            Some([]) => f.write_str("the parameters ")?,
            Some(names) => write!(f, "{} ", names.join(" and "))?,
        }
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ValidationError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_tells_operation_parameters_and_reason() {
        let of_operation = ValidationError::of_operation("Put".to_owned(), "is gone".to_owned());
        let at = ValidationError::at("Put", "A[1].B".to_owned(), "is missing".to_owned());
        for (error, parameters, reason, text) in [
            (
                ValidationError::new("Put", &["A", "B"], "are missing"),
                &["A", "B"][..],
                "are missing",
                "Put: A and B are missing",
            ),
            (
                ValidationError::new("Put", &[], "are too long"),
                &[],
                "are too long",
                "Put: the parameters are too long",
            ),
            (at, &["A[1].B"], "is missing", "Put: A[1].B is missing"),
            (of_operation, &[], "is gone", "Put: is gone"),
        ] {
            assert_eq!(error.operation(), "Put");
            assert_eq!(error.parameters(), parameters);
            assert_eq!(error.reason(), reason);
            assert_eq!(error.to_string(), text);
        }
    }
}
