//! The requests to the metadata service of ECS.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use aliyun_core::config::Endpoint;
use aliyun_core::error::{Arrival, ConfigError, CredentialsError, TransportErrorKind};
use aliyun_core::http::{HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use aliyun_core::operation::Descriptor;
use aliyun_core::{Error, TransportError};
use aliyun_sign::SecretString;
use bytes::Bytes;

use crate::context::Context;
use crate::providers::http_request;
use crate::providers::temporary_credentials::TemporaryCredentials;
use crate::resolution::Resolved;

pub(crate) const NAME: &str = "ecs_ram_role";
pub(super) const NO_ROLE: &str = "no RAM role is attached to this instance";

pub(super) const SERVICE: &str = "http://100.100.100.200";
const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
const TOKEN_HEADER: HeaderName = HeaderName::from_static("x-aliyun-ecs-metadata-token");
const TTL_HEADER: HeaderName = HeaderName::from_static("x-aliyun-ecs-metadata-token-ttl-seconds");
/// The lifetime of a token, in seconds: the longest that the service allows.
const TTL: HeaderValue = HeaderValue::from_static("21600");

/// How long connecting and a whole request may take. The official libraries allow one second to connect and
/// one to read. On a machine outside of ECS nothing responds at all, and a chain should not wait for long.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const TIMEOUT: Duration = Duration::from_secs(2);

static CREDENTIALS: Descriptor = http_request::service_descriptor(
    "security-credentials",
    Method::GET,
    TemporaryCredentials::MEMBERS,
);
static TEXT: Descriptor = http_request::service_descriptor("meta-data", Method::GET, &[]);

/// The metadata service, during one resolution.
pub(super) struct MetadataService<'a> {
    context: &'a Context,
    endpoint: Endpoint,
    token: Option<HeaderValue>,
    allows_v1: bool,
    /// Whether the service exists: it has responded.
    has_responded: AtomicBool,
}

impl<'a> MetadataService<'a> {
    /// `allows_v1` allows requests without a token.
    pub(super) fn new(context: &'a Context, endpoint: Endpoint, allows_v1: bool) -> Self {
        Self {
            context,
            endpoint,
            token: None,
            allows_v1,
            has_responded: AtomicBool::new(false),
        }
    }

    /// Obtains the credentials of the role, or of the one that the service names.
    pub(super) async fn resolve(&mut self, role: Option<String>) -> Resolved {
        let is_named = role.is_some();
        self.resolve_role(role).await.map_err(|error| {
            let has_no_role = error.cause().is_none();
            let is_absent = !self.has_responded.load(Ordering::Relaxed);
            if !is_named && (has_no_role || is_absent) {
                error.as_guess()
            } else {
                error
            }
        })
    }

    async fn resolve_role(&mut self, role: Option<String>) -> Resolved {
        self.fetch_token().await?;
        let role = match role {
            Some(role) => role,
            None => self.role().await?,
        };
        self.credentials(&role).await
    }

