//! Checks that the operations of Bastionhost share.

use std::collections::BTreeMap;

use crate::operations::Parameters;
use crate::resources::Instance;
use crate::wire::{Rejection, Result};

/// Finds the bastion host of a request.
pub(crate) fn find_instance<'s>(
    instances: &'s BTreeMap<String, Instance>,
    parameters: &Parameters,
) -> Result<&'s Instance> {
    let instance = instances.get(parameters.text("InstanceId"));
    instance.ok_or_else(|| unknown_resource("InstanceId"))
}

/// The value of a parameter, which must be one of `values` unless it is missing.
pub(super) fn one_of<'a>(
    parameters: &'a Parameters,
    name: &str,
    values: &[&str],
) -> Result<Option<&'a str>> {
    match parameters.get(name) {
        Some(value) if !values.contains(&value) => Err(Rejection::invalid_parameter(&format!(
            "{name} must be one of: {}.",
            values.join(", ")
        ))),
        value => Ok(value),
    }
}

/// The error for the ID of an unknown resource.
pub(crate) fn unknown_resource(name: &str) -> Rejection {
    Rejection::invalid_parameter(&format!("{name} is not known."))
}
