//! Roles that nobody assumes, for want of SAML providers.

use serde_json::Value;

use super::checks::required;
use crate::operations::Given;
use crate::wire::{Checked, Rejection};

/// Answers `AssumeRoleWithSAML`. There are no SAML providers, so it can only be refused.
pub(crate) fn assume_role_with_saml(given: &Given) -> Checked<Value> {
    for name in ["SAMLAssertion", "SAMLProviderArn", "RoleArn"] {
        required(given, name)?;
    }
    Err(Rejection::new(
        404,
        "EntityNotExist.SAMLProvider",
        "Can not find SAML provider.",
    ))
}
