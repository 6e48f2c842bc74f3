//! The profiles of people who sign in.

use aliyun_sign::{SecretString, Timestamp};

use super::fields::{required, temporary, timestamp};
use crate::cli_config::Profile;
use crate::providers::sign_in::{SignIn, SignInProvider};

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
    let with = SignIn::CloudSso {
        url: url.as_str().into(),
        account: account.clone(),
        access_config: access_config.clone(),
    };
    let until = timestamp(
        "cloud_sso_access_token_expire",
        &profile.cloud_sso_access_token_expire,
    )?;
    // One that does not say when it ends is over, as for the CLI.
    let until = until.unwrap_or(Timestamp::from_unix(0));
    sign_in(profile, with, &profile.access_token, Some(until))
}

pub(super) fn oauth(profile: &Profile) -> Result<SignInProvider, String> {
    let with = SignIn::OAuth {
        site: profile.oauth_site_type.clone(),
    };
    let until = timestamp(
        "oauth_access_token_expire",
        &profile.oauth_access_token_expire,
    )?;
    sign_in(profile, with, &profile.oauth_access_token, until)
}

fn sign_in(
    profile: &Profile,
    with: SignIn,
    token: &SecretString,
    until: Option<Timestamp>,
) -> Result<SignInProvider, String> {
    let stored = temporary(profile).ok();
    let stored = stored.filter(|stored| stored.security_token().is_some());
    let stored_until = timestamp("sts_expiration", &profile.sts_expiration)?;
    Ok(SignInProvider {
        profile: profile.name.clone(),
        with,
        stored: stored.zip(stored_until),
        access_token: Some(token.clone()).filter(|token| !token.is_empty()),
        access_token_until: until,
    })
}
