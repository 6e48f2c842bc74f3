//! What becomes of a request.

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

/// An answer: a digit each for status, type and encoding, and the body.
pub fn answer(mut input: Input<'_>) -> Response<Bytes> {
    let status = input.choose(&STATUS);
    answer_with(status, input)
}

/// No answer, if that is what the first character, `?`, says, and an answer otherwise.
///
/// # Errors
///
/// The one that the next two digits say.
pub fn outcome(mut input: Input<'_>) -> Result<Response<Bytes>, TransportError> {
    match STATUS.get(usize::from(input.digit())) {
        Some(status) => Ok(answer_with(*status, input)),
        None => Err(TransportError::new(
            input.choose(&PHASE),
            input.choose(&KIND),
            None,
        )),
    }
}

fn answer_with(status: u16, mut input: Input<'_>) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::from_u16(status).expect("all of them can be sent");
    let (kind, encoding) = (input.choose(&TYPE), input.choose(&ENCODING));
    set(&mut response, header::CONTENT_TYPE, kind.as_bytes());
    set(&mut response, header::CONTENT_ENCODING, encoding.as_bytes());
    *response.body_mut() = Bytes::copy_from_slice(input.rest());
    response
}

/// Sets a header, if the value is not empty and one that can be sent.
pub fn set(response: &mut Response<Bytes>, name: http::HeaderName, value: &[u8]) {
    if let Ok(value) = HeaderValue::from_bytes(value)
        && !value.is_empty()
    {
        response.headers_mut().insert(name, value);
    }
}
