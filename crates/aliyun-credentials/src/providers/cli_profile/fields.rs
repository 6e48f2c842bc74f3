//! Values of a profile.

use aliyun_sign::{Credentials, SecretString, Timestamp};

use crate::cli_config::Profile;

/// A value, unless it is empty.
pub(super) fn given(value: &str) -> Option<&str> {
    Some(value).filter(|value| !value.is_empty())
}

pub(super) fn owned(value: &str) -> Option<String> {
    given(value).map(str::to_owned)
}

/// Refuses an empty value.
pub(super) fn required(name: &str, value: &str) -> Result<(), String> {
    match given(value) {
        Some(_) => Ok(()),
        None => Err(format!("`{name}` is missing; `aliyun configure` sets it")),
    }
}

/// The key pair, which is never put together from different places.
pub(super) fn key(profile: &Profile) -> Result<(String, SecretString), String> {
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
pub(super) fn temporary(profile: &Profile) -> Result<Credentials, String> {
    let (id, secret) = key(profile)?;
    Ok(Credentials::sts(id, secret, profile.sts_token.clone()))
}

/// A number without its fraction; what is empty or 0 is none, which is what some tools write for
/// nothing.
pub(super) fn number(name: &str, text: &str) -> Result<Option<u64>, String> {
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
pub(super) fn timestamp(name: &str, text: &str) -> Result<Option<Timestamp>, String> {
    Ok(number(name, text)?.map(Timestamp::from_unix))
}

pub(super) fn flag(name: &str, text: &str) -> Result<Option<bool>, String> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "1" | "true" => Ok(Some(true)),
        "0" | "false" => Ok(Some(false)),
        _ => Err(format!("`{name}` is neither `true` nor `false`")),
    }
}
