//! The parameters of an operation, and their validation against the documentation.

use aliyun_core::{DynamicOperation, Operation as _};
use serde_json::{Map, Value};

use super::catalog::Operation;
use crate::wire::{Rejection, Result, sae};

/// The parameters of a request's operation. A parameter with an empty value is missing.
pub(crate) struct Parameters {
    pub(super) operation: Operation,
    pub(super) values: Map<String, Value>,
}

impl Parameters {
    /// Rejects values that violate the documented types, limits or rules.
    pub(crate) fn validate(&self) -> Result<()> {
        DynamicOperation::from_descriptor(self.operation.descriptor(), &self.values)
            .and_then(|operation| operation.validate())
            .map_err(|error| self.invalid_parameter(&error.parameters().join(", "), error.reason()))
    }

    /// The error for an invalid parameter. `why` follows its name in the message.
    pub(crate) fn invalid_parameter(&self, name: &str, why: &str) -> Rejection {
        let why = format!("{name} {why}.");
        if !self.operation.is_sae() {
            return Rejection::invalid_parameter(&why);
        }
        let mut rejection = sae::invalid_parameter(name);
        rejection.message.push(' ');
        rejection.message.push_str(&why);
        rejection
    }

    pub(crate) fn operation(&self) -> Operation {
        self.operation
    }

    /// The value of a string parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    /// The value of a required string parameter; an empty string if it is missing.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// The value of a parameter of any type.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }
}
