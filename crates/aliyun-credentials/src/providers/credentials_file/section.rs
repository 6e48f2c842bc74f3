//! The provider that a section configures, by its type.

use std::time::Duration;

use aliyun_sign::{Credentials, SecretString};

use crate::ini::Section;
use crate::key_text;
use crate::providers::role_session::RoleSession;
use crate::system::System;
use crate::{AssumeRoleProvider, EcsRoleProvider, OidcRoleProvider, Provider};

/// Returns the provider that a section configures.
pub(super) fn build(
    section: &Section,
    system: &dyn System,
    metadata_endpoint: Option<&SecretString>,
    sts_region: Option<&String>,
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
            let token = required_key(section, "security token", "security_token")?;
            Credentials::sts(id, secret, token.clone()).into()
        }
        "bearer" => {
            let token = required_key(section, "bearer token", "bearer_token")?;
            Credentials::bearer(token.clone()).into()
        }
        "ecs_ram_role" => {
            let role = text(section, "role_name");
            EcsRoleProvider::of_settings(role, metadata_endpoint).into()
        }
        "ram_role_arn" => {
            let (id, secret) = key_pair(section)?;
            let credentials = Credentials::access_key(id, secret);
            AssumeRoleProvider::with_session(credentials, session(section, sts_region)?).into()
        }
        "oidc_role_arn" => {
            let provider_arn = text(section, "oidc_provider_arn");
            let token_file = text(section, "oidc_token_file_path");
            let token_file = token_file.map(|path| system.expanded(&path));
            OidcRoleProvider::of_settings(session(section, sts_region)?, provider_arn, token_file)
                .into()
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

/// Returns a key or token that must be there. The error of one that no service has issued names it.
fn required_key<'s>(
    section: &'s Section,
    part: &str,
    key: &str,
) -> Result<&'s SecretString, String> {
    let value = required(section, key)?;
    key_text::check(part, key, value.expose_secret())?;
    Ok(value)
}

/// Returns the value of a key that is not secret.
fn text(section: &Section, key: &str) -> Option<String> {
    Some(section.get(key)?.expose_secret().to_owned())
}

/// Returns the key pair. It is never combined from different sources.
fn key_pair(section: &Section) -> Result<(String, SecretString), String> {
    let id = required_key(section, "access key ID", "access_key_id")?;
    let secret = required_key(section, "access key secret", "access_key_secret")?;
    Ok((id.expose_secret().to_owned(), secret.clone()))
}

/// Returns the session settings.
fn session(section: &Section, sts_region: Option<&String>) -> Result<RoleSession, String> {
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
        last_region: sts_region.cloned(),
        ..RoleSession::default()
    })
}
