//! What each mode of a profile makes of its settings.

use std::time::Duration;

use aliyun_core::Network;
use aliyun_sign::{Credentials, SecretString, Timestamp};

use super::file::{ConfigFile, Profile};
use crate::providers::session::{Session, encrypted};
use crate::providers::sign_in::{SignIn, SignInProvider};
use crate::system::System;
use crate::{
    AssumeRoleProvider, CredentialsUriProvider, EcsRoleProvider, OidcRoleProvider, ProcessProvider,
    Provider, StaticProvider,
};

const BEARER_TOKEN: &str = "ALIBABA_CLOUD_BEARER_TOKEN";

/// The profiles of a file, and what they are used with.
pub(super) struct Modes<'a> {
    pub(super) file: &'a ConfigFile,
    pub(super) system: &'a dyn System,
    pub(super) metadata_endpoint: Option<&'a str>,
    pub(super) allow_plain_http: bool,
}

impl Modes<'_> {
    /// The provider that the profile of this name makes; what is wrong with it otherwise.
    pub(super) fn provider(&self, name: &str) -> Result<Provider, String> {
        self.reached(name, &mut Vec::new())
    }

    /// The same for a profile that others refer to; `way` has their names, outermost first.
    fn reached(&self, name: &str, way: &mut Vec<String>) -> Result<Provider, String> {
        let is_circle = way.iter().any(|one| one == name);
        way.push(name.to_owned());
        if is_circle {
            let way = way.join("` → `");
            return Err(format!("the source profiles go round in a circle: `{way}`"));
        }
        match self.file.profile(name) {
            Some(profile) => self
                .made(profile, way)
                .map_err(|reason| format!("profile `{name}`: {reason}")),
            None => Err(format!("there is no profile `{name}`")),
        }
    }

    fn made(&self, profile: &Profile, way: &mut Vec<String>) -> Result<Provider, String> {
        Ok(match mode(profile)? {
            "AK" => {
                let (id, secret) = key(profile)?;
                Credentials::access_key(id, secret).into()
            }
            "StsToken" => {
                needed("sts_token", profile.sts_token.expose_secret())?;
                let provider = StaticProvider::new(temporary(profile)?);
                match since_1970(profile.sts_expiration) {
                    Some(expiration) => provider.expiration(expiration).into(),
                    None => provider.into(),
                }
            }
            "BearerToken" => {
                let token = match profile.bearer_token.expose_secret() {
                    "" => self.system.text(BEARER_TOKEN)?.unwrap_or_default(),
                    token => token.to_owned(),
                };
                needed("bearer_token", &token)?;
                Credentials::bearer(token).into()
            }
            "RamRoleArn" => assume_role(profile, temporary(profile)?)?.into(),
            "EcsRamRole" => self.ecs_role(profile).into(),
            "RamRoleArnWithRoleName" => assume_role(profile, self.ecs_role(profile))?.into(),
            "ChainableRamRoleArn" => {
                needed("source_profile", &profile.source_profile)?;
                let source = self.reached(&profile.source_profile, way)?;
                assume_role(profile, source)?.into()
            }
            "OIDC" => {
                let mut provider = OidcRoleProvider::with_session(session(profile)?);
                if let Some(arn) = given(&profile.oidc_provider_arn) {
                    provider = provider.oidc_provider_arn(arn);
                }
                if let Some(path) = given(&profile.oidc_token_file) {
                    provider = provider.oidc_token_file(path);
                }
                provider.into()
            }
            "CredentialsURI" => {
                needed("credentials_uri", profile.credentials_uri.expose_secret())?;
                CredentialsUriProvider::new()
                    .uri(profile.credentials_uri.clone())
                    .allow_plain_http(self.allow_plain_http)
                    .into()
            }
            "External" => {
                needed("process_command", profile.process_command.expose_secret())?;
                ProcessProvider::new(profile.process_command.clone()).into()
            }
            "CloudSSO" => cloud_sso(profile)?.into(),
            "OAuth" => oauth(profile).into(),
            mode @ ("Anonymous" | "RsaKeyPair") => {
                return Err(format!("the mode `{mode}` is not supported"));
            }
            _ => return Err(unknown_mode(&profile.mode)),
        })
    }

    fn ecs_role(&self, profile: &Profile) -> EcsRoleProvider {
        let mut provider = EcsRoleProvider::new();
        if let Some(role) = given(&profile.ram_role_name) {
            provider = provider.role_name(role);
        }
        if let Some(endpoint) = self.metadata_endpoint {
            provider = provider.endpoint(endpoint);
        }
        provider
    }
}

