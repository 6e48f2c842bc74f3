//! Responses as the bytes that hyper would send.

use bytes::Bytes;

use super::raw_response::ConnectionAction;

/// Encodes a response. `length` is the value of `Content-Length`, which may differ from that of the body.
pub(super) fn encode_response(
    request: &http::Request<Bytes>,
    response: &http::Response<Bytes>,
    length: usize,
) -> Vec<u8> {
    let status = response.status();
    let reason = status.canonical_reason().unwrap_or_default();
    let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
    let mut header = |name: &str, value: &[u8]| {
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value);
        bytes.extend_from_slice(b"\r\n");
    };
    for (name, value) in response.headers() {
        header(name.as_str(), value.as_bytes());
    }
    header("content-length", length.to_string().as_bytes());
    if connection_action(request) == ConnectionAction::Close {
        header("connection", b"close");
    }
    bytes.extend_from_slice(b"\r\n");
    if request.method() != http::Method::HEAD {
        bytes.extend_from_slice(response.body());
    }
    bytes
}

/// What happens to the connection after a response to this request, if no fault happens.
pub(super) fn connection_action(request: &http::Request<Bytes>) -> ConnectionAction {
    let values = request.headers().get_all(http::header::CONNECTION);
    let mut options = values
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    let is_last = request.version() < http::Version::HTTP_11
        || options.any(|option| option.trim().eq_ignore_ascii_case("close"));
    if is_last {
        ConnectionAction::Close
    } else {
        ConnectionAction::KeepAlive
    }
}
