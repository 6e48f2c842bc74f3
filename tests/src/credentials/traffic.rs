//! The requests of a scenario and their responses.

use std::collections::BTreeMap;
use std::time::Duration;

use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::Bytes;
use http::{Request, Response, Uri};
use serde::Deserialize;
use serde_json::Value;

/// An expected request, and the response or failure that follows it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    /// The method and the URL without its query.
    request: String,
    /// Expected headers, by name.
    #[serde(default)]
    headers: BTreeMap<String, Expectation>,
    /// Expected parameters of the query, by name.
    #[serde(default)]
    query: BTreeMap<String, Expectation>,
    /// Expected parameters of the form in the body, by name.
    #[serde(default)]
    form: BTreeMap<String, Expectation>,
    /// The body, if it is JSON.
    json: Option<Value>,
    /// The connect timeout and the timeout of the request, in milliseconds.
    limits: Option<[u64; 2]>,
    response: Option<ExpectedResponse>,
    failure: Option<Failure>,
}

/// The value of a header or a parameter; `null` if it must be absent. A value that begins with `~` is
/// contained in the actual one.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
struct Expectation(Option<String>);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedResponse {
    #[serde(default = "ok")]
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    text: Option<String>,
    json: Option<Value>,
}

fn ok() -> u16 {
    200
}

/// A failure instead of a response. Over a socket each of them is a connection that ends at once.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Failure {
    /// Connecting takes too long.
    ConnectTimeout,
    /// The connection is refused.
    Refused,
    /// The connection ends before a response.
    Reset,
    /// The response takes too long.
    Timeout,
}

/// Where a request went.
pub(super) enum Target<'s> {
    /// The request went to this URL.
    Exact(&'s Uri),
    /// The request may have gone to another scheme and host than the scenario has.
    OtherHost(&'s Uri),
}

impl Exchange {
    /// Returns the host of the request if it is sent over TLS.
    pub(super) fn tls_host(&self) -> Option<&str> {
        let (_, url) = self.request.split_once(' ')?;
        url.strip_prefix("https://")?.split('/').next()
    }

    /// Returns how a request differs from the expected one.
    pub(super) fn differences(&self, request: &Request<Bytes>, target: &Target<'_>) -> Vec<String> {
        let (Target::Exact(url) | Target::OtherHost(url)) = target;
        let scheme = url.scheme_str().unwrap_or_default();
        let host = url.authority().map_or("", |authority| authority.as_str());
        let name = format!("{} {scheme}://{host}{}", request.method(), url.path());
        let is_same_path = || {
            let path: Vec<_> = self.request.split('/').skip(3).collect();
            self.request.starts_with(request.method().as_str()) && url.path()[1..] == path.join("/")
        };
        let may_be_elsewhere = matches!(target, Target::OtherHost(_));
        if self.request != name && !(may_be_elsewhere && is_same_path()) {
            return vec![format!("{name} was sent instead of {}", self.request)];
        }
        let mut differences = Vec::new();
        for (header, expected) in &self.headers {
            let value = request.headers().get(header);
            let value = value.map(|value| value.to_str().unwrap_or("?"));
            if !expected.matches(value) {
                differences.push(format!("{name}: the header {header} is {value:?}"));
            }
        }
        let form = std::str::from_utf8(request.body()).unwrap_or_default();
        for (location, text, expected) in [
            ("query", url.query().unwrap_or_default(), &self.query),
            ("form", form, &self.form),
        ] {
            let parameters = decode_pairs(text);
            for (parameter, expected) in expected {
                let value = parameters.get(parameter).map(String::as_str);
                if !expected.matches(value) {
                    differences.push(format!(
                        "{name}: {parameter} in the {location} is {value:?}"
                    ));
                }
            }
        }
        if let Some(expected) = &self.json {
            let body: Option<Value> = serde_json::from_slice(request.body()).ok();
            if body.as_ref() != Some(expected) {
                differences.push(format!("{name}: the body is {body:?}"));
            }
        }
        differences
    }

    /// Returns the limits of a request if they differ from the expected ones.
    pub(super) fn wrong_limits(&self, outgoing: &OutgoingRequest) -> Option<String> {
        let limits = [outgoing.limits.connect_timeout, outgoing.limits.timeout];
        let expected = self.limits?.map(Duration::from_millis);
        (limits != expected).then(|| format!("{}: the limits are {limits:?}", self.request))
    }

    /// Returns the response, or the failure in its place.
    pub(super) fn outcome(&self) -> Result<Response<Bytes>, TransportError> {
        match (&self.response, self.failure) {
            (Some(response), _) => Ok(response.build(&self.request)),
            (None, Some(failure)) => Err(failure.error()),
            (None, None) => panic!("{} has neither a response nor a failure", self.request),
        }
    }
}

impl Expectation {
    fn matches(&self, value: Option<&str>) -> bool {
        match (value, self.0.as_deref()) {
            (Some(value), Some(expected)) => match expected.strip_prefix('~') {
                Some(part) => value.contains(part),
                None => value == expected,
            },
            (None, None) => true,
            _ => false,
        }
    }
}

impl ExpectedResponse {
    fn build(&self, request: &str) -> Response<Bytes> {
        let mut response = Response::builder().status(self.status);
        for (name, value) in &self.headers {
            response = response.header(name, value);
        }
        let body = match (&self.json, &self.text) {
            (Some(json), None) => json.to_string(),
            (None, text) => text.clone().unwrap_or_default(),
            (Some(_), Some(_)) => panic!("the response to {request} has two bodies"),
        };
        response.body(body.into()).expect("the parts are valid")
    }
}

impl Failure {
    fn error(self) -> TransportError {
        use TransportErrorKind::{Failed, Timeout};
        let (phase, kind, cause) = match self {
            Self::ConnectTimeout => (Phase::Connect, Timeout, "no route"),
            Self::Refused => (Phase::Connect, Failed, "connection refused"),
            Self::Reset => (Phase::Exchange, Failed, "connection reset"),
            Self::Timeout => (Phase::Receive, Timeout, "no response"),
        };
        TransportError::new(phase, kind, Some(Cause::new(cause)))
    }
}

/// Returns the decoded parameters of a query or a form.
fn decode_pairs(text: &str) -> BTreeMap<String, String> {
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(text)
            .decode_utf8_lossy()
            .into_owned()
    };
    text.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}
