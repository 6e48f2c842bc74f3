//! The modes of people who sign in.

use aliyun_sign::{SecretString, Timestamp};

use super::fields::{required, temporary, timestamp};
use crate::cli_config::Profile;
use crate::providers::sign_in::{SignIn, SignInProvider};

/// Returns the provider of the mode `CloudSSO`.
pub(super) fn cloud_sso(profile: &Profile) -> Result<SignInProvider, String> {
    let Profile {
        cloud_sso_sign_in_url: url,
        cloud_sso_account_id: account,
        cloud_sso_access_config: access_config,
        ..
    } = profile;
    for (name, value) in [
        ("cloud_sso_sign_in_url", url),
        ("cloud_sso_account_id", account),
        ("cloud_sso_access_config", access_config),
    ] {
        required(name, value)?;
    }
    let service = SignIn::CloudSso {
        url: url.as_str().into(),
        account: account.clone(),
        access_config: access_config.clone(),
    };
    let expiration = timestamp(
        "cloud_sso_access_token_expire",
        &profile.cloud_sso_access_token_expire,
    )?;
    // A token without an expiry counts as expired, as in the CLI.
    let expiration = expiration.unwrap_or(Timestamp::from_unix(0));
    sign_in(profile, service, &profile.access_token, Some(expiration))
}

/// Returns the provider of the mode `OAuth`.
pub(super) fn oauth(profile: &Profile) -> Result<SignInProvider, String> {
    let service = SignIn::OAuth {
        site: profile.oauth_site_type.clone(),
    };
    let expiration = timestamp(
        "oauth_access_token_expire",
        &profile.oauth_access_token_expire,
    )?;
    sign_in(profile, service, &profile.oauth_access_token, expiration)
}

/// Returns the provider of a sign-in. Stored credentials count only with a token and an expiry.
fn sign_in(
    profile: &Profile,
    service: SignIn,
    token: &SecretString,
    token_expiration: Option<Timestamp>,
) -> Result<SignInProvider, String> {
    let stored = temporary(profile).ok();
    let stored = stored.filter(|stored| stored.security_token().is_some());
    let stored_expiration = timestamp("sts_expiration", &profile.sts_expiration)?;
    Ok(SignInProvider {
        profile: profile.name.clone(),
        service,
        stored: stored.zip(stored_expiration),
        access_token: Some(token.clone()).filter(|token| !token.is_empty()),
        access_token_expiration: token_expiration,
    })
}