/// The mode of a profile; where it has none, the one that its settings make, as for the CLI.
fn mode(profile: &Profile) -> Result<&str, String> {
    let has = |text: &str| !text.is_empty();
    let has_secret = |secret: &SecretString| !secret.is_empty();
    Ok(if has(&profile.mode) {
        &profile.mode
    } else if has(&profile.access_key_id) && has_secret(&profile.access_key_secret) {
        match (has_secret(&profile.sts_token), has(&profile.ram_role_arn)) {
            (true, _) => "StsToken",
            (false, true) => "RamRoleArn",
            (false, false) => "AK",
        }
    } else if has_secret(&profile.private_key) {
        "RsaKeyPair"
    } else if has(&profile.ram_role_name) {
        "EcsRamRole"
    } else if has_secret(&profile.process_command) {
        "External"
    } else if has(&profile.oidc_provider_arn) && has(&profile.oidc_token_file) {
        "OIDC"
    } else if has(&profile.cloud_sso_sign_in_url) {
        "CloudSSO"
    } else if has_secret(&profile.bearer_token) {
        "BearerToken"
    } else {
        return Err("it has neither a `mode` nor the settings of one".to_owned());
    })
}

fn unknown_mode(mode: &str) -> String {
    const KNOWN: [&str; 11] = [
        "AK",
        "BearerToken",
        "ChainableRamRoleArn",
        "CloudSSO",
        "CredentialsURI",
        "EcsRamRole",
        "External",
        "OAuth",
        "OIDC",
        "RamRoleArn",
        "RamRoleArnWithRoleName",
    ];
    let meant = KNOWN.iter().chain(&["StsToken"]);
    match meant
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(mode))
    {
        Some(meant) => format!("there is no mode `{mode}`; it is spelt `{meant}`"),
        None => "its `mode` is none that is known".to_owned(),
    }
}

/// A value, unless it is empty.
fn given(value: &str) -> Option<&str> {
    Some(value).filter(|value| !value.is_empty())
}

/// Refuses an empty value.
fn needed(name: &str, value: &str) -> Result<(), String> {
    match given(value) {
        Some(_) => Ok(()),
        None => Err(format!("`{name}` is missing; `aliyun configure` sets it")),
    }
}

/// The key pair, which is never put together from different places.
fn key(profile: &Profile) -> Result<(String, SecretString), String> {
    needed("access_key_id", &profile.access_key_id)?;
    needed(
        "access_key_secret",
        profile.access_key_secret.expose_secret(),
    )?;
    Ok((
        profile.access_key_id.clone(),
        profile.access_key_secret.clone(),
    ))
}

/// The key pair with its token, if it has one.
fn temporary(profile: &Profile) -> Result<Credentials, String> {
    let (id, secret) = key(profile)?;
    Ok(Credentials::sts(id, secret, profile.sts_token.clone()))
}

fn assume_role(
    profile: &Profile,
    source: impl Into<Provider>,
) -> Result<AssumeRoleProvider, String> {
    let provider = AssumeRoleProvider::with_session(source, session(profile)?);
    Ok(match given(&profile.external_id) {
        Some(id) => provider.external_id(id),
        None => provider,
    })
}

fn session(profile: &Profile) -> Result<Session, String> {
    let owned = |value: &str| given(value).map(str::to_owned);
    let seconds = u64::try_from(profile.expired_seconds)
        .map_err(|_| "`expired_seconds` is negative".to_owned())?;
    Ok(Session {
        role_arn: owned(&profile.ram_role_arn),
        name: owned(&profile.ram_session_name).or_else(|| owned(&profile.role_session_name)),
        // 0 is what some tools write for nothing.
        duration: (seconds > 0).then(|| Duration::from_secs(seconds)),
        policy: owned(&profile.policy),
        endpoint: given(&profile.sts_endpoint).map(encrypted),
        region: owned(&profile.sts_region),
        network: profile.enable_vpc.map(|is_vpc| {
            if is_vpc {
                Network::Vpc
            } else {
                Network::Public
            }
        }),
    })
}

fn cloud_sso(profile: &Profile) -> Result<SignInProvider, String> {
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
        needed(name, value)?;
    }
    let with = SignIn::CloudSso {
        url: url.clone(),
        account: account.clone(),
        access_config: access_config.clone(),
    };
    let until = profile.cloud_sso_access_token_expire;
    Ok(sign_in(profile, with, &profile.access_token, until))
}

fn oauth(profile: &Profile) -> SignInProvider {
    let with = SignIn::OAuth {
        site: profile.oauth_site_type.clone(),
    };
    let until = profile.oauth_access_token_expire;
    sign_in(profile, with, &profile.oauth_access_token, until)
}

fn sign_in(profile: &Profile, with: SignIn, token: &SecretString, until: i64) -> SignInProvider {
    let stored = temporary(profile).ok();
    SignInProvider {
        profile: profile.name.clone(),
        with,
        stored: stored.filter(|stored| stored.security_token().is_some()),
        stored_until: since_1970(profile.sts_expiration).unwrap_or(Timestamp::from_unix(0)),
        access_token: token.clone(),
        access_token_until: since_1970(until).unwrap_or(Timestamp::from_unix(0)),
    }
}

/// A moment in seconds since 1970; 0 and less stand for none.
fn since_1970(seconds: i64) -> Option<Timestamp> {
    let seconds = u64::try_from(seconds).ok().filter(|seconds| *seconds > 0)?;
    Some(Timestamp::from_unix(seconds))
}
