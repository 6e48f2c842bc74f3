//! The error of a missing file or section.

use aliyun_core::error::CredentialsError;

/// The error of a missing file or section. One that the user named must exist. The absence of a default
/// one means that this provider is not configured, and that another one may be.
pub(super) fn missing(provider: &'static str, reason: String, is_named: bool) -> CredentialsError {
    if is_named {
        CredentialsError::failed(provider, reason)
    } else {
        CredentialsError::not_configured(provider, reason)
    }
}
