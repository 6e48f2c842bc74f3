//! Events of `tracing`, if the feature of that name is on.

use std::path::Path;

use aliyun_core::error::CredentialsError;

use crate::Identity;

/// A file with secrets can be read by all users of the machine.
pub(crate) fn world_readable(path: &Path) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        path = %path.display(),
        "all users of this machine can read the credentials in this file; run `chmod 600` on it"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = path;
}

/// A provider of a chain has no credentials.
pub(crate) fn skipped(error: &CredentialsError) {
    #[cfg(feature = "tracing")]
    tracing::debug!(
        provider = error.provider(),
        reason = %error.reason(),
        "no credentials from this provider"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// A provider returned credentials.
pub(crate) fn obtained(identity: &Identity) {
    #[cfg(feature = "tracing")]
    {
        let expiration = identity.expiration();
        tracing::debug!(
            provider = identity.provider(),
            expiration = expiration.map(|time| time.iso8601().to_string()),
            "credentials obtained"
        );
    }
    #[cfg(not(feature = "tracing"))]
    let _ = identity;
}

/// A refresh failed, while the old credentials are still valid.
pub(crate) fn not_refreshed(error: &CredentialsError) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        provider = error.provider(),
        reason = %error.reason(),
        "credentials could not be refreshed; the old ones are still valid"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}
