//! Requests that fail the validation before they are sent.

use std::borrow::Cow;
use std::fmt;

/// A request that breaks a documented rule. It was not sent.
///
/// The message names parameters, never their values. If the service accepts what the model does not know
/// yet, [`CallOptions::skip_validation`](crate::CallOptions::skip_validation) sends the request anyway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    operation: Cow<'static, str>,
    /// `None` if the operation itself is wrong, and an empty list if all parameters together are.
    parameters: Option<Vec<Cow<'static, str>>>,
    reason: Cow<'static, str>,
}

impl ValidationError {
    /// Creates the error of these parameters, or of all parameters together if the list is empty.
    /// `reason` continues a sentence that begins with their names, for example `are missing`.
    pub fn new(operation: &'static str, parameters: &[&'static str], reason: &'static str) -> Self {
        Self {
            operation: operation.into(),
            parameters: Some(parameters.iter().map(|&name| name.into()).collect()),
            reason: reason.into(),
        }
    }

    /// Creates the error of one parameter, or of a part of it by its path, such as `Hosts[2].HostId`.
    pub(crate) fn at(operation: &'static str, path: String, reason: String) -> Self {
        Self {
            operation: operation.into(),
            parameters: Some(vec![path.into()]),
            reason: reason.into(),
        }
    }

    /// Creates the error of the operation itself. `reason` is a whole sentence.
    pub(crate) fn of_operation(operation: String, reason: String) -> Self {
        Self {
            operation: operation.into(),
            parameters: None,
            reason: reason.into(),
        }
    }

    /// The name of the operation.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The paths of the parameters that break the rule, in the vendor's spelling. Empty if the operation
    /// itself or all parameters together do.
    pub fn parameters(&self) -> &[Cow<'static, str>] {
        self.parameters.as_deref().unwrap_or_default()
    }

    /// What is wrong, as it appears in the message.
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
    fn the_message_has_operation_parameters_and_reason() {
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
