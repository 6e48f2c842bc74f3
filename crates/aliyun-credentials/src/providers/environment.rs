//! Credentials in environment variables.

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

/// Gives the credentials in `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and,
/// for temporary ones, `ALIBABA_CLOUD_SECURITY_TOKEN`.
///
/// An empty variable counts as one that is not set. Half a key is an error, not an absence.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentProvider {
    _private: (),
}

impl EnvironmentProvider {
    /// The provider; the variables are read whenever credentials are wanted.
    pub fn new() -> Self {
        Self::default()
    }
}

source!(EnvironmentProvider);

impl Source for EnvironmentProvider {
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
