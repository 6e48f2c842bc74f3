//! What the operations of a bastion host need to be so.

use std::collections::BTreeMap;

use crate::operations::Parameters;
use crate::resources::Instance;
use crate::wire::{Rejection, Result};

/// The bastion host of a request.
pub(crate) fn find_instance<'s>(
    known: &'s BTreeMap<String, Instance>,
    parameters: &Parameters,
) -> Result<&'s Instance> {
    let instance = known.get(parameters.text("InstanceId"));
    instance.ok_or_else(|| unknown_resource("InstanceId"))
}

/// A parameter that has one of a few values, if it is given.
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

/// The error for an id of something that is not there.
pub(crate) fn unknown_resource(name: &str) -> Rejection {
    Rejection::invalid_parameter(&format!("{name} is not known."))
}
