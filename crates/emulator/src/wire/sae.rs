//! The errors of SAE, where they differ from those of the gateway.

use super::rejection::Rejection;

/// The error for a parameter that is unknown or invalid.
pub(crate) fn invalid_parameter(name: &str) -> Rejection {
    Rejection::new(
        400,
        "InvalidParameter.Obviously",
        format!("The specified parameter is invalid {{{name}}}."),
    )
}

/// The error for a required parameter without a value.
pub(crate) fn empty_parameter(name: &str) -> Rejection {
    Rejection::new(
        400,
        "InvalidParameter.NotEmpty",
        format!("You must specify the parameter {name}."),
    )
}
