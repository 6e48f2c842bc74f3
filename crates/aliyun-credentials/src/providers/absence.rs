//! The error where something is not there.

use aliyun_core::error::CredentialsError;

/// The error where something is not there: what somebody has named must be, and other providers
/// may have what was only looked for.
pub(super) fn missing(provider: &'static str, reason: String, is_named: bool) -> CredentialsError {
    if is_named {
        CredentialsError::failed(provider, reason)
    } else {
        CredentialsError::not_configured(provider, reason)
    }
}
