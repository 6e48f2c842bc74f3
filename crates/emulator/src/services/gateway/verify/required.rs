//! Required common parameters, in headers and as parameters.

use crate::wire::{DecodedRequest, Rejection, Result};

/// A header that must be present and not empty. `name` is the name of its value in error messages.
pub(super) fn required_header<'a>(
    request: &'a DecodedRequest<'_>,
    header: &str,
    name: &str,
) -> Result<&'a str> {
    let value = request.header(header).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing_parameter(name, Some(header)))
}

/// A parameter that must be present and not empty.
pub(super) fn required_parameter<'a>(
    request: &'a DecodedRequest<'_>,
    name: &str,
) -> Result<&'a str> {
    let value = request.parameter(name).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing_parameter(name, None))
}

/// Checks a common parameter that has only one valid value.
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
