//! What comes of a request that a fault happens to, without any I/O.

use std::time::Duration;

use aliyun_sign::Timestamp;
use bytes::Bytes;

use super::refusal::error_status;
use super::script::{End, Script, after, written};
use crate::faults::{Fault, Hint};
use crate::memory::State;
use crate::services::gateway::{self, Twist};
use crate::wire::Answer;

/// By how much [`Fault::LengthTooLong`] exaggerates.
const EXCESS: usize = 16;

/// The look of a protocol that is not HTTP.
const GARBAGE: &[u8] = b"\x00\xff\x16\x03 this is no HTTP \xfe\r\n\r\n";

/// Not JSON, not XML, and not even text.
const GARBAGE_BODY: &[u8] = b"<html><p>\xff\xfe\x00 this is not the answer\r\n";

/// What is to be sent, and how.
pub(crate) enum Reply {
    /// An answer, after so long.
    Answer(http::Response<Bytes>, Duration),
    /// Something else.
    Script(Script),
}

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

/// How an answer is to be sent.
pub(crate) fn reply(
    request: &http::Request<Bytes>,
    answer: Option<http::Response<Bytes>>,
    fault: Option<&Fault>,
) -> Reply {
    let Some(response) = answer else {
        return Reply::Script(Script::new(Bytes::new(), End::Reset));
    };
    let length = response.body().len();
    let write = |length| written(request, &response, length);
    let script = match fault {
        Some(Fault::Drip { every }) => Script {
            every: Some(*every),
            ..Script::new(write(length), after(request))
        },
        Some(Fault::ResetAfter) => Script::new(Bytes::new(), End::Reset),
        Some(Fault::CloseAfter) => Script::new(Bytes::new(), End::Close),
        Some(Fault::HalfAnswer) => {
            let mut half = write(length);
            half.truncate(half.len().saturating_sub(length.div_ceil(2)));
            Script::new(half, End::Close)
        }
        Some(Fault::LengthTooLong) => Script::new(write(length + EXCESS), End::Close),
        Some(Fault::LengthTooShort) => Script::new(write(length / 2), after(request)),
        Some(Fault::Garbage) => Script::new(GARBAGE, End::Close),
        Some(Fault::Delay(by)) => return Reply::Answer(response, *by),
        _ => return Reply::Answer(response, Duration::ZERO),
    };
    Reply::Script(script)
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
