//! The provider that a section configures, by its type.

use std::time::Duration;

use aliyun_sign::{Credentials, SecretString};

use crate::ini::Section;
use crate::providers::role_session::RoleSession;
use crate::{AssumeRoleProvider, EcsRoleProvider, OidcRoleProvider, Provider};

/// Returns the provider that a section configures.
pub(super) fn build(
    section: &Section,
    metadata_endpoint: Option<&SecretString>,
) -> Result<Provider, String> {
    const KNOWN: [&str; 6] = [
        "access_key",
        "bearer",
        "ecs_ram_role",
        "oidc_role_arn",
        "ram_role_arn",
        "sts",
    ];
    let kind = required(section, "type")?.expose_secret();
    Ok(match kind {
        "access_key" => {
            let (id, secret) = key_pair(section)?;
            Credentials::access_key(id, secret).into()
        }
        "sts" => {
            let (id, secret) = key_pair(section)?;
            let token = required(section, "security_token")?;
            Credentials::sts(id, secret, token.clone()).into()
        }
        "bearer" => Credentials::bearer(required(section, "bearer_token")?.clone()).into(),
        "ecs_ram_role" => {
            let role = text(section, "role_name");
            EcsRoleProvider::of_settings(role, metadata_endpoint).into()
        }
        "ram_role_arn" => {
            let (id, secret) = key_pair(section)?;
            let credentials = Credentials::access_key(id, secret);
            AssumeRoleProvider::with_session(credentials, session(section)?).into()
        }
        "oidc_role_arn" => {
            let provider_arn = text(section, "oidc_provider_arn");
            let token_file = text(section, "oidc_token_file_path");
            OidcRoleProvider::of_settings(session(section)?, provider_arn, token_file).into()
        }
        "rsa_key_pair" => return Err("the type `rsa_key_pair` is not supported".to_owned()),
        _ => {
            return Err(format!(
                "its `type` must be one of `{}`",
                KNOWN.join("`, `")
            ));
        }
    })
}

/// Returns the value of a key that must be there.
fn required<'s>(section: &'s Section, key: &str) -> Result<&'s SecretString, String> {
    section
        .get(key)
        .ok_or_else(|| format!("`{key}` is missing"))
}

/// Returns the value of a key that is not secret.
fn text(section: &Section, key: &str) -> Option<String> {
    Some(section.get(key)?.expose_secret().to_owned())
}

/// Returns the key pair. It is never combined from different sources.
fn key_pair(section: &Section) -> Result<(String, SecretString), String> {
    let id = required(section, "access_key_id")?
        .expose_secret()
        .to_owned();
    Ok((id, required(section, "access_key_secret")?.clone()))
}

/// Returns the session settings.
fn session(section: &Section) -> Result<RoleSession, String> {
    let duration = match text(section, "role_session_expiration") {
        None => None,
        Some(seconds) => {
            let seconds = seconds.parse();
            let seconds =
                seconds.map_err(|_| "`role_session_expiration` must be a number of seconds")?;
            Some(Duration::from_secs(seconds))
        }
    };
    Ok(RoleSession {
        role_arn: text(section, "role_arn"),
        name: text(section, "role_session_name"),
        duration,
        policy: text(section, "policy"),
        ..RoleSession::default()
    })
}
