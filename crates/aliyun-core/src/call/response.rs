//! Decodes an HTTP response into an output or an error.

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

/// Decodes the response of an operation, for programs that send requests without a [`Call`](crate::Call).
///
/// # Errors
///
/// [`ErrorKind::Api`](crate::error::ErrorKind::Api) if the response is an error of the service, and
/// [`ErrorKind::Decode`](crate::error::ErrorKind::Decode) if it is neither that nor what the operation
/// returns.
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

/// Decodes a response into the output, or into an error. `now` is the service's time since the Unix epoch,
/// if it is known.
///
/// The status decides first, then the body. A body can turn a 200 into a failure, because some services
/// report failures with a 200. No body can turn another status into a success.
pub(super) fn read(
    descriptor: &Descriptor,
    response: &Response<Bytes>,
    now: Option<Duration>,
    output: &mut dyn Object,
    secrets: &Secrets<'_>,
) -> Result<(), Error> {
    let status = response.status();
    if status.is_redirection() {
        // Its body is ignored, whatever it contains: the host that was called did not process the request.
        let reason = "a redirect, which is never followed";
        return Err(unexpected(
            response,
            now,
            JsonError::of_body(reason),
            secrets,
        ));
    }
    let cause = if status.is_success() {
        match decode_success(descriptor, response, output) {
            Ok(()) => return Ok(()),
            Err(cause) => cause,
        }
    } else {
        JsonError::of_body("a failure without an error code")
    };
    // An error response reports a failure in its body, or an error status without a success in its body. A
    // status 500 with `"Code": "200"` in the body is contradictory, and 200 is not an error code.
    let is_error =
        |body: &ErrorBody| body.is_failure() || (!status.is_success() && !body.is_success());
    match ErrorBody::read(response.body()).filter(is_error) {
        Some(body) => Err(api_error(response, now, body, secrets).into()),
        None => Err(unexpected(response, now, cause, secrets)),
    }
}

fn unexpected(
    response: &Response<Bytes>,
    now: Option<Duration>,
    cause: JsonError,
    secrets: &Secrets<'_>,
) -> Error {
    let encoding = response.headers().get(CONTENT_ENCODING);
    let cause = match encoding {
        Some(encoding) if encoding != "identity" => {
            JsonError::of_body("a compressed body, which was not requested")
        }
        _ => cause,
    };
    let status = response.status();
    // Only an error status can mean throttling. A request with another status may have taken effect, and a
    // throttled request is retried even if it is not idempotent.
    let retry = if status.is_client_error() || status.is_server_error() {
        let is_throttling = status == StatusCode::TOO_MANY_REQUESTS;
        RetryHeaders::read(response.headers(), is_throttling, now)
    } else {
        RetryHeaders::default()
    };
    DecodeError::new(response, cause, retry, |text| secrets.mask(text)).into()
}

/// Decodes a response with a success status. It is an error if the body reports a failure or lacks a
/// required member.
fn decode_success(
    descriptor: &Descriptor,
    response: &Response<Bytes>,
    output: &mut dyn Object,
) -> Result<(), JsonError> {
    decode::object_into(response.body(), output)?;
    // Other operations may use the names `Success` and `Code` for something else.
    if descriptor.success_in_body && BodyStatus::from_output(output).is_failure() {
        return Err(JsonError::of_body("a failure without an error code"));
    }
    let output = Value::Object(output);
    let mut paths = descriptor.required_members.iter();
    match paths.find_map(|path| missing(output, path)) {
        None => Ok(()),
        Some(path) => Err(JsonError {
            path,
            reason: "missing".to_owned(),
        }),
    }
}

/// Returns the path of a required member that is missing. A `[]` within `path` means every item of a list;
/// recursive, because a path may contain several.
fn missing(value: Value<'_>, path: &str) -> Option<String> {
    let Some((list_path, rest)) = path.split_once("[].") else {
        return is_missing(value.at_path(path)).then(|| path.to_owned());
    };
    let Value::List(list) = value.at_path(list_path) else {
        return None;
    };
    let mut position = 0;
    let mut found = None;
    list.visit(&mut |item| {
        if found.is_none() {
            let inner = missing(item, rest);
            found = inner.map(|inner| format!("{list_path}[{position}].{inner}"));
        }
        position += 1;
    });
    found
}

/// Whether a value is absent or empty. An object whose members are all missing is missing, too: typed
/// outputs decode an absent object into one with default members.
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

/// The error code is that of `ErrorCode`, or of `Code`, or the status. Where both members are present,
/// `Code` is only a status.
fn api_error(
    response: &Response<Bytes>,
    now: Option<Duration>,
    body: ErrorBody,
    secrets: &Secrets<'_>,
) -> ApiError {
    let status = response.status();
    let non_empty = |text: Option<String>| text.filter(|text| !text.is_empty());
    let body_status = body.code.as_deref().and_then(|code| code.parse().ok());
    let code = non_empty(body.error_code)
        .or_else(|| non_empty(body.code))
        .unwrap_or_else(|| status.as_u16().to_string());
    let message = body.message.unwrap_or_default();
    let masked = |text| non_empty(text).map(|text| secrets.mask(&text));
    let error = ApiErrorBuilder {
        body_status,
        request_id: masked(body.request_id).or_else(|| masked(request_id(response.headers()))),
        host_id: masked(body.host_id),
        recommend: masked(body.recommend),
        trace_id: masked(body.trace_id),
        ..ApiErrorBuilder::new(status, secrets.mask(&code), secrets.mask(&message))
    }
    .build();
    let headers = RetryHeaders::read(response.headers(), error.is_throttling(), now);
    error.with_retry_headers(headers)
}
