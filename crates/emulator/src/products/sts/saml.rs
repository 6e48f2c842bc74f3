//! Roles cannot be assumed with SAML, because there are no SAML providers.

use serde_json::Value;

use super::checks::required;
use crate::operations::Parameters;
use crate::wire::{Rejection, Result};

/// Handles `AssumeRoleWithSAML`, which is always rejected.
pub(crate) fn assume_role_with_saml(parameters: &Parameters) -> Result<Value> {
    for name in ["SAMLAssertion", "SAMLProviderArn", "RoleArn"] {
        required(parameters, name)?;
    }
    Err(Rejection::new(
        404,
        "EntityNotExist.SAMLProvider",
        "Can not find SAML provider.",
    ))
}
