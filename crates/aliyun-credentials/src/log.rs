//! Events of `tracing`, if the feature of that name is on.

use std::path::Path;

use aliyun_core::error::CredentialsError;

use crate::Identity;

/// A file with secrets can be read by all users of the machine.
pub(crate) fn world_readable(path: &Path) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        path = ?path,
        "all users of this machine can read the credentials in this file; run `chmod 600` on it"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = path;
}

/// A provider of a chain is not set up on this machine.
pub(crate) fn not_set_up(error: &CredentialsError) {
    #[cfg(feature = "tracing")]
    tracing::debug!(
        provider = error.provider(),
        reason = %error.reason(),
        "no credentials from this provider"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// A provider of a chain is set up and failed, so that another one may sign in its place.
pub(crate) fn failed(error: &CredentialsError) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        provider = error.provider(),
        reason = %error.reason(),
        "this provider is set up, but has no credentials; the next one is tried"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// A setting of the CLI names an endpoint, which is one for all products there.
pub(crate) fn endpoint_not_used(setting: &'static str) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        setting,
        "this endpoint is not used, because one client calls several products; set it on the builder"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = setting;
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
