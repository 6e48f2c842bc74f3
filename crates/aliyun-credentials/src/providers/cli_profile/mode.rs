//! What each mode of a profile makes of its settings.

use std::time::Duration;

use aliyun_core::Network;
use aliyun_sign::{Credentials, SecretString, Timestamp};

use super::file::{ConfigFile, Profile};
use crate::providers::oidc_role::{PROVIDER_ARN, TOKEN_FILE};
use crate::providers::process::{DISABLED as EXTERNAL_DISABLED, is_disabled};
use crate::providers::role_session::{
    ENDPOINT as STS_ENDPOINT, ROLE_ARN, RoleSession, SHORTEST, force_https,
};
use crate::providers::sign_in::{SignIn, SignInProvider};
use crate::system::System;
use crate::{
    AssumeRoleProvider, CredentialsUriProvider, EcsRoleProvider, OidcRoleProvider, ProcessProvider,
    Provider, StaticProvider,
};

const BEARER_TOKEN: &str = "ALIBABA_CLOUD_BEARER_TOKEN";
const BEARER_HEADER: &str = "ALIBABA_CLOUD_BEARER_TOKEN_HEADER_KEY";
/// The header that a bearer token travels in.
const BEARER: &str = "x-acs-bearer-token";

/// The profiles of a file, and what they are used with.
pub(super) struct Modes<'a> {
    pub(super) file: &'a ConfigFile,
    pub(super) system: &'a dyn System,
    pub(super) metadata_endpoint: Option<&'a SecretString>,
    pub(super) allow_plain_http: bool,
}

impl Modes<'_> {
    /// The provider that the profile of this name makes; what is wrong with it otherwise.
    pub(super) fn provider(&self, name: &str) -> Result<Provider, String> {
        self.follow(name, &mut Vec::new())
    }

    /// The same for a profile that others refer to; `way` has their names, outermost first.
    fn follow(&self, name: &str, way: &mut Vec<String>) -> Result<Provider, String> {
        let is_circle = way.iter().any(|one| one == name);
        way.push(name.to_owned());
        if is_circle {
            let way = way.join("` → `");
            return Err(format!("the source profiles go round in a circle: `{way}`"));
        }
        match self.file.profile(name) {
            Some(profile) => self
                .build(profile, way)
                .map_err(|reason| format!("profile `{name}`: {reason}")),
            None => Err(format!(
                "there is no profile `{name}`, only {}",
                self.file.names()
            )),
        }
    }

    fn build(&self, profile: &Profile, way: &mut Vec<String>) -> Result<Provider, String> {
        Ok(match mode(profile)? {
            "AK" => {
                let (id, secret) = key(profile)?;
                Credentials::access_key(id, secret).into()
            }
            "StsToken" => {
                required("sts_token", profile.sts_token.expose_secret())?;
                let provider = StaticProvider::new(temporary(profile)?);
                match timestamp("sts_expiration", &profile.sts_expiration)? {
                    Some(expiration) if expiration.unix() <= self.system.now().unix.as_secs() => {
                        return Err(format!(
                            "its credentials expired at {}; `aliyun configure` sets new ones",
                            expiration.iso8601()
                        ));
                    }
                    Some(expiration) => provider.expiration(expiration).into(),
                    None => provider.into(),
                }
            }
            "BearerToken" => {
                let header = match owned(&profile.bearer_token_header_key) {
                    Some(header) => Some(header),
                    None => self.system.text_variable(BEARER_HEADER)?,
                };
                if header.is_some_and(|header| !header.eq_ignore_ascii_case(BEARER)) {
                    return Err(format!(
                        "`bearer_token_header_key` is not supported: the token travels in `{BEARER}`"
                    ));
                }
                let token = match profile.bearer_token.expose_secret() {
                    "" => self.system.text_variable(BEARER_TOKEN)?.unwrap_or_default(),
                    token => token.to_owned(),
                };
                required("bearer_token", &token)?;
                Credentials::bearer(token).into()
            }
            "RamRoleArn" => {
                let source = temporary(profile)?;
                self.assume_role(profile, source)?.into()
            }
            "EcsRamRole" => self.ecs_role(profile).into(),
            "RamRoleArnWithRoleName" => {
                let source = self.ecs_role(profile);
                self.assume_role(profile, source)?.into()
            }
            "ChainableRamRoleArn" => {
                required("source_profile", &profile.source_profile)?;
                let source = self.follow(&profile.source_profile, way)?;
                self.assume_role(profile, source)?.into()
            }
            "OIDC" => {
                let (provider_arn, token_file) =
                    (&profile.oidc_provider_arn, &profile.oidc_token_file);
                self.required_or_variable("oidc_provider_arn", provider_arn, PROVIDER_ARN)?;
                self.required_or_variable("oidc_token_file", token_file, TOKEN_FILE)?;
                let session = self.session(profile)?;
                OidcRoleProvider::of_settings(session, owned(provider_arn), owned(token_file))
                    .into()
            }
            "CredentialsURI" => {
                // The CLI has one switch for both.
                if is_disabled(self.system)? {
                    return Err(format!(
                        "`{EXTERNAL_DISABLED}` keeps addresses from being asked"
                    ));
                }
                required("credentials_uri", profile.credentials_uri.expose_secret())?;
                CredentialsUriProvider::new()
                    .uri(profile.credentials_uri.clone())
                    .allow_plain_http(self.allow_plain_http)
                    .into()
            }
            "External" => {
                required("process_command", profile.process_command.expose_secret())?;
                ProcessProvider::new(profile.process_command.clone()).into()
            }
            "CloudSSO" => cloud_sso(profile)?.into(),
            "OAuth" => oauth(profile)?.into(),
            mode => return Err(unknown(mode)),
        })
    }

    fn assume_role(
        &self,
        profile: &Profile,
        source: impl Into<Provider>,
    ) -> Result<AssumeRoleProvider, String> {
        let provider = AssumeRoleProvider::with_session(source, self.session(profile)?);
        Ok(match given(&profile.external_id) {
            Some(id) => provider.external_id(id),
            None => provider,
        })
    }

    fn session(&self, profile: &Profile) -> Result<RoleSession, String> {
        self.required_or_variable("ram_role_arn", &profile.ram_role_arn, ROLE_ARN)?;
        let seconds = number("expired_seconds", &profile.expired_seconds)?;
        if let Some(seconds) = seconds.filter(|seconds| *seconds < SHORTEST) {
            return Err(format!(
                "`expired_seconds` is {seconds} seconds, and STS gives {SHORTEST} at least"
            ));
        }
        // For the CLI the variable comes before the region of a profile.
        let endpoint = match owned(&profile.sts_endpoint) {
            Some(endpoint) => Some(endpoint),
            None => self.system.text_variable(STS_ENDPOINT)?,
        };
        let network = |is_vpc| {
            if is_vpc {
                Network::Vpc
            } else {
                Network::Public
            }
        };
        Ok(RoleSession {
            role_arn: owned(&profile.ram_role_arn),
            name: owned(&profile.ram_session_name).or_else(|| owned(&profile.role_session_name)),
            duration: seconds.map(Duration::from_secs),
            policy: owned(&profile.policy),
            endpoint: endpoint.map(|endpoint| force_https(&endpoint).into()),
            region: owned(&profile.sts_region),
            network: flag("enable_vpc", &profile.enable_vpc)?.map(network),
        })
    }

    /// Refuses an empty value that no variable makes up for.
    fn required_or_variable(&self, name: &str, value: &str, variable: &str) -> Result<(), String> {
        if given(value).is_some() || self.system.text_variable(variable)?.is_some() {
            return Ok(());
        }
        Err(format!(
            "`{name}` is missing, and `{variable}` is not set; `aliyun configure` sets the former"
        ))
    }

    fn ecs_role(&self, profile: &Profile) -> EcsRoleProvider {
        EcsRoleProvider::of_settings(owned(&profile.ram_role_name), self.metadata_endpoint)
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
    } else if has_secret(&profile.private_key) && has(&profile.key_pair_name) {
        "RsaKeyPair"
    } else if has(&profile.ram_role_name) {
        "EcsRamRole"
    } else if has_secret(&profile.process_command) {
        "External"
    } else if [
        &profile.oidc_provider_arn,
        &profile.oidc_token_file,
        &profile.ram_role_arn,
    ]
    .iter()
    .all(|text| has(text))
    {
        "OIDC"
    } else if has(&profile.cloud_sso_sign_in_url) {
        "CloudSSO"
    } else if has_secret(&profile.bearer_token) {
        "BearerToken"
    } else {
        return Err("it has neither a `mode` nor the settings of one".to_owned());
    })
}

