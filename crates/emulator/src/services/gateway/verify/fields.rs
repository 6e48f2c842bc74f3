//! The common parameters, wherever a scheme puts them.

use crate::wire::{Checked, Rejection, Wire};

/// A header that must be there and not empty; `name` is how the gateway calls what it carries.
pub(super) fn header<'a>(wire: &'a Wire<'_>, header: &str, name: &str) -> Checked<&'a str> {
    let value = wire.header(header).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing(name, Some(header)))
}

/// A parameter that must be there and not empty.
pub(super) fn parameter<'a>(wire: &'a Wire<'_>, name: &str) -> Checked<&'a str> {
    let value = wire.parameter(name).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing(name, None))
}

/// A common parameter that can have one value only.
pub(super) fn fixed(name: &str, value: &str, expected: &str) -> Checked<()> {
    if value == expected {
        return Ok(());
    }
    Err(Rejection::new(
        400,
        "InvalidParameter",
        format!("The specified parameter \"{name}\" is not valid; it must be {expected}."),
    ))
}