    /// Requests the token that later requests carry. If there is none, that is an error only if requests
    /// without a token are not allowed.
    async fn fetch_token(&mut self) -> Result<(), CredentialsError> {
        let ttl = Some((TTL_HEADER, TTL));
        let read = |response: &Response<Bytes>| text(response, None);
        let token = self.send(Method::PUT, TOKEN, ttl, read).await;
        let token = token.and_then(|(_, token)| token);
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
                "the token of the metadata service is invalid",
            )),
            Err(error) => {
                let what = "the token of the metadata service, which is required";
                Err(CredentialsError::request(NAME, what, error))
            }
        }
    }

    /// Requests the name of the instance's role.
    async fn role(&self) -> Result<String, CredentialsError> {
        let read = |response: &Response<Bytes>| match response.status() {
            StatusCode::NOT_FOUND => Ok(String::new()),
            _ => text(response, self.token.as_ref()),
        };
        let role = self.get(ROLES, read).await;
        let role =
            role.map_err(|error| CredentialsError::request(NAME, "the metadata service", error))?;
        if role.is_empty() {
            return Err(CredentialsError::failed(NAME, NO_ROLE));
        }
        if !is_role_name(&role) {
            let reason = "the metadata service returned an invalid role name";
            return Err(CredentialsError::failed(NAME, reason));
        }
        Ok(role)
    }

    /// Requests the credentials of a role.
    async fn credentials(&self, role: &str) -> Resolved {
        let read = |response: &Response<Bytes>| match response.status() {
            StatusCode::NOT_FOUND => Ok(None),
            _ => http_request::decode::<TemporaryCredentials>(
                &CREDENTIALS,
                response,
                secrets(self.token.as_ref()),
            )
            .map(Some),
        };
        let decoded = self.get(&format!("{ROLES}{role}"), read).await;
        // A service that returns the same text to all requests makes its token the name of the role, and
        // then the name must not be in an error.
        let token = self.token.as_ref().and_then(|token| token.to_str().ok());
        let role = match token {
            Some(token) if role.contains(token) => "…",
            _ => role,
        };
        let temporary = decoded.map_err(|error| {
            let what = format!("the metadata service, for the role `{role}`");
            CredentialsError::request(NAME, what, error)
        })?;
        let Some(temporary) = temporary else {
            let reason = format!("the RAM role `{role}` is not attached to this instance");
            return Err(CredentialsError::failed(NAME, reason));
        };
        temporary.identity(NAME, self.context.now())
    }

    /// Sends a GET request with the token, and once more without it if the response is not 200 and that is
    /// allowed.
    async fn get<T>(
        &self,
        path: &str,
        read: impl Fn(&Response<Bytes>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let token = self.token.clone().map(|token| (TOKEN_HEADER, token));
        let may_go_without = token.is_some() && self.allows_v1;
        let result = self.send(Method::GET, path, token, &read).await;
        let is_ok = matches!(result, Ok((StatusCode::OK, _)));
        let (_, read) = if may_go_without && !is_ok {
            self.send(Method::GET, path, None, &read).await?
        } else {
            result?
        };
        read
    }

    /// Sends a request and reads the response, and retries that if it fails. Returns the status, and what
    /// was read.
    ///
    /// As long as the service has not responded, a request that gets no connection or no response is not
    /// retried: outside of ECS there is no service, and a chain should not wait for it.
    async fn send<T>(
        &self,
        method: Method,
        path: &str,
        header: Option<(HeaderName, HeaderValue)>,
        read: impl Fn(&Response<Bytes>) -> Result<T, Error>,
    ) -> Result<(StatusCode, Result<T, Error>), Error> {
        let url = format!("{}{path}", self.endpoint);
        let url = Uri::try_from(url).map_err(|_| ConfigError::InvalidEndpoint {
            reason: "it does not form a URL",
        })?;
        let mut outgoing = http_request::request(method, url, Bytes::new());
        outgoing.request.headers_mut().extend(header);
        outgoing.limits.connect_timeout = CONNECT_TIMEOUT;
        outgoing.limits.timeout = TIMEOUT;
        let (outgoing, read) = (&outgoing, &read);
        let sent = self.context.retry(TIMEOUT, |limit| async move {
            let copy = http_request::copy(outgoing, limit);
            let response = match self.context.send(copy).await {
                Ok(response) => response,
                Err(error) if self.is_absence(&error) => return Ok(Err(error.into())),
                Err(error) => return Err(error.into()),
            };
            self.has_responded.store(true, Ordering::Relaxed);
            match read(&response) {
                Err(error) if self.context.may_pass(&error) => Err(error),
                read => Ok(Ok((response.status(), read))),
            }
        });
        sent.await?
    }

    /// Whether a failure means that there is no metadata service.
    fn is_absence(&self, error: &TransportError) -> bool {
        let has_no_response =
            error.arrival() == Arrival::NeverSent || error.kind() == TransportErrorKind::Timeout;
        has_no_response && !self.has_responded.load(Ordering::Relaxed)
    }
}

/// Whether a text is a valid name of a role. It becomes a part of a path, so it must not lead elsewhere.
pub(super) fn is_role_name(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".@-_".contains(&byte);
    let is_hidden_or_parent = text.starts_with('.');
    !is_hidden_or_parent && (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

/// Returns the text of a response, without white space around it. `token` is that of the request, which an
/// error must not contain.
fn text(response: &Response<Bytes>, token: Option<&HeaderValue>) -> Result<String, Error> {
    if !response.status().is_success() {
        http_request::decode::<()>(&TEXT, response, secrets(token))?;
    }
    let text = String::from_utf8_lossy(response.body());
    Ok(text.trim().to_owned())
}

/// Returns the token as a secret that is masked in errors.
fn secrets(token: Option<&HeaderValue>) -> Vec<SecretString> {
    let token = token.and_then(|token| token.to_str().ok());
    token.into_iter().map(SecretString::from).collect()
}