/// What is wrong with a mode that is none of those above.
fn unknown(mode: &str) -> String {
    const KNOWN: [&str; 12] = [
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
        "StsToken",
    ];
    let is_meant = |known: &&&str| known.eq_ignore_ascii_case(mode);
    if let Some(unsupported) = ["Anonymous", "RsaKeyPair"].iter().find(is_meant) {
        return format!("the mode `{unsupported}` is not supported");
    }
    match KNOWN.iter().find(is_meant) {
        Some(meant) => format!("its `mode`, `{mode}`, is spelt `{meant}`"),
        None => format!("its `mode` is none of `{}`", KNOWN.join("`, `")),
    }
}

/// A value, unless it is empty.
fn given(value: &str) -> Option<&str> {
    Some(value).filter(|value| !value.is_empty())
}

fn owned(value: &str) -> Option<String> {
    given(value).map(str::to_owned)
}

/// Refuses an empty value.
fn required(name: &str, value: &str) -> Result<(), String> {
    match given(value) {
        Some(_) => Ok(()),
        None => Err(format!("`{name}` is missing; `aliyun configure` sets it")),
    }
}

/// The key pair, which is never put together from different places.
fn key(profile: &Profile) -> Result<(String, SecretString), String> {
    required("access_key_id", &profile.access_key_id)?;
    required(
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

/// A number without its fraction; what is empty or 0 is none, which is what some tools write for
/// nothing.
fn number(name: &str, text: &str) -> Result<Option<u64>, String> {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = match text.trim().split_once('.') {
        Some((whole, fraction)) if is_digits(fraction) => whole,
        _ => text.trim(),
    };
    match given(whole).map(str::parse) {
        None | Some(Ok(0)) => Ok(None),
        Some(Ok(number)) => Ok(Some(number)),
        Some(Err(_)) => Err(format!("`{name}` is no whole number, or negative")),
    }
}

/// A moment in seconds since 1970.
fn timestamp(name: &str, text: &str) -> Result<Option<Timestamp>, String> {
    Ok(number(name, text)?.map(Timestamp::from_unix))
}

fn flag(name: &str, text: &str) -> Result<Option<bool>, String> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "1" | "true" => Ok(Some(true)),
        "0" | "false" => Ok(Some(false)),
        _ => Err(format!("`{name}` is neither `true` nor `false`")),
    }
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

fn oauth(profile: &Profile) -> Result<SignInProvider, String> {
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
