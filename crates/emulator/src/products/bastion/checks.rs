//! What the operations of a bastion host need to be so.

use std::collections::BTreeMap;

use crate::operations::Given;
use crate::wire::{Checked, Rejection};
use crate::world::Instance;

/// The bastion host of a request.
pub(crate) fn instance<'s>(
    known: &'s BTreeMap<String, Instance>,
    given: &Given,
) -> Checked<&'s Instance> {
    let instance = known.get(given.text("InstanceId"));
    instance.ok_or_else(|| unknown("InstanceId"))
}

/// A parameter that has one of a few values, if it is given.
pub(super) fn one_of<'a>(
    given: &'a Given,
    name: &str,
    values: &[&str],
) -> Checked<Option<&'a str>> {
    match given.get(name) {
        Some(value) if !values.contains(&value) => Err(Rejection::invalid(&format!(
            "{name} must be one of: {}.",
            values.join(", ")
        ))),
        value => Ok(value),
    }
}

/// The error for an id of something that is not there.
pub(crate) fn unknown(name: &str) -> Rejection {
    Rejection::invalid(&format!("{name} is not known."))
}
