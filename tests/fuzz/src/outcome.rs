//! The outcome of a request.

use aliyun_core::TransportError;
use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::http::{self, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;

use crate::Input;

const STATUS: [u16; 15] = [
    200, 400, 403, 404, 500, 302, 401, 429, 503, 204, 206, 304, 502, 599, 999,
];
const TYPE: [&str; 5] = [
    "application/json",
    "text/xml",
    "text/html; charset=utf-8",
    "",
    "application/x-S3cretMark9",
];
const ENCODING: [&str; 4] = ["", "identity", "gzip", "br, gzip"];
const PHASE: [Phase; 8] = [
    Phase::Connect,
    Phase::Body,
    Phase::Credentials,
    Phase::Exchange,
    Phase::Receive,
    Phase::Resolve,
    Phase::Send,
    Phase::WholeCall,
];
const KIND: [TransportErrorKind; 5] = [
    TransportErrorKind::Certificate,
    TransportErrorKind::Failed,
    TransportErrorKind::StaleConnection,
    TransportErrorKind::Timeout,
    TransportErrorKind::TooLarge { limit: 16 },
];

/// Returns a response: one digit each for the status, the content type and the encoding, then the body.
pub fn response(mut input: Input<'_>) -> Response<Bytes> {
    let status = input.choose(&STATUS);
    response_with(status, input)
}

/// Returns a response, or an error if the first character is `?`.
///
/// # Errors
///
/// The next two digits choose the phase and the kind.
pub fn outcome(mut input: Input<'_>) -> Result<Response<Bytes>, TransportError> {
    match STATUS.get(usize::from(input.digit())) {
        Some(status) => Ok(response_with(*status, input)),
        None => Err(TransportError::new(
            input.choose(&PHASE),
            input.choose(&KIND),
            None,
        )),
    }
}

fn response_with(status: u16, mut input: Input<'_>) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::from_u16(status).expect("the statuses are valid");
    let (kind, encoding) = (input.choose(&TYPE), input.choose(&ENCODING));
    set_header(&mut response, header::CONTENT_TYPE, kind.as_bytes());
    set_header(&mut response, header::CONTENT_ENCODING, encoding.as_bytes());
    *response.body_mut() = Bytes::copy_from_slice(input.rest());
    response
}

/// Sets a header, unless the value is empty or invalid.
pub fn set_header(response: &mut Response<Bytes>, name: http::HeaderName, value: &[u8]) {
    if let Ok(value) = HeaderValue::from_bytes(value)
        && !value.is_empty()
    {
        response.headers_mut().insert(name, value);
    }
}
