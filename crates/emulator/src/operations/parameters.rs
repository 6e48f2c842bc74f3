//! The parameters of an operation, put together and checked against what is documented.

use aliyun_core::{DynamicOperation, Operation as _};
use serde_json::{Map, Value};

use super::catalog::Operation;
use crate::wire::{Rejection, Result, sae};

/// What a request gives to its operation. An empty value counts as none.
pub(crate) struct Parameters {
    pub(super) operation: Operation,
    pub(super) values: Map<String, Value>,
}

impl Parameters {
    /// Refuses values that are not what they are documented to be.
    pub(crate) fn validate(&self) -> Result<()> {
        DynamicOperation::from_descriptor(self.operation.descriptor(), &self.values)
            .and_then(|operation| operation.validate())
            .map_err(|error| self.invalid_parameter(&error.parameters().join(", "), error.reason()))
    }

    /// The error for a parameter; `why` follows its name in a sentence.
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

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    /// The text of a required parameter.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// The value of any kind.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }
}
