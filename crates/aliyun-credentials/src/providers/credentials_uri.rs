//! Credentials from a URL.

use std::borrow::Cow;
use std::net::IpAddr;

use aliyun_core::config::Endpoint;
use aliyun_core::error::CredentialsError;
use aliyun_core::http::uri::Scheme;
use aliyun_core::http::{Method, Uri};
use aliyun_core::operation::Descriptor;
use aliyun_sign::SecretString;
use bytes::Bytes;
use percent_encoding::percent_decode_str;

use super::http_request;
use super::setters::allow_plain_http_setter;
use super::temporary_credentials::TemporaryCredentials;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};

/// The name in the official libraries, in the singular.
const NAME: &str = "credential_uri";
const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

static CREDENTIALS: Descriptor = http_request::service_descriptor(
    "credentials URI",
    Method::GET,
    TemporaryCredentials::MEMBERS,
);

/// Returns the credentials that a GET request to a URL returns, as JSON:
///
/// ```json
/// {
///     "Code": "Success",
///     "AccessKeyId": "…",
///     "AccessKeySecret": "…",
///     "SecurityToken": "…",
///     "Expiration": "2031-05-06T07:08:09Z"
/// }
/// ```
///
/// The URL is `https`, or `http` on a loopback or link-local address. Errors name its host only, because
/// the rest may be a secret. A request without TLS never uses a proxy.
#[derive(Clone, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct CredentialsUriProvider {
    uri: Option<SecretString>,
    allow_plain_http: bool,
}

impl CredentialsUriProvider {
    /// Creates a provider that takes the URL from the variable `ALIBABA_CLOUD_CREDENTIALS_URI`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the URL.
    ///
    /// Defaults to the variable `ALIBABA_CLOUD_CREDENTIALS_URI`. Without either, the provider has no
    /// credentials, and a chain tries the next one.
    pub fn uri(mut self, uri: impl Into<SecretString>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    allow_plain_http_setter!("It applies to the URL in the variable, too.");

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason: String| CredentialsError::failed(NAME, reason);
        let uri = match &self.uri {
            Some(uri) => Some(uri.clone()),
            None => context
                .system()
                .text_variable(URI)
                .map_err(failed)?
                .map(Into::into),
        };
        let Some(uri) = uri else {
            let reason = format!("`{URI}` is not set");
            return Err(CredentialsError::not_configured(NAME, reason));
        };
        let url = self.url(&uri).map_err(|reason| failed(reason.to_owned()))?;
        let what = format!(
            "the credentials URI at `{}`",
            url.host().unwrap_or_default()
        );
        let mut secrets = secret_parts(&url);
        secrets.push(uri);
        let outgoing = http_request::request(Method::GET, url, Bytes::new());
        http_request::send_and_decode::<TemporaryCredentials>(
            context,
            &CREDENTIALS,
            outgoing,
            secrets,
        )
        .await
        .map_err(|error| CredentialsError::request(NAME, what, error))?
        .identity(NAME, context.now())
    }

    /// Parses the URL, and checks that a request to it is allowed.
    fn url(&self, uri: &SecretString) -> Result<Uri, &'static str> {
        let uri = uri.expose_secret().trim();
        if !uri.is_ascii() {
            return Err("the credentials URI has characters that must be percent-encoded");
        }
        let uri: Uri = uri
            .parse()
            .map_err(|_| "the credentials URI is malformed")?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err("the credentials URI lacks a scheme or a host");
        };
        let endpoint = Endpoint::parse(&format!("{scheme}://{authority}"));
        let endpoint = endpoint.map_err(|_| {
            "the credentials URI must have the scheme `https` or `http`, and a host without a user"
        })?;
        let may_be_plain = self.allow_plain_http || endpoint.is_loopback() || is_link_local(&uri);
        if *scheme == Scheme::HTTP && !may_be_plain {
            return Err(
                "the credentials URI is not encrypted: `http` is for loopback and link-local addresses; \
                 use `https`, or allow plain HTTP",
            );
        }
        Ok(uri)
    }
}

source!(CredentialsUriProvider);

impl Source for CredentialsUriProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}

impl std::fmt::Debug for CredentialsUriProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CredentialsUriProvider")
            .field("has_uri", &self.uri.is_some())
            .field("allow_plain_http", &self.allow_plain_http)
            .finish()
    }
}

/// Returns the parts of a URL that errors must not contain: all after the host, as a whole and split, since
/// a service may return any of it in an error, also decoded.
fn secret_parts(url: &Uri) -> Vec<SecretString> {
    // Shorter parts are words and numbers that any text contains. Masking them would make errors
    // unreadable.
    const MIN_LENGTH: usize = 4;
    let query = url.query().unwrap_or_default();
    let values = query.split('&').filter_map(|pair| pair.split_once('='));
    [url.path(), query]
        .into_iter()
        .chain(url.path().split('/'))
        .chain(values.map(|(_, value)| value))
        .filter(|part| part.len() >= MIN_LENGTH)
        .flat_map(|part| {
            let decoded = percent_decode_str(part).decode_utf8_lossy();
            [part.into(), SecretString::from(decoded.into_owned())]
        })
        .collect()
}

/// Whether the host is a link-local address, which no router forwards.
fn is_link_local(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    match host.parse() {
        Ok(IpAddr::V4(address)) => address.is_link_local(),
        Ok(IpAddr::V6(address)) => address.is_unicast_link_local(),
        Err(_) => false,
    }
}
