//! Credentials, and where they are from.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::Now;
use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_sign::{Credentials, SecretString, Signer, Timestamp};

/// Who signs requests: credentials, the provider that gave them, and until when they are valid.
#[derive(Clone)]
pub struct Identity {
    provider: Cow<'static, str>,
    signer: Arc<Signer>,
    expiration: Option<Timestamp>,
    obtained: Now,
    skipped: Vec<CredentialsError>,
}

impl Identity {
    /// Credentials that a provider has obtained at this time.
    ///
    /// # Errors
    ///
    /// If they cannot be sent or have expired.
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
                    "the credentials expired at {}, and by the clock of this machine it is {}",
                    expiration.iso8601(),
                    now.iso8601()
                );
                Err(CredentialsError::failed(identity.provider, reason))
            }
            _ => Ok(identity),
        }
    }

    /// The same credentials from a provider that has asked the one that gave them.
    pub(crate) fn within(mut self, outer: &str) -> Self {
        self.provider = format!("{outer}/{}", self.provider).into();
        self
    }

    /// The same credentials, which were given for those of another provider.
    pub(crate) fn derived_from(mut self, source: &str) -> Self {
        self.provider = format!("{}/{source}", self.provider).into();
        self
    }

    /// Adds what the providers said that were asked before, in vain.
    pub(crate) fn with_skipped(mut self, skipped: Vec<CredentialsError>) -> Self {
        self.skipped = skipped;
        self
    }

    /// The provider, after those that asked it, such as `default/cli_profile/static_ak`.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// The credentials.
    pub fn credentials(&self) -> &Credentials {
        self.signer.credentials()
    }

    /// The credentials, ready to sign.
    pub fn signer(&self) -> &Arc<Signer> {
        &self.signer
    }

    /// When they expire; `None` if they do not, or if nobody knows.
    pub fn expiration(&self) -> Option<Timestamp> {
        self.expiration
    }

    /// What the providers said that were asked before this one, in that order.
    pub fn skipped(&self) -> &[CredentialsError] {
        &self.skipped
    }

    /// How long they are still valid; `None` if they do not expire.
    ///
    /// A system clock that is set back cannot make it longer, because the time since they were
    /// obtained counts as well. A clock that is set forward makes it shorter: then a refresh too
    /// many is the lesser evil.
    pub fn remaining(&self, now: Now) -> Option<Duration> {
        let expiration = Duration::from_secs(self.expiration?.unix());
        let by_clock = expiration.saturating_sub(now.unix);
        let passed = now.monotonic.saturating_sub(self.obtained.monotonic);
        Some(by_clock.min(self.lifetime()?.saturating_sub(passed)))
    }

    /// Whether they are valid no more.
    pub fn is_expired(&self, now: Now) -> bool {
        self.remaining(now).is_some_and(|left| left.is_zero())
    }

    /// How long they were valid when they were obtained.
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

/// Refuses credentials that no request can carry, such as a key id read with its line break.
pub(crate) fn check(credentials: &Credentials) -> Result<(), ConfigError> {
    fn exposed(text: Option<&SecretString>) -> Option<&str> {
        text.map(SecretString::expose_secret)
    }
    for (part, text) in [
        ("access key id", credentials.access_key_id()),
        (
            "access key secret",
            exposed(credentials.access_key_secret()),
        ),
        ("security token", exposed(credentials.security_token())),
        ("bearer token", exposed(credentials.bearer_token())),
    ] {
        let is_printable = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
        if text.is_some_and(|text| text.is_empty() || !is_printable(text)) {
            return Err(ConfigError::InvalidCredentials { part });
        }
    }
    Ok(())
}
