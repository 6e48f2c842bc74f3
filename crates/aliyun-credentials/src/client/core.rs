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
