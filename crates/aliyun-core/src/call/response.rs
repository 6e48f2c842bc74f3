//! From an HTTP response to a result.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{Response, StatusCode};

use super::error_body::{BodyStatus, ErrorBody};
use super::secrets::Secrets;
use crate::error::{ApiError, ApiErrorBuilder, DecodeError, Error, RetryHeaders, request_id};
use crate::model::decode::{self, JsonError};
use crate::model::{Object, Value};
use crate::operation::Operation;
use crate::operation::descriptor::Descriptor;

/// What an answer means to an operation, for those who send requests without a
/// [`Call`](crate::Call).
///
/// # Errors
///
/// [`ErrorKind::Api`](crate::error::ErrorKind::Api) if the service refused, and
/// [`ErrorKind::Decode`](crate::error::ErrorKind::Decode) if the answer is not what was promised.
pub fn decode_response<O: Operation>(
    operation: &O,
    response: &Response<Bytes>,
) -> Result<O::Output, Error> {
    let descriptor = operation.descriptor();
    let secrets = Secrets {
        descriptor,
        request: operation,
        credentials: None,
    };
    let mut output = O::Output::default();
    read(descriptor, response, None, &mut output, &secrets)?;
    Ok(output)
}

/// Reads the output an answer holds, or the error it amounts to. `now` is the service's time, if it is
/// known.
pub(super) fn read(
    descriptor: &Descriptor,
    response: &Response<Bytes>,
    now: Option<Duration>,
    output: &mut dyn Object,
    secrets: &Secrets<'_>,
) -> Result<(), Error> {
    let status = response.status();
    if status.is_redirection() {
        // Whatever its body says, it is not the word of the host that was asked.
        let reason = "a redirect, which is never followed";
        return Err(unexpected(
            response,
            now,
            JsonError::of_body(reason),
            secrets,
        ));
    }
    let malformed = if status.is_success() {
        match accept(descriptor, response, output) {
            Ok(()) => return Ok(()),
            Err(malformed) => malformed,
        }
    } else {
        JsonError::of_body("a failure without an error code")
    };
    // One of the two, status or body, must speak of a failure, and the other must not deny it.
    let is_refusal = |refusal: &ErrorBody| {
        refusal.is_failure() || (!status.is_success() && !refusal.is_success())
    };
    match ErrorBody::read(response.body()).filter(is_refusal) {
        Some(refusal) => Err(refused(response, now, refusal, secrets).into()),
        None => Err(unexpected(response, now, malformed, secrets)),
    }
}

fn unexpected(
    response: &Response<Bytes>,
    now: Option<Duration>,
    malformed: JsonError,
    secrets: &Secrets<'_>,
) -> Error {
    let encoding = response.headers().get(CONTENT_ENCODING);
    let malformed = match encoding {
        Some(encoding) if encoding != "identity" => {
            JsonError::of_body("a compressed body, which was not asked for")
        }
        _ => malformed,
    };
    let status = response.status();
    // What comes under another status is no refusal, and may be the answer to a request that had its
    // effect.
    let hint = if status.is_client_error() || status.is_server_error() {
        let is_throttling = status == StatusCode::TOO_MANY_REQUESTS;
        RetryHeaders::read(response.headers(), is_throttling, now)
    } else {
        RetryHeaders::default()
    };
    DecodeError::new(response, malformed, hint, |text| secrets.mask(text)).into()
}

/// Reads an answer with a status of success, unless its body says otherwise or lacks something.
fn accept(
    descriptor: &Descriptor,
    response: &Response<Bytes>,
    output: &mut dyn Object,
) -> Result<(), JsonError> {
    decode::object_into(response.body(), output)?;
    if descriptor.success_in_body && BodyStatus::of(output).is_failure() {
        return Err(JsonError::of_body("a failure without an error code"));
    }
    let output = Value::Object(output);
    let is_missing = |path: &&&str| is_missing(output.at_path(path));
    match descriptor.required_members.iter().find(is_missing) {
        None => Ok(()),
        Some(path) => Err(JsonError {
            path: (*path).to_owned(),
            reason: "missing".to_owned(),
        }),
    }
}

fn is_missing(value: Value<'_>) -> bool {
    match value {
        Value::Absent | Value::Null | Value::Secret("") | Value::Text("") => true,
        Value::List(list) => list.is_empty(),
        Value::Object(fields) => {
            let mut is_empty = true;
            fields.visit(&mut |_, value| is_empty &= is_missing(value));
            is_empty
        }
        _ => false,
    }
}

fn refused(
    response: &Response<Bytes>,
    now: Option<Duration>,
    refusal: ErrorBody,
    secrets: &Secrets<'_>,
) -> ApiError {
    let status = response.status();
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let body_status = refusal.code.as_deref().and_then(|code| code.parse().ok());
    let code = given(refusal.error_code)
        .or_else(|| given(refusal.code))
        .unwrap_or_else(|| status.as_u16().to_string());
    let message = refusal.message.unwrap_or_default();
    let masked = |text| given(text).map(|text| secrets.mask(&text));
    let error = ApiErrorBuilder {
        body_status,
        request_id: masked(refusal.request_id).or_else(|| masked(request_id(response.headers()))),
        host_id: masked(refusal.host_id),
        recommend: masked(refusal.recommend),
        trace_id: masked(refusal.trace_id),
        ..ApiErrorBuilder::new(status, secrets.mask(&code), secrets.mask(&message))
    }
    .build();
    let hint = RetryHeaders::read(response.headers(), error.is_throttling(), now);
    error.with_retry_headers(hint)
}
