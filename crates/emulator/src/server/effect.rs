//! What comes of a request that a fault happens to, without any I/O.

use aliyun_sign::Timestamp;
use bytes::Bytes;

use super::refusal::error_status;
use crate::faults::{Fault, Hint};
use crate::memory::State;
use crate::services::gateway::{self, Twist};
use crate::wire::Answer;

/// Not JSON, not XML, and not even text.
const GARBAGE_BODY: &[u8] = b"<html><p>\xff\xfe\x00 this is not the answer\r\n";

/// Answers a request to the gateway; `None` if it is not even looked at.
pub(crate) fn answer(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    fault: Option<&Fault>,
) -> Option<Answer> {
    let mut twist = Twist::default();
    match fault {
        Some(Fault::ResetBefore) => return None,
        Some(Fault::Page { status, hint }) => return Some(page(now, *status, *hint)),
        Some(Fault::SkewedClock { seconds }) => twist.skew = *seconds,
        Some(fault) => twist.refusal = fault.rejection(now),
        None => {}
    }
    let mut answer = gateway::handle(state, now, request, twist);
    if fault == Some(&Fault::GarbageBody) {
        *answer.response.status_mut() = http::StatusCode::OK;
        *answer.response.body_mut() = Bytes::from_static(GARBAGE_BODY);
    }
    Some(answer)
}

/// What a load balancer says when it has nobody to ask.
fn page(now: Timestamp, status: u16, hint: Option<Hint>) -> Answer {
    let status = error_status(status);
    let reason = http::StatusCode::from_u16(status).ok();
    let reason = reason.and_then(|status| status.canonical_reason());
    let title = format!("{status} {}", reason.unwrap_or("Error"));
    let text = format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body><h1>{title}</h1></body>\r\n</html>\r\n"
    );
    let mut answer = Answer::new(now, status, "text/html", text, None);
    if let Some(hint) = hint {
        answer.add(hint.header(now));
    }
    answer
}
