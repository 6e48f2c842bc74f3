//! Credentials with their provider and expiry.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::Now;
use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_sign::{Credentials, SecretString, Signer, Timestamp};

use crate::key_text;

/// The identity that signs requests: credentials, the provider that they come from, and their expiry.
#[derive(Clone)]
pub struct Identity {
    provider: Cow<'static, str>,
    signer: Arc<Signer>,
    expiration: Option<Timestamp>,
    obtained: Now,
    skipped: Vec<CredentialsError>,
}

impl Identity {
    /// Creates an identity from credentials that a provider has obtained at this time.
    ///
    /// # Errors
    ///
    /// Fails if they contain characters that no key has, or have expired.
    pub(crate) fn new(
        provider: impl Into<Cow<'static, str>>,
        credentials: Credentials,
        expiration: Option<Timestamp>,
        now: Now,
    ) -> Result<Self, CredentialsError> {
        let provider = provider.into();
        if let Err(error) = check(&credentials) {
            return Err(CredentialsError::failed(provider, error.to_string()));
        }
        let identity = Self {
            provider,
            signer: Arc::new(Signer::new(credentials)),
            expiration,
            obtained: now,
            skipped: Vec::new(),
        };
        match expiration {
            Some(expiration) if identity.is_expired(now) => {
                let now = Timestamp::from_unix(now.unix.as_secs());
                let reason = format!(
                    "the credentials expired at {}; the clock of this machine is at {}",
                    expiration.iso8601(),
                    now.iso8601()
                );
                Err(CredentialsError::failed(identity.provider, reason))
            }
            _ => Ok(identity),
        }
    }

    /// Adds the provider that used this one in front of its name, such as `default/` before `env`.
    pub(crate) fn within(mut self, outer: &str) -> Self {
        self.provider = format!("{outer}/{}", self.provider).into();
        self
    }

    /// Adds the provider of the credentials that were exchanged for these, such as `/env` after
    /// `ram_role_arn`, and the providers that were tried before that one.
    pub(crate) fn derived_from(mut self, source: &Self) -> Self {
        self.provider = format!("{}/{}", self.provider, source.provider).into();
        self.skipped.clone_from(&source.skipped);
        self
    }

    /// Adds the errors of the providers that were tried before.
    pub(crate) fn with_skipped(mut self, skipped: Vec<CredentialsError>) -> Self {
        self.skipped = skipped;
        self
    }

    /// Returns the name of the provider, after the names of those that used it, such as
    /// `default/cli_profile/static_ak`.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Returns the credentials.
    pub fn credentials(&self) -> &Credentials {
        self.signer.credentials()
    }

    /// Returns the signer with these credentials.
    pub fn signer(&self) -> &Arc<Signer> {
        &self.signer
    }

    /// Returns when the credentials expire, or `None` if they do not, or the provider did not report it.
    pub fn expiration(&self) -> Option<Timestamp> {
        self.expiration
    }

    /// Returns the errors of the providers that were tried before this one, in that order. Most of them
    /// [are not configured](CredentialsError::is_not_configured). One that is, and failed, has also caused
    /// a warning, since the program may not be who it is meant to be.
    ///
    /// After a refresh they are still those of the first time, when the chain chose its provider.
    pub fn skipped(&self) -> &[CredentialsError] {
        &self.skipped
    }

    /// Returns how long the credentials are still valid, or `None` if they do not expire.
    ///
    /// This is the lesser of two measures: the time until the expiry by the system clock, and the lifetime
    /// minus the time that has passed on the monotonic clock. So a system clock that is set back does not
    /// prolong the credentials. One that is set forward shortens them, which costs at most one refresh
    /// too many.
    pub fn remaining(&self, now: Now) -> Option<Duration> {
        let expiration = Duration::from_secs(self.expiration?.unix());
        let by_clock = expiration.saturating_sub(now.unix);
        let passed = now.monotonic.saturating_sub(self.obtained.monotonic);
        Some(by_clock.min(self.lifetime()?.saturating_sub(passed)))
    }

    /// Whether the credentials have expired.
    pub fn is_expired(&self, now: Now) -> bool {
        self.remaining(now).is_some_and(|left| left.is_zero())
    }

    /// Returns how long the credentials were valid when they were obtained.
    pub(crate) fn lifetime(&self) -> Option<Duration> {
        let expiration = Duration::from_secs(self.expiration?.unix());
        Some(expiration.saturating_sub(self.obtained.unix))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("provider", &self.provider)
            .field("credentials", self.credentials())
            .field(
                "expiration",
                &self.expiration.map(|time| time.iso8601().to_string()),
            )
            .finish_non_exhaustive()
    }
}

/// Refuses credentials that no service has issued, such as a key ID that was read with its quotes.
pub(crate) fn check(credentials: &Credentials) -> Result<(), ConfigError> {
    fn exposed(text: Option<&SecretString>) -> Option<&str> {
        text.map(SecretString::expose_secret)
    }
    for (part, text) in [
        ("access key ID", credentials.access_key_id()),
        (
            "access key secret",
            exposed(credentials.access_key_secret()),
        ),
        ("security token", exposed(credentials.security_token())),
        ("bearer token", exposed(credentials.bearer_token())),
    ] {
        if text.and_then(key_text::fault).is_some() {
            return Err(ConfigError::InvalidCredentials { part });
        }
    }
    Ok(())
}
