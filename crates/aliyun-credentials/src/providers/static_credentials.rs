//! Credentials that somebody has at hand.

use aliyun_core::error::ConfigError;
use aliyun_sign::{Credentials, Timestamp};

use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::Resolving;
use crate::{Identity, Provider, identity};

/// Gives the credentials that it was given: an access key, temporary ones, or a bearer token.
///
/// [`Credentials`] become a provider by themselves; there is no need to name this one.
#[derive(Clone, Debug)]
pub struct StaticProvider {
    credentials: Credentials,
    expiration: Option<Timestamp>,
}

impl StaticProvider {
    /// A provider of these credentials, which are taken for lasting ones.
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            expiration: None,
        }
    }

    /// When they expire. Afterwards there are none.
    pub fn expiration(mut self, expiration: Timestamp) -> Self {
        self.expiration = Some(expiration);
        self
    }

    fn name(&self) -> &'static str {
        if self.credentials.bearer_token().is_some() {
            "bearer"
        } else if self.credentials.security_token().is_some() {
            "static_sts"
        } else {
            "static_ak"
        }
    }
}

source!(StaticProvider);

impl From<Credentials> for Provider {
    fn from(credentials: Credentials) -> Self {
        StaticProvider::new(credentials).into()
    }
}

impl Source for StaticProvider {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(async move {
            let credentials = self.credentials.clone();
            Identity::new(self.name(), credentials, self.expiration, context.now())
        })
    }

    fn check(&self) -> Result<(), ConfigError> {
        identity::check(&self.credentials)
    }
}
