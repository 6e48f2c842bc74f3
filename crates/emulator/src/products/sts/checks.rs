//! What the parameters need to be made of, and what they are refused with.

use std::ops::RangeInclusive;

use crate::operations::Parameters;
use crate::wire::{Rejection, Result};

/// A parameter that has so many letters, digits and characters of these, if it is given.
pub(super) fn check_text(
    parameters: &Parameters,
    name: &str,
    length: RangeInclusive<usize>,
    others: &str,
) -> Result<()> {
    match parameters.get(name) {
        Some(text) if !length.contains(&text.len()) || !consists_of(text, others) => {
            Err(malformed(name))
        }
        _ => Ok(()),
    }
}

/// Whether a text is `acs:ram::<account>:role/<name>`.
pub(super) fn is_role_arn(text: &str) -> bool {
    let parts = text
        .strip_prefix("acs:ram::")
        .and_then(|rest| rest.split_once(":role/"));
    parts.is_some_and(|(account, name)| {
        let is_number = account.bytes().all(|byte| byte.is_ascii_digit());
        is_number && !account.is_empty() && !name.is_empty() && consists_of(name, ".@-_")
    })
}

fn consists_of(text: &str, others: &str) -> bool {
    let mut characters = text.chars();
    characters.all(|one| one.is_ascii_alphanumeric() || others.contains(one))
}

/// The text of a parameter that the documents of these operations do not let the gateway miss.
pub(super) fn required<'a>(parameters: &'a Parameters, name: &str) -> Result<&'a str> {
    parameters.get(name).ok_or_else(|| {
        let message = format!("Parameter {name} is required.");
        Rejection::new(400, format!("MissingParameter.{name}"), message)
    })
}

pub(super) fn malformed(name: &str) -> Rejection {
    let message = format!("The parameter {name} is wrongly formed.");
    Rejection::new(400, format!("InvalidParameter.{name}"), message)
}

pub(super) fn no_permission(message: &str) -> Rejection {
    Rejection::new(403, "NoPermission", message)
}
