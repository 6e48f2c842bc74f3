//! The last sign-in of a person, which the official CLI has written down.

use std::time::Duration;

use aliyun_core::error::CredentialsError;
use aliyun_core::http::{HeaderValue, Method, StatusCode, header};
use aliyun_core::operation::Descriptor;
use aliyun_core::{Error, OutgoingRequest};
use aliyun_sign::{Credentials, SecretString, Timestamp};

use super::responses::{CloudSsoResponse, refusal};
use super::services::{cloud_sso, oauth};
use crate::Identity;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::providers::http_request;
use crate::providers::temporary_credentials::TemporaryCredentials;
use crate::resolution::{Resolved, Resolving};

/// With less than this left new credentials are asked for if that is possible.
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

/// Gives what is left of the last sign-in: the credentials that the CLI has stored, or new ones for
/// the access token that it has stored.
///
/// Neither the sign-in is renewed nor is anything written: a browser and a person are needed for
/// the former, and the file is the CLI's.
#[derive(Clone, Debug)]
pub(in crate::providers) struct SignInProvider {
    pub(in crate::providers) profile: String,
    pub(in crate::providers) with: SignIn,
    /// The stored credentials and when they expire, if there are any.
    pub(in crate::providers) stored: Option<(Credentials, Timestamp)>,
    pub(in crate::providers) access_token: Option<SecretString>,
    /// When the access token expires, if that is known.
    pub(in crate::providers) access_token_until: Option<Timestamp>,
}

/// Where somebody signed in.
#[derive(Clone, Debug)]
pub(in crate::providers) enum SignIn {
    CloudSso {
        /// The address of the page; its host has the service, too.
        url: SecretString,
        account: String,
        access_config: String,
    },
    OAuth {
        /// `CN` or `INTL`, in any case; empty stands for `CN`.
        site: String,
    },
}

impl SignInProvider {
    fn name(&self) -> &'static str {
        match self.with {
            SignIn::CloudSso { .. } => "cloud_sso",
            SignIn::OAuth { .. } => "oauth",
        }
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let now = context.now();
        let stored = self.stored.clone().and_then(|(credentials, until)| {
            Identity::new(self.name(), credentials, Some(until), now).ok()
        });
        let until = self.access_token_until.map(Timestamp::unix);
        let is_over = until.is_some_and(|until| until <= now.unix.as_secs());
        let token = self.access_token.as_ref().filter(|_| !is_over);
        let is_plenty = |stored: &Identity| stored.remaining(now).is_none_or(|left| left > SCARCE);
        match (stored, token) {
            (None, None) => {
                let reason = format!("the sign-in has expired; {}", self.remedy());
                Err(CredentialsError::failed(self.name(), reason))
            }
            (Some(stored), None) => Ok(stored),
            (Some(stored), Some(_)) if is_plenty(&stored) => Ok(stored),
            (stored, Some(token)) => match (self.ask(context, token).await, stored) {
                (Err(_), Some(stored)) => Ok(stored),
                (asked, _) => asked,
            },
        }
    }

    /// What signs in again.
    fn remedy(&self) -> String {
        let mode = match self.with {
            SignIn::CloudSso { .. } => "CloudSSO",
            SignIn::OAuth { .. } => "OAuth",
        };
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        let profile = match self.profile.as_str() {
            name if !name.is_empty() && name.chars().all(is_plain) => name.to_owned(),
            name => format!("'{}'", name.replace('\'', "'\\''")),
        };
        format!("`aliyun configure --profile {profile} --mode {mode}` signs in again")
    }

    /// Asks for credentials for the access token.
    async fn ask(&self, context: &Context, token: &SecretString) -> Resolved {
        let failed = |reason: &str| CredentialsError::failed(self.name(), reason.to_owned());
        let (what, address, body) = match &self.with {
            SignIn::CloudSso {
                url,
                account,
                access_config,
            } => {
                let address = cloud_sso(url).map_err(failed)?;
                let body = serde_json::json!({
                    "AccountId": account,
                    "AccessConfigurationId": access_config,
                });
                ("CloudSSO", address, body.to_string())
            }
            SignIn::OAuth { site } => {
                let address = oauth(site).map_err(failed)?;
                ("the sign-in service", address, String::new())
            }
        };
        let bearer = HeaderValue::try_from(format!("Bearer {}", token.expose_secret()));
        let Ok(mut bearer) = bearer else {
            let reason = format!("the stored access token is none; {}", self.remedy());
            return Err(failed(&reason));
        };
        bearer.set_sensitive(true);
        let mut outgoing = http_request::request(Method::POST, address, body);
        outgoing
            .request
            .headers_mut()
            .insert(header::AUTHORIZATION, bearer);
        let answer = self.exchange(context, outgoing, token).await;
        let temporary = answer.map_err(|error| {
            let refusal = error.as_api();
            let is_over = refusal.is_some_and(|one| one.status() == StatusCode::UNAUTHORIZED);
            let what = if is_over {
                format!("{what}, where the sign-in is over ({})", self.remedy())
            } else {
                what.to_owned()
            };
            CredentialsError::request(self.name(), what, error)
        })?;
        temporary.identity(self.name(), context.now())
    }

    async fn exchange(
        &self,
        context: &Context,
        mut outgoing: OutgoingRequest,
        token: &SecretString,
    ) -> Result<TemporaryCredentials, Error> {
        let json = HeaderValue::from_static("application/json");
        let headers = outgoing.request.headers_mut();
        headers.insert(header::CONTENT_TYPE, json);
        let response = context.send(outgoing).await?;
        if !response.status().is_success()
            && let Some(error) = refusal(&response, token)
        {
            return Err(error);
        }
        let secrets = vec![token.clone()];
        match self.with {
            SignIn::CloudSso { .. } => {
                let answer: CloudSsoResponse =
                    http_request::decode(&CLOUD_SSO, &response, secrets)?;
                Ok(answer.cloud_credential)
            }
            SignIn::OAuth { .. } => http_request::decode(&OAUTH, &response, secrets),
        }
    }
}

source!(SignInProvider);

impl Source for SignInProvider {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}
