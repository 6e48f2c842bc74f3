//! Credentials that the program passes itself.

use std::borrow::Cow;

use aliyun_core::error::ConfigError;
use aliyun_sign::{Credentials, Timestamp};

use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::Resolving;
use crate::{Identity, Provider, identity};

/// Returns the credentials that it was created with: an access key, temporary credentials, or a bearer
/// token.
///
/// [`Credentials`] convert into a [`Provider`] without this type. It is for credentials with an expiry.
#[derive(Clone, Debug)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct StaticProvider {
    credentials: Credentials,
    expiration: Option<Timestamp>,
}

impl StaticProvider {
    /// Creates a provider of these credentials. By default they do not expire.
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            expiration: None,
        }
    }

    /// Sets when the credentials expire. Afterwards obtaining them fails, instead of the service rejecting
    /// them. By default they are used until the end of the program.
    pub fn expiration(mut self, expiration: Timestamp) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// The name in errors and events, which is that of the official libraries.
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
    fn name(&self) -> Cow<'static, str> {
        StaticProvider::name(self).into()
    }

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
