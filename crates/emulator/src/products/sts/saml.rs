//! Roles that nobody assumes, for want of SAML providers.

use serde_json::Value;

use super::checks::required;
use crate::operations::Parameters;
use crate::wire::{Rejection, Result};

/// Answers `AssumeRoleWithSAML`. There are no SAML providers, so it can only be refused.
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
