//! Decodes an HTTP response into an output or an error.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{Response, StatusCode};

use super::body_status::BodyStatus;
use super::error_body::ErrorBody;
use super::secrets::Secrets;
use crate::error::{
    ApiError, ApiErrorBuilder, DecodeCause, DecodeError, Error, RetryHeaders, Said,
    is_timestamp_error, request_id,
};
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
        additions: None,
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
        let cause = DecodeCause::Certain("a redirect, which is never followed");
        return Err(unexpected(response, now, cause, secrets));
    }
    let body = response.body();
    // A large body is read as a refusal first if the output would keep everything that it contains. A
    // refusal should not cost that memory.
    let is_early = body.len() > LARGE && output.accepts_any_member();
    if let Some(body) = is_early
        .then(|| refusal(descriptor, response, output))
        .flatten()
    {
        return Err(api_error(response, now, &body, secrets).into());
    }
    let cause = if status.is_success() {
        match decode_success(descriptor, response, output) {
            Ok(IsTold(true)) => return Ok(()),
            Ok(IsTold(false)) if is_early => return Ok(()),
            Ok(IsTold(false)) => match refusal(descriptor, response, output) {
                None => return Ok(()),
                Some(body) => return Err(api_error(response, now, &body, secrets).into()),
            },
            Err(cause) => cause,
        }
    } else {
        JsonError::of_body("a failure without an error code")
    };
    // An error response reports a failure in its body, or an error status without a success in its body. A
    // status 500 with `"Code": "200"` in the body is contradictory, and 200 is not an error code.
    let is_error =
        |body: &ErrorBody| body.is_failure() || (!status.is_success() && !body.is_success());
    if let Some(body) = ErrorBody::read(body).filter(is_error) {
        return Err(api_error(response, now, &body, secrets).into());
    }
    let cause = DecodeCause::Body(cause);
    Err(unexpected(response, now, cause, secrets))
}

/// A body that is larger than this is examined before it is decoded into an output.
const LARGE: usize = 64 * 1024;

/// The refusal in the body of a success status, if it is one.
///
/// Any operation can be refused like that. But `Code` and `Message` may also be members of what an operation
/// returns. So a body is a refusal if the output has no member `Code`, or if it is an operation that reports
/// success in the body. An untyped output has every member: there the body must contain nothing but the
/// members of an error.
fn refusal(
    descriptor: &Descriptor,
    response: &Response<Bytes>,
    output: &mut dyn Object,
) -> Option<ErrorBody> {
    // Most responses have no such member, and are not read again.
    let has_code = response
        .body()
        .windows(5)
        .any(|part| part.eq_ignore_ascii_case(b"code\""));
    if !response.status().is_success() || !has_code {
        return None;
    }
    let body = ErrorBody::read(response.body())?;
    let is_refusal = if descriptor.success_in_body {
        body.is_failure()
    } else if output.accepts_any_member() {
        body.is_refusal() && !body.has_data()
    } else {
        body.is_refusal() && output.member_mut("Code").is_none()
    };
    is_refusal.then_some(body)
}

fn unexpected(
    response: &Response<Bytes>,
    now: Option<Duration>,
    cause: DecodeCause,
    secrets: &Secrets<'_>,
) -> Error {
    let encoding = response.headers().get(CONTENT_ENCODING);
    let cause = match encoding {
        Some(encoding) if encoding != "identity" => {
            DecodeCause::Certain("a compressed body, which was not requested")
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
    let mask = |text: &str| secrets.mask(text);
    let mask_name = |name: &str| secrets.mask_name(name);
    DecodeError::new(response, cause, retry, mask, mask_name).into()
}

/// Whether a response itself says that it is a success.
struct IsTold(bool);

/// Decodes a response with a success status. It is an error if the body reports a failure or lacks a
/// required member.
fn decode_success(
    descriptor: &Descriptor,
    response: &Response<Bytes>,
    output: &mut dyn Object,
) -> Result<IsTold, JsonError> {
    decode::object_into(response.body(), output)?;
    // Other operations may use the names `Success` and `Code` for something else.
    let status = BodyStatus::from_output(output);
    if descriptor.success_in_body && status.is_failure() {
        return Err(JsonError::of_body("a failure without an error code"));
    }
    let is_told = descriptor.success_in_body && status.is_present();
    let output = Value::Object(output);
    let mut paths = descriptor.required_members.iter();
    match paths.find_map(|path| missing(output, path)) {
        None => Ok(IsTold(is_told)),
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

/// The error of an error response. It is classified by what the service said; its texts are masked once, to
/// be shown.
fn api_error(
    response: &Response<Bytes>,
    now: Option<Duration>,
    body: &ErrorBody,
    secrets: &Secrets<'_>,
) -> ApiError {
    let status = response.status();
    let body_status = body.code().and_then(|code| code.parse().ok());
    let digits = status.as_u16().to_string();
    let code = body.error_code().unwrap_or(&digits);
    let message = body.message().unwrap_or_default();
    let shown = secrets.mask_code(code);
    let said = Said {
        code: (shown != code).then(|| code.into()),
        is_timestamp_error: is_timestamp_error(code, message),
        // An error status says more than that there is no code.
        has_no_code: body.error_code().is_none() && status.is_success(),
    };
    let text = |text: Option<&str>| text.map(|text| secrets.mask(text));
    let name = |text: Option<&str>| text.map(|text| secrets.mask_name(text));
    let in_header = request_id(response.headers());
    let error = ApiErrorBuilder {
        body_status,
        request_id: name(body.request_id().or(in_header.as_deref())),
        host_id: name(body.host_id()),
        recommend: text(body.recommend()),
        trace_id: name(body.trace_id()),
        access_denied: body
            .access_denied()
            .map(|detail| detail.map(|text| secrets.mask(&text))),
        ..ApiErrorBuilder::new(status, shown, secrets.mask(message))
    }
    .build()
    .with_said(said);
    let headers = RetryHeaders::read(response.headers(), error.is_throttling(), now);
    error.with_retry_headers(headers)
}
