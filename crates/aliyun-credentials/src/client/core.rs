//! A client, except for its HTTP library.

use std::sync::Arc;

use aliyun_core::error::ConfigError;
use aliyun_core::{Config, Now, SeededRandom};

use crate::{Cache, Provider};

/// The parts of a client that do not depend on its HTTP library: configuration, credentials, randomness.
#[derive(Debug)]
pub struct ClientCore {
    config: Config,
    credentials: Cache,
}

impl ClientCore {
    /// Creates the parts, with a source of nonces that is seeded by the operating system.
    ///
    /// # Errors
    ///
    /// [`ConfigError::NoRandomNumbers`] if the operating system returns none.
    pub fn new(config: Config, provider: Provider) -> Result<Self, ConfigError> {
        let mut seed = [0; 24];
        getrandom::getrandom(&mut seed).map_err(|error| ConfigError::NoRandomNumbers {
            reason: error.to_string(),
        })?;
        let random = Arc::new(SeededRandom::from_seed(seed));
        // Shared, so that a clock offset that a call learns applies to the expiry of credentials, too.
        let clock = config.server_clock().clone();
        let provider = provider.or_retry(config.retry());
        Ok(Self {
            credentials: Cache::with_clock(provider, random, clock),
            config,
        })
    }

    /// Returns the configuration of all calls.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Returns the credentials that requests are signed with.
    pub fn credentials(&self) -> &Cache {
        &self.credentials
    }

    /// Returns the current time, as [`Call::step`](aliyun_core::Call::step) takes it.
    pub fn now(&self) -> Now {
        self.credentials.now()
    }

    /// Returns the source of nonces, as [`Call::step`](aliyun_core::Call::step) takes it.
    pub fn random(&self) -> &SeededRandom {
        self.credentials.random()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use aliyun_core::error::{Phase, TransportErrorKind};
    use aliyun_core::{RetryPolicy, TransportError};

    use super::*;
    use crate::{CredentialsUriProvider, ObtainStep, ResolutionStep};

    /// Whether the first request of a provider is retried after a broken connection.
    fn retries(provider: Provider) -> bool {
        let config = Config::builder().retry(RetryPolicy::never());
        let core = ClientCore::new(config.build().unwrap(), provider).unwrap();
        let obtain = core.credentials().obtain(None, Duration::from_secs(1));
        let ObtainStep::Refresh(refresh, _pending) = obtain.step() else {
            panic!("there are no credentials yet");
        };
        let ResolutionStep::Send(_, pending) = refresh.step else {
            panic!("they come from a URL");
        };
        let broken = TransportError::new(Phase::Exchange, TransportErrorKind::Failed, None);
        let next = pending.receive(Err(broken)).step();
        !matches!(next, ResolutionStep::Done(Err(_)))
    }

    #[test]
    fn the_requests_of_a_provider_are_retried_by_the_policy_of_the_client() {
        let provider = || Provider::from(CredentialsUriProvider::new().uri("https://a.example/x"));
        assert!(!retries(provider()));
        assert!(
            retries(provider().retry(RetryPolicy::new())),
            "it has its own"
        );
    }
}
