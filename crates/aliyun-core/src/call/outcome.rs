//! From an HTTP response to a result.

use bytes::Bytes;
use http::Response;

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
    let malformed = if response.status().is_success() {
        match accept(response) {
            Ok(output) => return Ok(output),
            Err(malformed) => malformed,
        }
    } else if response.status().is_redirection() {
        Malformed::whole("a redirect, which is never followed with a signed request")
    } else {
        Malformed::whole("a failure without an error code")
    };
    match Refusal::read(response.body()) {
        // With a status of success a body that merely has a code is no refusal.
        Some(refusal) if !response.status().is_success() || refusal.is_failure() => {
            Err(refused(response, refusal, secrets).into())
        }
        _ => Err(DecodeError::new(response, malformed, |text| secrets.mask(text)).into()),
    }
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
    ApiErrorBuilder {
        body_status,
        request_id: given(refusal.request_id).or_else(|| request_id(response.headers())),
        host_id: given(refusal.host_id),
        recommend: given(refusal.recommend),
        trace_id: given(refusal.trace_id),
        ..ApiErrorBuilder::new(status, secrets.mask(&code), secrets.mask(&message))
    }
    .build()
}
