//! Credentials at an address.

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
use super::temporary_credentials::TemporaryCredentials;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};

/// In the singular, as the official libraries have it.
const NAME: &str = "credential_uri";
const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

static CREDENTIALS: Descriptor = http_request::service_descriptor(
    "credentials URI",
    Method::GET,
    TemporaryCredentials::MEMBERS,
);

/// Gives the credentials that it gets at an address.
///
/// The address is `https`, or `http` on this machine or on its link; another `http` address has to
/// be [allowed](Self::allow_plain_http), because the credentials travel in the open. Errors name
/// its host only, since the rest may be a secret.
#[derive(Clone, Default)]
pub struct CredentialsUriProvider {
    uri: Option<SecretString>,
    allow_plain_http: bool,
}

impl CredentialsUriProvider {
    /// A provider that takes the address from `ALIBABA_CLOUD_CREDENTIALS_URI`.
    pub fn new() -> Self {
        Self::default()
    }

    /// The address.
    pub fn uri(mut self, uri: impl Into<SecretString>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Allows any `http` address. Credentials then travel in the open.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

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
        let address = self
            .address(&uri)
            .map_err(|reason| failed(reason.to_owned()))?;
        let what = format!(
            "the credentials URI at `{}`",
            address.host().unwrap_or_default()
        );
        let mut secrets = parts(&address);
        secrets.push(uri);
        let outgoing = http_request::request(Method::GET, address, Bytes::new());
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

    /// The address, if it may be asked.
    fn address(&self, uri: &SecretString) -> Result<Uri, &'static str> {
        let uri = uri.expose_secret().trim();
        if !uri.is_ascii() {
            return Err("the credentials URI has letters that need to be percent-encoded");
        }
        let uri: Uri = uri
            .parse()
            .map_err(|_| "the credentials URI is not an address")?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err("the credentials URI lacks a scheme or a host");
        };
        let endpoint = Endpoint::parse(&format!("{scheme}://{authority}"));
        let endpoint = endpoint.map_err(|_| {
            "the credentials URI needs a scheme of `https` or `http`, and a host without a user"
        })?;
        let may_be_plain = self.allow_plain_http || endpoint.is_loopback() || is_link_local(&uri);
        if *scheme == Scheme::HTTP && !may_be_plain {
            return Err(
                "the credentials URI is not encrypted: `http` is for this machine and its link, unless \
                 it is allowed for others; use `https`",
            );
        }
        Ok(uri)
    }
}

source!(CredentialsUriProvider);

impl Source for CredentialsUriProvider {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}

impl std::fmt::Debug for CredentialsUriProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CredentialsUriProvider")
            .field("is_given", &self.uri.is_some())
            .field("allow_plain_http", &self.allow_plain_http)
            .finish()
    }
}

/// What must not be told of an address: all behind the host, as a whole and in its parts.
fn parts(address: &Uri) -> Vec<SecretString> {
    // Shorter ones are words and numbers that stand in every text.
    const SHORTEST: usize = 4;
    let query = address.query().unwrap_or_default();
    let values = query.split('&').filter_map(|pair| pair.split_once('='));
    [address.path(), query]
        .into_iter()
        .chain(address.path().split('/'))
        .chain(values.map(|(_, value)| value))
        .filter(|part| part.len() >= SHORTEST)
        .flat_map(|part| {
            let decoded = percent_decode_str(part).decode_utf8_lossy();
            [part.into(), SecretString::from(decoded.into_owned())]
        })
        .collect()
}

/// Whether the host is an address that no router passes on.
fn is_link_local(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    match host.parse() {
        Ok(IpAddr::V4(address)) => address.is_link_local(),
        Ok(IpAddr::V6(address)) => address.is_unicast_link_local(),
        Err(_) => false,
    }
}
