//! The metadata service of an ECS instance, with and without tokens.
//!
//! Its paths, its headers and its errors follow the vendor's
//! [documentation](https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).

use aliyun_sign::Timestamp;
use bytes::Bytes;
use serde_json::json;

use crate::resources::{MetadataTokens, Session, later};
use crate::store::{Metadata, State, random};
use crate::wire::{self, DecodedRequest, Rejection, Response, Result};

/// The prefix of all paths of the service.
pub(crate) const PATH_PREFIX: &str = "/latest/";

const TOKEN_PATH: &str = "/latest/api/token";
const CREDENTIALS_PATH: &str = "/latest/meta-data/ram/security-credentials";

/// The longest lifetime of a token, in seconds.
const MAX_TOKEN_TTL: u64 = 21_600;

/// The name of the session in which the instance has its role.
const SESSION_NAME: &str = "vm-ram-i-demo0000001";

/// Handles a request whose path begins with [`PATH_PREFIX`].
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
                .with_error_message(Some(message))
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

/// Issues a token. Its lifetime comes from a header of the request.
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
    state.metadata.add_token(&text, later(now, seconds), now);
    Ok(text)
}

fn check_token(
    metadata: &Metadata,
    tokens: MetadataTokens,
    now: Timestamp,
    request: &DecodedRequest<'_>,
) -> Result<()> {
    match request.header("x-aliyun-ecs-metadata-token") {
        Some(text) if metadata.is_valid_token(text, now) => Ok(()),
        Some(_) => {
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

/// Returns the credentials of the role as JSON.
fn credentials(state: &mut State, now: Timestamp, role: &str, validity: u64) -> String {
    let session = Session::new(role, SESSION_NAME);
    let (keys, random) = (&mut state.keys, state.random);
    let metadata = &mut state.metadata;
    let current = metadata.credentials(keys, random, session, validity, now);
    let mut body = current.json();
    body["Code"] = json!("Success");
    body["LastUpdated"] = json!(current.issued.iso8601().as_str());
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
