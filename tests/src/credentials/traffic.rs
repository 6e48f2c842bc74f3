//! Requests that have to go out, and what comes back.

use std::collections::BTreeMap;
use std::time::Duration;

use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use aliyun_core::{OutgoingRequest, TransportError};
use bytes::Bytes;
use http::{HeaderMap, Method, Response};
use serde::Deserialize;
use serde_json::Value;

/// A request that has to go out, and what comes back.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    /// Method and address without the query.
    request: String,
    /// Headers that are there, and with `null` those that are not. A value that begins with `~`
    /// has the rest of it in it.
    #[serde(default)]
    headers: BTreeMap<String, Option<String>>,
    /// Parameters that are there, and with `null` those that are not.
    #[serde(default)]
    query: BTreeMap<String, Option<String>>,
    /// The same for those of a form.
    #[serde(default)]
    form: BTreeMap<String, Option<String>>,
    /// The whole body.
    json: Option<Value>,
    /// How long connecting and all of it may take, in milliseconds.
    limits: Option<[u64; 2]>,
    answer: Option<Answer>,
    failure: Option<Failure>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
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

/// What goes wrong instead. Over a socket each is a connection that ends at once.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Failure {
    /// Connecting takes too long.
    ConnectTimeout,
    /// The connection is refused.
    Refused,
    /// The connection ends before an answer has come.
    Reset,
    /// The answer takes too long.
    Timeout,
}

/// A request as it went out.
pub(super) struct Seen<'s> {
    pub(super) method: &'s Method,
    /// `https` or `http`, host, and path.
    pub(super) address: [&'s str; 3],
    pub(super) query: &'s str,
    pub(super) headers: &'s HeaderMap,
    pub(super) body: &'s [u8],
}

impl Exchange {
    /// The hosts of encrypted requests.
    pub(super) fn encrypted_host(&self) -> Option<&str> {
        let (_, address) = self.request.split_once(' ')?;
        address.strip_prefix("https://")?.split('/').next()
    }

    /// What is wrong with a request. `is_direct` says that it went where its address says, and not
    /// to a server in its place.
    pub(super) fn differences(&self, seen: &Seen<'_>, is_direct: bool) -> Vec<String> {
        let mut wrong = Vec::new();
        let [scheme, host, path] = seen.address;
        let request = format!("{} {scheme}://{host}{path}", seen.method);
        // In its place there is another host for those who do not encrypt.
        let is_moved = !is_direct && scheme == "http";
        let expected = if is_moved {
            let expected = self.request.split('/').skip(3).collect::<Vec<_>>();
            let is_same =
                self.request.starts_with(seen.method.as_str()) && path[1..] == expected.join("/");
            is_same || self.request == request
        } else {
            self.request == request
        };
        if !expected {
            wrong.push(format!("{request} went out instead of {}", self.request));
            return wrong;
        }
        for (name, expected) in &self.headers {
            let value = seen
                .headers
                .get(name)
                .map(|value| value.to_str().unwrap_or("?"));
            if !is_as_expected(value, expected.as_deref()) {
                wrong.push(format!("{request}: the header {name} is {value:?}"));
            }
        }
        let form = std::str::from_utf8(seen.body).unwrap_or_default();
        for (place, text, expected) in [
            ("query", seen.query, &self.query),
            ("form", form, &self.form),
        ] {
            let parameters = pairs(text);
            for (name, expected) in expected {
                let value = parameters.get(name).map(String::as_str);
                if !is_as_expected(value, expected.as_deref()) {
                    wrong.push(format!("{request}: {name} of the {place} is {value:?}"));
                }
            }
        }
        if let Some(expected) = &self.json {
            let body: Option<Value> = serde_json::from_slice(seen.body).ok();
            if body.as_ref() != Some(expected) {
                wrong.push(format!("{request}: the body is {body:?}"));
            }
        }
        wrong
    }

    /// What is wrong with the limits of a request.
    pub(super) fn wrong_limits(&self, outgoing: &OutgoingRequest) -> Option<String> {
        let limits = [outgoing.limits.connect_timeout, outgoing.limits.timeout];
        let expected = self.limits?.map(Duration::from_millis);
        (limits != expected).then(|| format!("{}: the limits are {limits:?}", self.request))
    }

    /// What comes back.
    pub(super) fn outcome(&self) -> Result<Response<Bytes>, TransportError> {
        let Some(answer) = &self.answer else {
            let (phase, kind, cause) = match self.failure {
                Some(Failure::ConnectTimeout) => {
                    (Phase::Connect, TransportErrorKind::Timeout, "no route")
                }
                Some(Failure::Refused) => (
                    Phase::Connect,
                    TransportErrorKind::Failed,
                    "connection refused",
                ),
                Some(Failure::Reset) => (
                    Phase::Exchange,
                    TransportErrorKind::Failed,
                    "connection reset",
                ),
                Some(Failure::Timeout) => {
                    (Phase::Receive, TransportErrorKind::Timeout, "no answer")
                }
                None => panic!("{} has neither answer nor failure", self.request),
            };
            return Err(TransportError::new(phase, kind, Some(Cause::new(cause))));
        };
        let mut response = Response::builder().status(answer.status);
        for (name, value) in &answer.headers {
            response = response.header(name, value);
        }
        let body = match (&answer.json, &answer.text) {
            (Some(json), None) => json.to_string(),
            (None, text) => text.clone().unwrap_or_default(),
            (Some(_), Some(_)) => panic!("{} has two bodies", self.request),
        };
        Ok(response.body(body.into()).expect("the parts are valid"))
    }
}

fn is_as_expected(value: Option<&str>, expected: Option<&str>) -> bool {
    match (value, expected) {
        (Some(value), Some(expected)) => match expected.strip_prefix('~') {
            Some(part) => value.contains(part),
            None => value == expected,
        },
        (None, None) => true,
        _ => false,
    }
}

/// The decoded parameters of a query or a form.
fn pairs(text: &str) -> BTreeMap<String, String> {
    let decoded = |text: &str| {
        percent_encoding::percent_decode_str(text)
            .decode_utf8_lossy()
            .into_owned()
    };
    text.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}
