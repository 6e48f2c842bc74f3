//! The metadata service of ECS.

use std::time::Duration;

use aliyun_core::Error;
use aliyun_core::config::Endpoint;
use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_core::http::{HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use aliyun_core::operation::Descriptor;
use aliyun_sign::SecretString;
use bytes::Bytes;

use crate::context::Context;
use crate::providers::http_request;
use crate::providers::temporary_credentials::TemporaryCredentials;
use crate::resolution::Resolved;

pub(super) const NAME: &str = "ecs_ram_role";

pub(super) const SERVICE: &str = "http://100.100.100.200";
const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
const TOKEN_HEADER: HeaderName = HeaderName::from_static("x-aliyun-ecs-metadata-token");
const TTL_HEADER: HeaderName = HeaderName::from_static("x-aliyun-ecs-metadata-token-ttl-seconds");
/// The longest life of a token, in seconds.
const TTL: HeaderValue = HeaderValue::from_static("21600");

/// How long connecting, and how long a request may take; the official libraries give each of
/// connecting and reading a second.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const TIMEOUT: Duration = Duration::from_secs(2);

static CREDENTIALS: Descriptor = http_request::service_descriptor(
    "security-credentials",
    Method::GET,
    TemporaryCredentials::MEMBERS,
);
static TEXT: Descriptor = http_request::service_descriptor("meta-data", Method::GET, &[]);

/// The metadata service, as it is asked once.
pub(super) struct MetadataService<'a> {
    context: &'a Context,
    endpoint: Endpoint,
    token: Option<HeaderValue>,
    allows_v1: bool,
}

impl<'a> MetadataService<'a> {
    pub(super) fn new(context: &'a Context, endpoint: Endpoint, allows_v1: bool) -> Self {
        Self {
            context,
            endpoint,
            token: None,
            allows_v1,
        }
    }

    /// Gets the token that requests carry. Failing to is no error where requests may go without.
    pub(super) async fn fetch_token(&mut self) -> Result<(), CredentialsError> {
        let answer = self.send(Method::PUT, TOKEN, Some((TTL_HEADER, TTL))).await;
        let token = answer.and_then(|response| text(&response, None));
        let token = token.map(|token| {
            let token = HeaderValue::try_from(token).ok();
            token.filter(|token| !token.is_empty())
        });
        match token {
            Ok(Some(mut token)) => {
                token.set_sensitive(true);
                self.token = Some(token);
                Ok(())
            }
            _ if self.allows_v1 => Ok(()),
            Ok(None) => Err(CredentialsError::failed(
                NAME,
                "the token of the metadata service cannot be one",
            )),
            Err(error) => {
                let what = "the token of the metadata service, without which it may not be asked";
                Err(CredentialsError::request(NAME, what, error))
            }
        }
    }

    /// The name of the instance's role.
    pub(super) async fn role(&self) -> Result<String, CredentialsError> {
        let role = match self.get(ROLES).await {
            Ok(response) if response.status() == StatusCode::NOT_FOUND => String::new(),
            answer => answer
                .and_then(|response| text(&response, self.token.as_ref()))
                .map_err(|error| CredentialsError::request(NAME, "the metadata service", error))?,
        };
        if role.is_empty() {
            let reason = "no RAM role is attached to this instance";
            return Err(CredentialsError::failed(NAME, reason));
        }
        if !is_role_name(&role) {
            let reason = "what the metadata service answered is no name of a role";
            return Err(CredentialsError::failed(NAME, reason));
        }
        Ok(role)
    }

    /// The credentials of a role.
    pub(super) async fn credentials(&self, role: &str) -> Resolved {
        let answer = self.get(&format!("{ROLES}{role}")).await;
        // A service that says the same to everybody makes a role of its token.
        let token = self.token.as_ref().and_then(|token| token.to_str().ok());
        let role = match token {
            Some(token) if role.contains(token) => "…",
            _ => role,
        };
        if let Ok(response) = &answer
            && response.status() == StatusCode::NOT_FOUND
        {
            let reason = format!("the RAM role `{role}` is not attached to this instance");
            return Err(CredentialsError::failed(NAME, reason));
        }
        let secrets = secrets(self.token.as_ref());
        let answer = answer.and_then(|response| {
            http_request::decode::<TemporaryCredentials>(&CREDENTIALS, &response, secrets)
        });
        let temporary = answer.map_err(|error| {
            let what = format!("the metadata service about the role `{role}`");
            CredentialsError::request(NAME, what, error)
        })?;
        temporary.identity(NAME, self.context.now())
    }

    /// Asks with the token, and once more without if that is not answered well and allowed.
    async fn get(&self, path: &str) -> Result<Response<Bytes>, Error> {
        let token = self.token.clone().map(|token| (TOKEN_HEADER, token));
        let has_token = token.is_some();
        let answer = self.send(Method::GET, path, token).await;
        let is_well = |response: &Response<Bytes>| response.status() == StatusCode::OK;
        if answer.as_ref().is_ok_and(is_well) || !has_token || !self.allows_v1 {
            return answer;
        }
        self.send(Method::GET, path, None).await
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        header: Option<(HeaderName, HeaderValue)>,
    ) -> Result<Response<Bytes>, Error> {
        let address = format!("{}{path}", self.endpoint);
        let address = Uri::try_from(address).map_err(|_| ConfigError::InvalidEndpoint {
            reason: "it makes no address",
        })?;
        let mut outgoing = http_request::request(method, address, Bytes::new());
        outgoing.request.headers_mut().extend(header);
        outgoing.limits.connect_timeout = CONNECT_TIMEOUT;
        outgoing.limits.timeout = TIMEOUT;
        Ok(self.context.send(outgoing).await?)
    }
}

/// Whether a text can be the name of a role, and thus a part of a path.
pub(super) fn is_role_name(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".@-_".contains(&byte);
    let is_step_up = text.starts_with('.');
    !is_step_up && (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

/// The text of an answer to a request with this token, without white space around it.
fn text(response: &Response<Bytes>, token: Option<&HeaderValue>) -> Result<String, Error> {
    if !response.status().is_success() {
        http_request::decode::<()>(&TEXT, response, secrets(token))?;
    }
    let text = String::from_utf8_lossy(response.body());
    Ok(text.trim().to_owned())
}

/// What must not be told of an answer.
fn secrets(token: Option<&HeaderValue>) -> Vec<SecretString> {
    let token = token.and_then(|token| token.to_str().ok());
    token.into_iter().map(SecretString::from).collect()
}
