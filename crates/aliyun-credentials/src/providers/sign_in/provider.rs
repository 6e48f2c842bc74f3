//! The provider of a sign-in that the official CLI has stored.

use std::borrow::Cow;
use std::time::Duration;

use aliyun_core::error::CredentialsError;
use aliyun_core::http::{HeaderValue, Method, Response, StatusCode, header};
use aliyun_core::operation::Descriptor;
use aliyun_core::{Error, OutgoingRequest};
use aliyun_sign::{Credentials, SecretString, Timestamp};
use bytes::Bytes;

use super::responses::{CloudSsoResponse, refusal};
use super::services::{cloud_sso, oauth};
use crate::Identity;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::providers::http_request;
use crate::providers::temporary_credentials::TemporaryCredentials;
use crate::resolution::{Resolved, Resolving};

/// With less than this time left, stored credentials are replaced if the access token is still valid.
const SCARCE: Duration = Duration::from_secs(180);

static CLOUD_SSO: Descriptor = http_request::service_descriptor(
    "cloud-credentials",
    Method::POST,
    &[
        "CloudCredential.AccessKeyId",
        "CloudCredential.AccessKeySecret",
        "CloudCredential.Expiration",
        "CloudCredential.SecurityToken",
    ],
);
static OAUTH: Descriptor =
    http_request::service_descriptor("exchange", Method::POST, TemporaryCredentials::MEMBERS);

/// Returns the credentials that the CLI has stored, or exchanges the access token that it has stored for
/// new ones.
///
/// The sign-in is not renewed, because that takes a browser and a person, and the new credentials are not
/// written to the file, because it belongs to the CLI.
#[derive(Clone, Debug)]
pub(crate) struct SignInProvider {
    pub(crate) profile: String,
    pub(crate) service: SignIn,
    /// The stored credentials and their expiry, if there are any.
    pub(crate) stored: Option<(Credentials, Timestamp)>,
    pub(crate) access_token: Option<SecretString>,
    /// The expiry of the access token, if it is known.
    pub(crate) access_token_expiration: Option<Timestamp>,
}

/// The service of a sign-in.
#[derive(Clone, Debug)]
pub(crate) enum SignIn {
    CloudSso {
        /// The URL of the sign-in page. The service is on the same host.
        url: SecretString,
        account: String,
        access_config: String,
    },
    OAuth {
        /// `CN` or `INTL`, in any case. If it is empty, `CN`.
        site: String,
    },
}

impl SignInProvider {
    /// The name in errors and events.
    fn name(&self) -> &'static str {
        match self.service {
            SignIn::CloudSso { .. } => "cloud_sso",
            SignIn::OAuth { .. } => "oauth",
        }
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let now = context.now();
        let stored = self.stored.clone().and_then(|(credentials, expiration)| {
            Identity::new(self.name(), credentials, Some(expiration), now).ok()
        });
        let expiration = self.access_token_expiration.map(Timestamp::unix);
        let is_expired = expiration.is_some_and(|expiration| expiration <= now.unix.as_secs());
        let token = self.access_token.as_ref().filter(|_| !is_expired);
        let is_fresh = |stored: &Identity| stored.remaining(now).is_none_or(|left| left > SCARCE);
        match (stored, token) {
            (None, None) => {
                let reason = format!("the sign-in has expired; {}", self.remedy());
                Err(CredentialsError::failed(self.name(), reason))
            }
            (Some(stored), None) => Ok(stored),
            (Some(stored), Some(_)) if is_fresh(&stored) => Ok(stored),
            (stored, Some(token)) => match (self.exchange(context, token).await, stored) {
                (Err(_), Some(stored)) => Ok(stored),
                (exchanged, _) => exchanged,
            },
        }
    }

    /// Returns the command that signs in again, as a clause of an error. A name that a shell would split is
    /// quoted, so that the command can be copied.
    fn remedy(&self) -> String {
        let mode = match self.service {
            SignIn::CloudSso { .. } => "CloudSSO",
            SignIn::OAuth { .. } => "OAuth",
        };
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        let profile = match self.profile.as_str() {
            name if !name.is_empty() && name.chars().all(is_plain) => name.to_owned(),
            name => format!("'{}'", name.replace('\'', "'\\''")),
        };
        format!("sign in with `aliyun configure --profile {profile} --mode {mode}`")
    }

    /// Exchanges the access token for credentials.
    async fn exchange(&self, context: &Context, token: &SecretString) -> Resolved {
        let failed = |reason: &str| CredentialsError::failed(self.name(), reason.to_owned());
        let (name, url, body) = match &self.service {
            SignIn::CloudSso {
                url,
                account,
                access_config,
            } => {
                let url = cloud_sso(url).map_err(failed)?;
                let body = serde_json::json!({
                    "AccountId": account,
                    "AccessConfigurationId": access_config,
                });
                ("CloudSSO", url, body.to_string())
            }
            SignIn::OAuth { site } => {
                let url = oauth(site).map_err(failed)?;
                ("the sign-in service", url, String::new())
            }
        };
        let bearer = HeaderValue::try_from(format!("Bearer {}", token.expose_secret()));
        let Ok(mut bearer) = bearer else {
            let reason = format!("the stored access token is invalid; {}", self.remedy());
            return Err(failed(&reason));
        };
        bearer.set_sensitive(true);
        let mut outgoing = http_request::request(Method::POST, url, body);
        outgoing
            .request
            .headers_mut()
            .insert(header::AUTHORIZATION, bearer);
        let response = self.send(context, outgoing, token).await;
        let temporary = response.map_err(|error| {
            let refused = error.as_api();
            let is_expired = refused.is_some_and(|one| one.status() == StatusCode::UNAUTHORIZED);
            let what = if is_expired {
                format!("{name}, where the sign-in has expired ({})", self.remedy())
            } else {
                name.to_owned()
            };
            CredentialsError::request(self.name(), what, error)
        })?;
        temporary.identity(self.name(), context.now())
    }

    /// Sends the request of the exchange and decodes the response. `token` is masked in errors.
    async fn send(
        &self,
        context: &Context,
        mut outgoing: OutgoingRequest,
        token: &SecretString,
    ) -> Result<TemporaryCredentials, Error> {
        let json = HeaderValue::from_static("application/json");
        let headers = outgoing.request.headers_mut();
        headers.insert(header::CONTENT_TYPE, json);
        http_request::send_and_read(context, &outgoing, |response| self.read(response, token)).await
    }

    /// Reads the response of the exchange.
    fn read(
        &self,
        response: &Response<Bytes>,
        token: &SecretString,
    ) -> Result<TemporaryCredentials, Error> {
        if !response.status().is_success()
            && let Some(error) = refusal(response, token)
        {
            return Err(error);
        }
        let secrets = vec![token.clone()];
        match self.service {
            SignIn::CloudSso { .. } => {
                let response: CloudSsoResponse =
                    http_request::decode(&CLOUD_SSO, response, secrets)?;
                Ok(response.cloud_credential)
            }
            SignIn::OAuth { .. } => http_request::decode(&OAUTH, response, secrets),
        }
    }
}

source!(SignInProvider);

impl Source for SignInProvider {
    fn name(&self) -> Cow<'static, str> {
        SignInProvider::name(self).into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}
