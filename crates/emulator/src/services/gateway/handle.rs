//! A request, from its arrival to its answer.

use aliyun_sign::Timestamp;
use bytes::Bytes;

use super::admit::admit;
use super::envelope::Format;
use super::respond::{format, respond};
use super::seen::Seen;
use crate::memory::State;
use crate::products::perform;
use crate::wire::{Answer, Rejection, Wire};
use crate::world::shifted;

/// In what way one request is not treated as the others are.
#[derive(Default)]
pub(crate) struct Twist {
    /// By how many seconds the clock is ahead that the request is judged by.
    pub(crate) skew: i64,
    /// It is refused for this once it has been let in.
    pub(crate) refusal: Option<Rejection>,
}

/// Answers a request.
pub(crate) fn handle(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    twist: Twist,
) -> Answer {
    let wire = Wire::decode(request);
    let format = wire.as_ref().map_or(Format::Json, format);
    let shown = shifted(now, twist.skew);
    let mut seen = Seen::default();
    let answered = wire.and_then(|wire| {
        let (route, caller) = admit(state, now, shown, &wire, &mut seen)?;
        seen.operation = Some(route.operation);
        if let Some(refusal) = twist.refusal {
            return Err(refusal);
        }
        seen.is_verified = true;
        perform(state, now, &wire, &route, caller.as_ref())
    });
    respond(state, shown, request, format, &seen, answered)
}

/// Answers a request whose body is longer than the emulator reads.
pub(crate) fn refuse_body(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    limit: usize,
) -> Answer {
    let rejection = Rejection::new(
        413,
        "RequestEntityTooLarge",
        format!("The body is longer than {limit} bytes."),
    );
    respond(
        state,
        now,
        request,
        Format::Json,
        &Seen::default(),
        Err(rejection),
    )
}
