//! What a program adds to the requests of its calls.

use std::fmt;
use std::sync::Arc;

use http::{HeaderName, HeaderValue};

use super::observe::CallInfo;
use super::shown_headers::is_shown;
use crate::error::ConfigError;

/// Headers and query parameters that a program adds to requests.
///
/// They are part of the request before it is signed, so they never break a signature: ACS3 signs the query
/// and the headers that begin with `x-acs-`, and the others travel unsigned. They never replace what this
/// library sends. A name that it sets itself is an error, and so is one that the called operation sets.
///
/// A name that is added twice has the value of the last time. `Debug` shows names only, because values can
/// be secret.
#[derive(Clone, Default)]
pub struct Additions {
    headers: Vec<(HeaderName, HeaderValue)>,
    query: Vec<(String, String)>,
    /// The first error. What it is about was not added.
    error: Option<Box<ConfigError>>,
}

/// A function that adds to the request of each attempt.
pub(super) type Interceptor = dyn Fn(&CallInfo<'_>, &mut Additions) + Send + Sync;

/// The functions that add to the request of each attempt, in the order in which they run.
#[derive(Clone, Default)]
pub(super) struct Interceptors(pub(super) Vec<Arc<Interceptor>>);

impl Additions {
    /// Creates an empty value.
    pub const fn new() -> Self {
        Self {
            headers: Vec::new(),
            query: Vec::new(),
            error: None,
        }
    }

    /// Adds a header. An invalid one becomes the error of [`build`](super::ConfigBuilder::build), or of the
    /// call.
    ///
    /// The name must be a token of HTTP that neither this library nor the HTTP client sets itself, and the
    /// value printable ASCII.
    pub fn header(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> &mut Self {
        match header(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => put(&mut self.headers, name, value),
            Err(reason) => self.fail("header", name.as_ref(), reason),
        }
        self
    }

    /// Adds a query parameter. An invalid one becomes the error of
    /// [`build`](super::ConfigBuilder::build), or of the call.
    ///
    /// The name must not be empty or one that this library sets itself, and neither of the two may contain
    /// control characters. Do not put secrets there: a query is part of the URL, which proxies log.
    pub fn query_parameter(
        &mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> &mut Self {
        let (name, value) = (name.into(), value.into());
        match check_query_parameter(&name, &value) {
            Ok(()) => put(&mut self.query, name, value),
            Err(reason) => self.fail("query parameter", &name, reason),
        }
        self
    }

    /// Adds all of `other`, which takes precedence.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (name, value) in &other.headers {
            put(&mut self.headers, name.clone(), value.clone());
        }
        for (name, value) in &other.query {
            put(&mut self.query, name.clone(), value.clone());
        }
        if self.error.is_none() {
            self.error.clone_from(&other.error);
        }
    }

    /// The headers, whose values are printable ASCII.
    pub(crate) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// The query parameters, not encoded.
    pub(crate) fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// Returns the error of the first invalid addition.
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        self.error.as_deref().cloned().map_or(Ok(()), Err)
    }

    /// The values that may be secret.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let headers = self.headers.iter();
        let headers = headers.filter(|(_, value)| value.is_sensitive());
        let headers = headers.filter_map(|(_, value)| value.to_str().ok());
        let query = self.query.iter().map(|(_, value)| value.as_str());
        headers.chain(query)
    }

    fn fail(&mut self, kind: &'static str, name: &str, reason: &'static str) {
        self.error
            .get_or_insert_with(|| Box::new(invalid(kind, name, reason)));
    }
}

/// Adds a name, or replaces its value.
fn put<N: PartialEq, V>(list: &mut Vec<(N, V)>, name: N, value: V) {
    list.retain(|(known, _)| *known != name);
    list.push((name, value));
}

/// The error about an addition that cannot be sent.
pub(crate) fn invalid(kind: &'static str, name: &str, reason: &'static str) -> ConfigError {
    ConfigError::InvalidAddition {
        kind,
        name: name.to_owned(),
        reason,
    }
}

/// The headers that the signature schemes, the core and the HTTP libraries set. A request has each of them
/// once, or its connection would not work.
const OUR_HEADERS: [&str; 30] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-md5",
    "content-type",
    "date",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "range",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-acs-action",
    "x-acs-bearer-token",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-security-token",
    "x-acs-signature-method",
    "x-acs-signature-nonce",
    "x-acs-signature-type",
    "x-acs-signature-version",
    "x-acs-version",
];

/// The parameters that the signature schemes set, in the older one or in both.
const OUR_PARAMETERS: [&str; 12] = [
    "AccessKeyId",
    "Action",
    "BearerToken",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

const SET_HERE: &str = "this library sets it itself";

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    if name.is_empty() {
        return Err("the name is empty");
    }
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| "the name has a character that the name of a header cannot have")?;
    if name == http::header::USER_AGENT {
        return Err("this library sets it itself; add to it with `user_agent`");
    }
    if OUR_HEADERS.contains(&name.as_str()) {
        return Err(SET_HERE);
    }
    let mut value = HeaderValue::from_str(value.trim_matches([' ', '\t']))
        .ok()
        .filter(|value| value.to_str().is_ok_and(|text| !text.contains('\t')))
        .ok_or("the value has a line break or another character that is not printable ASCII")?;
    value.set_sensitive(!is_shown(name.as_str()));
    Ok((name, value))
}

fn check_query_parameter(name: &str, value: &str) -> Result<(), &'static str> {
    if name.is_empty() {
        Err("the name is empty")
    } else if name.contains(char::is_control) {
        Err("the name has a line break or another control character")
    } else if OUR_PARAMETERS.contains(&name) {
        Err(SET_HERE)
    } else if value.contains(char::is_control) {
        Err("the value has a line break or another control character")
    } else {
        Ok(())
    }
}

impl fmt::Debug for Additions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("Additions")
            .field("headers", &headers)
            .field("query", &query)
            .finish_non_exhaustive()
    }
}
