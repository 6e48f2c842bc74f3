//! Credentials in environment variables.

use std::borrow::Cow;

use aliyun_core::error::CredentialsError;
use aliyun_sign::Credentials;

use crate::Identity;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};

const NAME: &str = "env";
const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// Returns the credentials in environment variables:
///
/// | variable | credentials |
/// | --- | --- |
/// | `ALIBABA_CLOUD_ACCESS_KEY_ID` | the ID of the access key |
/// | `ALIBABA_CLOUD_ACCESS_KEY_SECRET` | its secret |
/// | `ALIBABA_CLOUD_SECURITY_TOKEN` | the token, if the credentials are temporary |
///
/// An empty variable counts as unset. If only one half of the key is set, obtaining credentials fails: a
/// missing half is a mistake, and not a sign that another provider is meant.
#[derive(Clone, Debug, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct EnvironmentProvider {
    _private: (),
}

impl EnvironmentProvider {
    /// Creates the provider. The variables are read each time that credentials are obtained.
    pub fn new() -> Self {
        Self::default()
    }
}

source!(EnvironmentProvider);

impl Source for EnvironmentProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(async move { resolve(context) })
    }
}

fn resolve(context: &Context) -> Resolved {
    let text = |name| {
        let text = context.system().text_variable(name);
        text.map_err(|reason| CredentialsError::failed(NAME, reason))
    };
    let credentials = match (text(ID)?, text(SECRET)?) {
        (Some(id), Some(secret)) => match text(TOKEN)? {
            Some(token) => Credentials::sts(id, secret, token),
            None => Credentials::access_key(id, secret),
        },
        (None, None) => {
            let reason = format!("`{ID}` and `{SECRET}` are not set");
            return Err(CredentialsError::not_configured(NAME, reason));
        }
        (Some(_), None) => {
            let reason = format!("`{ID}` is set, but `{SECRET}` is not");
            return Err(CredentialsError::failed(NAME, reason));
        }
        (None, Some(_)) => {
            let reason = format!("`{SECRET}` is set, but `{ID}` is not");
            return Err(CredentialsError::failed(NAME, reason));
        }
    };
    Identity::new(NAME, credentials, None, context.now())
}
