//! From an HTTP response to a result.

use bytes::Bytes;
use http::Response;
use http::header::CONTENT_ENCODING;

use super::body::Refusal;
use super::secrets::Secrets;
use crate::decode::{self, Malformed};
use crate::error::{ApiError, ApiErrorBuilder, DecodeError, Error, request_id};
use crate::operation;

/// The output an answer holds, or the error it amounts to.
pub(super) fn interpret<T: operation::Response>(
    response: &Response<Bytes>,
    secrets: &Secrets<'_>,
) -> Result<T, Error> {
    let status = response.status();
    if status.is_redirection() {
        // Whatever its body says, it is not the word of the host that was asked.
        let reason = "a redirect, which is never followed with a signed request";
        return Err(unexpected(response, Malformed::whole(reason), secrets));
    }
    let malformed = if status.is_success() {
        match accept(response) {
            Ok(output) => return Ok(output),
            Err(malformed) => malformed,
        }
    } else {
        Malformed::whole("a failure without an error code")
    };
    // One of the two, status or body, must speak of a failure, and the other must not deny it.
    let is_refusal =
        |refusal: &Refusal| refusal.is_failure() || (!status.is_success() && !refusal.is_success());
    match Refusal::read(response.body()).filter(is_refusal) {
        Some(refusal) => Err(refused(response, refusal, secrets).into()),
        None => Err(unexpected(response, malformed, secrets)),
    }
}

fn unexpected(response: &Response<Bytes>, malformed: Malformed, secrets: &Secrets<'_>) -> Error {
    let encoding = response.headers().get(CONTENT_ENCODING);
    let malformed = match encoding {
        Some(encoding) if encoding != "identity" => {
            Malformed::whole("a compressed body, which was not asked for")
        }
        _ => malformed,
    };
    DecodeError::new(response, malformed, |text| secrets.mask(text)).into()
}

/// The output of an answer with a status of success, unless its body says otherwise or lacks
/// something.
fn accept<T: operation::Response>(response: &Response<Bytes>) -> Result<T, Malformed> {
    let output = decode::object::<T>(response.body())?;
    if output.verdict().is_failure() {
        return Err(Malformed::whole("a failure without an error code"));
    }
    match output.missing() {
        None => Ok(output),
        Some(field) => Err(Malformed {
            path: field.to_owned(),
            reason: "missing".to_owned(),
        }),
    }
}

fn refused(response: &Response<Bytes>, refusal: Refusal, secrets: &Secrets<'_>) -> ApiError {
    let status = response.status();
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let body_status = refusal.code.as_deref().and_then(|code| code.parse().ok());
    let code = given(refusal.error_code)
        .or_else(|| given(refusal.code))
        .unwrap_or_else(|| status.as_u16().to_string());
    let message = refusal.message.unwrap_or_default();
    let masked = |text| given(text).map(|text| secrets.mask(&text));
    ApiErrorBuilder {
        body_status,
        request_id: masked(refusal.request_id).or_else(|| request_id(response.headers())),
        host_id: masked(refusal.host_id),
        recommend: masked(refusal.recommend),
        trace_id: masked(refusal.trace_id),
        ..ApiErrorBuilder::new(status, secrets.mask(&code), secrets.mask(&message))
    }
    .build()
}
