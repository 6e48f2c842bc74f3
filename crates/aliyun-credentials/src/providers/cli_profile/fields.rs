//! Typed values of the fields of a profile.

use aliyun_sign::{Credentials, SecretString, Timestamp};

use crate::cli_config::Profile;
use crate::key_text;

/// Returns a value, or `None` if it is empty.
pub(super) fn non_empty(value: &str) -> Option<&str> {
    Some(value).filter(|value| !value.is_empty())
}

/// Returns a copy of a value, or `None` if it is empty.
pub(super) fn owned(value: &str) -> Option<String> {
    non_empty(value).map(str::to_owned)
}

/// Refuses an empty value.
pub(super) fn required(name: &str, value: &str) -> Result<(), String> {
    match non_empty(value) {
        Some(_) => Ok(()),
        None => Err(format!(
            "`{name}` is missing; set it with `aliyun configure`"
        )),
    }
}

/// Refuses a key or token that is empty, or that no service has issued.
pub(super) fn required_key(part: &str, name: &str, value: &str) -> Result<(), String> {
    required(name, value)?;
    key_text::check(part, name, value)
}

/// Returns the key pair. It is never combined from different sources.
pub(super) fn key_pair(profile: &Profile) -> Result<(String, SecretString), String> {
    let secret = profile.access_key_secret.expose_secret();
    required_key("access key ID", "access_key_id", &profile.access_key_id)?;
    required_key("access key secret", "access_key_secret", secret)?;
    Ok((
        profile.access_key_id.clone(),
        profile.access_key_secret.clone(),
    ))
}

/// Returns the key pair with its security token, if it has one.
pub(super) fn temporary(profile: &Profile) -> Result<Credentials, String> {
    let (id, secret) = key_pair(profile)?;
    let token = &profile.sts_token;
    if !token.is_empty() {
        key_text::check("security token", "sts_token", token.expose_secret())?;
    }
    Ok(Credentials::sts(id, secret, token.clone()))
}

/// Returns a number, without its fraction. An empty value or 0 is `None`, because some tools write 0 for an
/// absent value.
pub(super) fn number(name: &str, text: &str) -> Result<Option<u64>, String> {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = match text.trim().split_once('.') {
        Some((whole, fraction)) if is_digits(fraction) => whole,
        _ => text.trim(),
    };
    match non_empty(whole).map(str::parse) {
        None | Some(Ok(0)) => Ok(None),
        Some(Ok(number)) => Ok(Some(number)),
        Some(Err(_)) => Err(format!("`{name}` must be a whole number, not negative")),
    }
}

/// Returns a time, which the file has in Unix seconds.
pub(super) fn timestamp(name: &str, text: &str) -> Result<Option<Timestamp>, String> {
    Ok(number(name, text)?.map(Timestamp::from_unix))
}

/// Returns a boolean, or `None` if it is empty.
pub(super) fn flag(name: &str, text: &str) -> Result<Option<bool>, String> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "1" | "true" => Ok(Some(true)),
        "0" | "false" => Ok(Some(false)),
        _ => Err(format!("`{name}` must be `true` or `false`")),
    }
}
