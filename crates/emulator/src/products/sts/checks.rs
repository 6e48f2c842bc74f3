//! Checks of the parameters, and the errors of STS.

use std::ops::RangeInclusive;

use crate::operations::Parameters;
use crate::wire::{Rejection, Result};

/// Checks a parameter, unless it is missing: its length in bytes, and that it consists of ASCII letters, digits and the
/// characters of `others`.
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

/// The value of a parameter that is required, although the API spec declares it as optional.
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
