//! The common parameters, wherever a scheme puts them.

use crate::wire::{DecodedRequest, Rejection, Result};

/// A header that must be there and not empty; `name` is how the gateway calls what it carries.
pub(super) fn required_header<'a>(
    request: &'a DecodedRequest<'_>,
    header: &str,
    name: &str,
) -> Result<&'a str> {
    let value = request.header(header).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing_parameter(name, Some(header)))
}

/// A parameter that must be there and not empty.
pub(super) fn required_parameter<'a>(
    request: &'a DecodedRequest<'_>,
    name: &str,
) -> Result<&'a str> {
    let value = request.parameter(name).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing_parameter(name, None))
}

/// A common parameter that can have one value only.
pub(super) fn expect_value(name: &str, value: &str, expected: &str) -> Result<()> {
    if value == expected {
        return Ok(());
    }
    Err(Rejection::new(
        400,
        "InvalidParameter",
        format!("The specified parameter \"{name}\" is not valid; it must be {expected}."),
    ))
}
