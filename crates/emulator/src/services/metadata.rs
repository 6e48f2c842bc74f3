//! The metadata service of an ECS instance, with and without tokens.
//!
//! What it refuses, and how, is what the vendor
//! [describes](https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).

use aliyun_sign::{SecretString, Timestamp};
use bytes::Bytes;
use serde_json::json;

use crate::resources::{MetadataTokens, Session, later};
use crate::store::{Metadata, State, Token, random};
use crate::wire::{self, DecodedRequest, Rejection, Response, Result};

/// How the paths of the service begin.
pub(crate) const PATH_PREFIX: &str = "/latest/";

const TOKEN_PATH: &str = "/latest/api/token";
const CREDENTIALS_PATH: &str = "/latest/meta-data/ram/security-credentials";

/// How long a token can be valid at the most, in seconds.
const MAX_TOKEN_TTL: u64 = 21_600;

/// How long before they expire credentials are replaced, in seconds, if they are good for long enough.
const REFRESH_LEAD: u64 = 1800;

/// The session in which an instance has its role.
const SESSION_NAME: &str = "vm-ram-i-demo0000001";

/// Answers a request for one of the [`PATHS`].
pub(crate) fn handle(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
) -> Response {
    let result = DecodedRequest::decode(request).and_then(|request| respond(state, now, &request));
    match result {
        Ok(text) => Response::new(now, 200, "text/plain", text, None),
        Err(Rejection {
            status,
            code,
            message,
            header: _,
        }) => {
            let text = format!("{status} - {code}\n{message}\n");
            Response::new(now, status, "text/plain", text, Some(code.into_owned()))
        }
    }
}

fn respond(state: &mut State, now: Timestamp, request: &DecodedRequest<'_>) -> Result<String> {
    let service = state.metadata.service.clone().ok_or_else(not_found)?;
    let has_tokens = service.tokens != MetadataTokens::Unsupported;
    if request.path == TOKEN_PATH && has_tokens {
        check_method(request, "PUT")?;
        return new_token(state, now, request);
    }
    if has_tokens {
        check_token(&state.metadata, service.tokens, now, request)?;
    }
    let rest = request
        .path
        .strip_prefix(CREDENTIALS_PATH)
        .ok_or_else(not_found)?;
    check_method(request, "GET")?;
    let role = service.role.as_deref().ok_or_else(not_found)?;
    if matches!(rest, "" | "/") {
        return Ok(role.to_owned());
    }
    let name = rest.strip_prefix('/').and_then(wire::decode_segment);
    if name.as_deref() != Some(role) {
        return Err(not_found());
    }
    Ok(credentials(state, now, role, service.validity.as_secs()))
}

/// Answers the request for a token, which says how long it is to be valid.
fn new_token(state: &mut State, now: Timestamp, request: &DecodedRequest<'_>) -> Result<String> {
    if request.header("x-forwarded-for").is_some() {
        let why = "The request contains the header X-Forwarded-For.";
        return Err(Rejection::new(403, "Forbidden", why));
    }
    let name = "x-aliyun-ecs-metadata-token-ttl-seconds";
    let seconds = request.header(name).and_then(|text| text.parse().ok());
    let seconds = seconds.filter(|seconds| (1..=MAX_TOKEN_TTL).contains(seconds));
    let seconds = seconds.ok_or_else(|| {
        let why = format!("{name} must be an integer from 1 to {MAX_TOKEN_TTL}.");
        Rejection::new(400, "Missing or Invalid Parameters", why)
    })?;
    let text = random::url_token(state.random);
    let tokens = &mut state.metadata.tokens;
    tokens.retain(|token| token.expires > now);
    tokens.push(Token {
        text: SecretString::from(&*text),
        expires: later(now, seconds),
    });
    Ok(text)
}

fn check_token(
    metadata: &Metadata,
    tokens: MetadataTokens,
    now: Timestamp,
    request: &DecodedRequest<'_>,
) -> Result<()> {
    match request.header("x-aliyun-ecs-metadata-token") {
        Some(text) => {
            let is_meant =
                |token: &Token| token.text.expose_secret() == text && token.expires > now;
            if metadata.tokens.iter().any(is_meant) {
                return Ok(());
            }
            let why = "The token in x-aliyun-ecs-metadata-token is not known, or has expired.";
            Err(Rejection::new(401, "Unauthorized", why))
        }
        None if tokens == MetadataTokens::Required => {
            let why = "The instance is in security hardening mode, so a token is needed.";
            Err(Rejection::new(403, "Forbidden", why))
        }
        None => Ok(()),
    }
}

/// The credentials of the role: the same until it is time for others.
fn credentials(state: &mut State, now: Timestamp, role: &str, validity: u64) -> String {
    let lead = REFRESH_LEAD.min(validity / 2);
    let keys = &mut state.keys;
    let current = state
        .metadata
        .current
        .take()
        .filter(|issued| keys.is_valid_at(issued, later(now, lead)));
    let session = || Session::new(role, SESSION_NAME);
    let current = current.unwrap_or_else(|| keys.issue(state.random, session(), validity, now));
    let mut body = current.json();
    body["Code"] = json!("Success");
    body["LastUpdated"] = json!(current.since.iso8601().as_str());
    state.metadata.current = Some(current);
    body.to_string()
}

fn check_method(request: &DecodedRequest<'_>, method: &str) -> Result<()> {
    if request.method == method {
        return Ok(());
    }
    let why = format!("The method of this path is {method}.");
    Err(Rejection::new(405, "Method Not Allowed", why))
}

fn not_found() -> Rejection {
    Rejection::new(404, "Not Found", "There is nothing at this path.")
}
