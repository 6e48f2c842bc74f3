//! Roles that are assumed with a token of an OIDC identity provider.

use aliyun_sign::Timestamp;
use serde_json::{Value, json};

use super::checks::required;
use super::role_request::{RoleRequest, issue_session};
use crate::operations::Parameters;
use crate::store::State;
use crate::wire::{Rejection, Result};

/// Handles `AssumeRoleWithOIDC`.
pub(crate) fn assume_role_with_oidc(
    state: &mut State,
    now: Timestamp,
    parameters: &Parameters,
) -> Result<Value> {
    let provider_arn = required(parameters, "OIDCProviderArn")?;
    required(parameters, "RoleArn")?;
    let provider = state.oidc_providers.get(provider_arn).ok_or_else(|| {
        let code = "AuthenticationFail.NoPermission";
        Rejection::new(401, code, "No such OIDC Provider registered.")
    })?;
    let text = parameters.text("OIDCToken");
    let invalid_token = |kind: &str, message: &str| {
        Rejection::new(401, format!("AuthenticationFail.OIDCToken.{kind}"), message)
    };
    if !(4..=20_000).contains(&text.len()) {
        return Err(match text {
            "" => invalid_token("Invalid", "The OIDCToken can not empty."),
            _ => invalid_token("Invalid", "The OIDCToken must have 4 to 20,000 characters."),
        });
    }
    let token = provider.find(text).ok_or_else(|| {
        // The claims of an unknown token are not read. Only its format decides which error it gets.
        if text.split('.').count() == 3 {
            let message = "OIDC token validate failed: invalid signature.";
            invalid_token("InvalidSignature", message)
        } else {
            let message = "The number of Jwt field should be divided into 3 parts with '.' .";
            invalid_token("Invalid", message)
        }
    })?;
    let expires = token.expires;
    if expires.is_some_and(|expires| expires <= now) {
        return Err(invalid_token("Expired", "This JsonWebToken is expired."));
    }
    let role_request = RoleRequest::parse(&state.roles, parameters)?;
    let mut body = issue_session(state, now, role_request.session, role_request.seconds);
    body["OIDCTokenInfo"] = json!({
        "Issuer": "https://oidc.example.com",
        "Subject": "subject-1",
        "ClientIds": "client-1",
        "VerificationInfo": "Success",
    });
    if let Some(expires) = expires {
        body["OIDCTokenInfo"]["ExpirationTime"] = json!(expires.iso8601().as_str());
    }
    Ok(body)
}
