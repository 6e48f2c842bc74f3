//! The URL for `ALIBABA_CLOUD_CREDENTIALS_URI`, which returns temporary credentials.

use aliyun_sign::Timestamp;
use bytes::Bytes;
use serde_json::{Value, json};

use crate::resources::{Session, demo};
use crate::store::State;
use crate::wire::{DecodedRequest, Rejection, Response, Result};

/// The path of the URL.
pub(crate) const PATH: &str = "/credentials";

/// The parameter that contains the secret.
const TOKEN_PARAMETER: &str = "tokenId";

/// How long the credentials are valid, in seconds.
const VALIDITY: u64 = 3600;

/// The path and the query of the URL.
pub(crate) fn path_and_query() -> String {
    format!("{PATH}?{TOKEN_PARAMETER}={}", demo::CREDENTIALS_URI_TOKEN)
}

/// Handles a request to [`PATH`].
pub(crate) fn handle(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
) -> Response {
    let result = DecodedRequest::decode(request).and_then(|request| respond(state, now, &request));
    let (status, body, error_code, message) = match result {
        Ok(body) => (200, body, None, None),
        Err(rejection) => (
            rejection.status,
            json!({ "Code": rejection.code, "Message": rejection.message }),
            Some(rejection.code.into_owned()),
            Some(rejection.message),
        ),
    };
    Response::new(
        now,
        status,
        "application/json",
        body.to_string(),
        error_code,
    )
    .with_error_message(message)
}

fn respond(state: &mut State, now: Timestamp, request: &DecodedRequest<'_>) -> Result<Value> {
    if request.method != "GET" {
        let why = "The method of this path is GET.";
        return Err(Rejection::new(405, "MethodNotAllowed", why));
    }
    if request.parameter(TOKEN_PARAMETER) != Some(demo::CREDENTIALS_URI_TOKEN) {
        let why = format!("{TOKEN_PARAMETER} is not the one that belongs to this address.");
        return Err(Rejection::new(403, "Forbidden", why));
    }
    let session = Session::new(demo::ROLE_NAME, "credentials-uri");
    let issued = state.keys.issue(state.random, session, VALIDITY, now);
    let mut body = issued.json();
    body["Code"] = json!("Success");
    Ok(body)
}
