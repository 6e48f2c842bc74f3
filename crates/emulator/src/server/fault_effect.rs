//! The effect of a fault on the handling of a request, without any I/O.

use aliyun_sign::Timestamp;
use bytes::Bytes;

use super::rejection::error_status;
use crate::faults::{Fault, RetryAfter};
use crate::services::gateway::{self, FaultEffect};
use crate::store::State;
use crate::wire::Response;

/// Bytes that are neither JSON, nor XML, nor UTF-8.
const GARBAGE_BODY: &[u8] = b"<html><p>\xff\xfe\x00 this is not the response\r\n";

/// Handles a request to the gateway. `None` if the connection is reset before the request is handled.
pub(crate) fn respond(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    fault: Option<&Fault>,
) -> Option<Response> {
    let mut effect = FaultEffect::default();
    match fault {
        Some(Fault::ResetBefore) => return None,
        Some(Fault::ErrorPage {
            status,
            retry_after,
        }) => return Some(error_page(now, *status, *retry_after)),
        Some(Fault::SkewedClock { seconds }) => effect.clock_skew = *seconds,
        Some(fault) => effect.rejection = fault.rejection(now),
        None => {}
    }
    let mut response = gateway::handle(state, now, request, effect);
    if fault == Some(&Fault::GarbageBody) {
        *response.http.status_mut() = http::StatusCode::OK;
        *response.http.body_mut() = Bytes::from_static(GARBAGE_BODY);
    }
    Some(response)
}

/// The page that a load balancer sends when no backend is available.
fn error_page(now: Timestamp, status: u16, retry_after: Option<RetryAfter>) -> Response {
    let status = error_status(status);
    let reason = http::StatusCode::from_u16(status).ok();
    let reason = reason.and_then(|status| status.canonical_reason());
    let title = format!("{status} {}", reason.unwrap_or("Error"));
    let text = format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body><h1>{title}</h1></body>\r\n</html>\r\n"
    );
    let mut response = Response::new(now, status, "text/html", text, None);
    if let Some(retry_after) = retry_after {
        response.set_header(retry_after.header(now));
    }
    response
}
